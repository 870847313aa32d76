import type { Language } from '../domain/language.ts';
import { pageEn, type PageWords } from './page.en.ts';
import { pageEs } from './page.es.ts';

const WORDS: Readonly<Record<Language, PageWords>> = { en: pageEn, es: pageEs };

/** The pages' words in a language. */
export function pageWords(language: Language): PageWords {
  return WORDS[language];
}
