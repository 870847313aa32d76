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

/** What a column of ours holds, in the file where that differs from other files; undefined for a candidate's. */
export function fieldWords(language: Language, column: string, file?: string): string | undefined {
  const { fields, fieldsIn } = filesWords(language);
  const byFile = new Map(Object.entries<Readonly<Record<string, string>>>(fieldsIn));
  const own = new Map(Object.entries(byFile.get(file ?? '') ?? {}));
  return own.get(column) ?? (isFieldName(column) ? fields[column] : undefined);
}
