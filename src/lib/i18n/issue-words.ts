import type { DataIssue } from '../domain/issue.ts';
import type { Language } from '../domain/language.ts';
import type { IssueWordList } from './issue-word-list.ts';
import { ISSUES_EN } from './issues.en.ts';
import { ISSUES_ES } from './issues.es.ts';

/** An issue in words: plain text, safe to print, never markup. */
export interface DescribedIssue {
  /** What is wrong, a sentence. */
  readonly title: string;
  /** What was expected there. */
  readonly expected: string;
  /** What to do about it. */
  readonly remedy: string;
}

const LISTS: Readonly<Record<Language, IssueWordList>> = { en: ISSUES_EN, es: ISSUES_ES };

/** The words about an issue in a language. */
export function describeIssue(issue: DataIssue, language: Language): DescribedIssue {
  const words = LISTS[language][issue.kind];
  const near = issue.detail['nearest'] === undefined ? undefined : words.near;
  return {
    title: filledIn(words.title, issue),
    expected: filledIn(words.expected, issue),
    remedy: filledIn(near ?? words.remedy, issue),
  };
}

function filledIn(template: string, issue: DataIssue): string {
  const own = { file: issue.file, field: issue.field ?? '', found: issue.found };
  const values = new Map(Object.entries({ ...own, line: String(issue.line), ...issue.detail }));
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => values.get(name) ?? whole);
}
