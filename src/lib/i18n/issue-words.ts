import type { DataIssue } from '../domain/issue.ts';
import type { Language } from '../domain/language.ts';
import type { IssueWordList } from './issue-word-list.ts';
import { ISSUES_EN } from './issues.en.ts';
import { ISSUES_ES } from './issues.es.ts';
import { jsonKindText } from './json-kind-words.ts';

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
  const { expected, remedy } = (issue.file.endsWith('.json') ? words.json : undefined) ?? words;
  const fill = (template: string): string => filledIn(template, issue, language);
  return { title: fill(words.title), expected: fill(expected), remedy: fill(near ?? remedy) };
}

const PLACEHOLDER = /\{(\w+)(?:\|([^|}]*)\|([^|}]*))?\}/g;

function filledIn(template: string, issue: DataIssue, language: Language): string {
  return template.replace(PLACEHOLDER, (whole, name: string, one?: string, more?: string) => {
    const value = name === 'kind' ? jsonKind(issue, language) : valueOf(issue, name);
    if (value === undefined || one === undefined || more === undefined) return value ?? whole;
    return `${value} ${value === '1' ? one : more}`;
  });
}

function jsonKind({ detail }: DataIssue, language: Language): string {
  return jsonKindText(detail['wanted'] ?? '', detail['list'] !== undefined, language);
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
