import type { Language } from '../domain/language.ts';
import { offlineEn, type OfflineWords } from './offline.en.ts';
import { offlineEs } from './offline.es.ts';

const WORDS: Readonly<Record<Language, OfflineWords>> = { en: offlineEn, es: offlineEs };

/** The words on a saved copy, in a language. */
export function offlineWords(language: Language): OfflineWords {
  return WORDS[language];
}
