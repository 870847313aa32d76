import type { Language } from '../domain/language.ts';
import { chartEn, type ChartPhrases } from './chart.en.ts';
import { chartEs } from './chart.es.ts';

const PHRASES: Readonly<Record<Language, ChartPhrases>> = { en: chartEn, es: chartEs };

/** The charts' words in a language. */
export function chartPhrases(language: Language): ChartPhrases {
  return PHRASES[language];
}
