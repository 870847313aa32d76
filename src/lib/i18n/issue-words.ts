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
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => valueOf(issue, name) ?? whole);
}

/** What a name in the words stands for; undefined if the issue has nothing of that name. */
function valueOf(issue: DataIssue, name: string): string | undefined {
  if (Object.hasOwn(issue.detail, name)) return issue.detail[name];
  switch (name) {
    case 'file':
      return issue.file;
    case 'field':
      return issue.field ?? '';
    case 'found':
      return issue.found;
    case 'line':
      return String(issue.line);
    default:
      return undefined;
  }
}
