import type { Language } from '../domain/language.ts';
import { standaloneEn, type StandaloneWords } from './standalone.en.ts';
import { standaloneEs } from './standalone.es.ts';

const WORDS: Readonly<Record<Language, StandaloneWords>> = { en: standaloneEn, es: standaloneEs };

/** The words of the forwarded copy in a language. */
export function standaloneWords(language: Language): StandaloneWords {
  return WORDS[language];
}
