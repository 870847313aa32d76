import type { Language } from '../domain/language.ts';
import { disclosureEn, type DisclosureWords } from './disclosure.en.ts';
import { disclosureEs } from './disclosure.es.ts';

const WORDS: Readonly<Record<Language, DisclosureWords>> = { en: disclosureEn, es: disclosureEs };

/** The words for what a poll discloses, in a language. */
export function disclosureWords(language: Language): DisclosureWords {
  return WORDS[language];
}
