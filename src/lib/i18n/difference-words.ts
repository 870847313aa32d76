import type { Language } from '../domain/language.ts';
import { differenceEn, type DifferenceWords } from './difference.en.ts';
import { differenceEs } from './difference.es.ts';

const WORDS: Readonly<Record<Language, DifferenceWords>> = { en: differenceEn, es: differenceEs };

/** The words of `data:diff` in a language. */
export function differenceWords(language: Language): DifferenceWords {
  return WORDS[language];
}
