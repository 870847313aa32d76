import type { Language } from '../domain/language.ts';
import { recordEn, type RecordWords } from './record.en.ts';
import { recordEs } from './record.es.ts';

const WORDS: Readonly<Record<Language, RecordWords>> = { en: recordEn, es: recordEs };

/** The words of a race page’s record in a language. */
export function recordWords(language: Language): RecordWords {
  return WORDS[language];
}
