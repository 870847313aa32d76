import type { Language } from '../domain/language.ts';
import { contributeEn, type ContributeWords } from './contribute.en.ts';
import { contributeEs } from './contribute.es.ts';

const WORDS: Readonly<Record<Language, ContributeWords>> = { en: contributeEn, es: contributeEs };

/** The words of the page on which a poll is sent, in a language. */
export function contributeWords(language: Language): ContributeWords {
  return WORDS[language];
}
