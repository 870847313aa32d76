import type { Language } from '../domain/language.ts';
import { siteEn, type SiteWords } from './site.en.ts';
import { siteEs } from './site.es.ts';

const WORDS: Readonly<Record<Language, SiteWords>> = { en: siteEn, es: siteEs };

/** The words around every page in a language. */
export function siteWords(language: Language): SiteWords {
  return WORDS[language];
}
