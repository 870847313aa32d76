import type { Language } from '../domain/language.ts';
import { dossierEn, type DossierWords } from './dossier.en.ts';
import { dossierEs } from './dossier.es.ts';

const WORDS: Readonly<Record<Language, DossierWords>> = { en: dossierEn, es: dossierEs };

/** The words of a firm’s dossier, in a language. */
export function dossierWords(language: Language): DossierWords {
  return WORDS[language];
}
