import type { Language } from '../domain/language.ts';
import { chartMenuEn, type ChartMenuWords } from './chart-menu.en.ts';
import { chartMenuEs } from './chart-menu.es.ts';

const WORDS: Readonly<Record<Language, ChartMenuWords>> = { en: chartMenuEn, es: chartMenuEs };

/** The words of the charts' menu in a language. */
export function chartMenuWords(language: Language): ChartMenuWords {
  return WORDS[language];
}
