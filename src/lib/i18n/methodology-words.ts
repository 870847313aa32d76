import type { Language } from '../domain/language.ts';
import { methodologyEn, type MethodologyWords } from './methodology.en.ts';
import { methodologyEs } from './methodology.es.ts';

const WORDS: Readonly<Record<Language, MethodologyWords>> = {
  en: methodologyEn,
  es: methodologyEs,
};

/** The methodology page's words in a language. */
export function methodologyWords(language: Language): MethodologyWords {
  return WORDS[language];
}
