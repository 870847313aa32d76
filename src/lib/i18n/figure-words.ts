import type { Language } from '../domain/language.ts';
import { figureEn, type FigureWords } from './figure.en.ts';
import { figureEs } from './figure.es.ts';

const WORDS: Readonly<Record<Language, FigureWords>> = { en: figureEn, es: figureEs };

/** The words around a chart in a language; those that its model is made of come with the model. */
export function figureWords(language: Language): FigureWords {
  return WORDS[language];
}
