import type { Language } from '../domain/language.ts';
import { controlsEn, type ControlsWords } from './controls.en.ts';
import { controlsEs } from './controls.es.ts';

const WORDS: Readonly<Record<Language, ControlsWords>> = { en: controlsEn, es: controlsEs };

/** The controls' words in a language. */
export function controlsWords(language: Language): ControlsWords {
  return WORDS[language];
}
