import type { ImportIssue } from '../domain/import-issue.ts';
import type { Language } from '../domain/language.ts';
import type { ImportWordList } from './import-word-list.ts';
import { IMPORT_EN } from './import.en.ts';
import { IMPORT_ES } from './import.es.ts';

const LISTS: Readonly<Record<Language, ImportWordList>> = { en: IMPORT_EN, es: IMPORT_ES };

/** A remark on a foreign file in words: plain text, safe to print, never markup. */
export function describeImportIssue(
  issue: ImportIssue,
  language: Language,
): { readonly title: string; readonly remedy: string } {
  const words = LISTS[language][issue.kind];
  const near = issue.detail['nearest'] === undefined ? undefined : words.near;
  return { title: filledIn(words.title, issue), remedy: filledIn(near ?? words.remedy, issue) };
}

function filledIn(template: string, issue: ImportIssue): string {
  const own = { field: issue.field ?? '', found: issue.found };
  const values = new Map(Object.entries({ ...own, ...issue.detail }));
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => values.get(name) ?? whole);
}
