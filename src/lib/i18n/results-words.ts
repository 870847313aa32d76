import type { Language } from '../domain/language.ts';
import { resultsEn, type ResultsWords } from './results.en.ts';
import { resultsEs } from './results.es.ts';

const WORDS: Readonly<Record<Language, ResultsWords>> = { en: resultsEn, es: resultsEs };

/** The words of the page on the results as claimed, in a language. */
export function resultsWords(language: Language): ResultsWords {
  return WORDS[language];
}
