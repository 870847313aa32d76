import type { Language } from '../domain/language.ts';
import { filesEn, type FieldName, type FilesWords } from './files.en.ts';
import { filesEs } from './files.es.ts';

const WORDS: Readonly<Record<Language, FilesWords>> = { en: filesEn, es: filesEs };

/** The words of files, feeds and badges in a language. */
export function filesWords(language: Language): FilesWords {
  return WORDS[language];
}

/** True if a column has words of its own; the candidates' columns are named after their ids. */
export function isFieldName(column: string): column is FieldName {
  return Object.hasOwn(filesEn.fields, column);
}
