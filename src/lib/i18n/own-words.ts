import type { Language } from '../domain/language.ts';
import { ownEn, type OwnWords } from './own.en.ts';
import { ownEs } from './own.es.ts';

const WORDS: Readonly<Record<Language, OwnWords>> = { en: ownEn, es: ownEs };

/** The words about a reader's own file in a language. */
export function ownWords(language: Language): OwnWords {
  return WORDS[language];
}
