import type { Language } from '../domain/language.ts';
import { modelEn, type ModelWords } from './model.en.ts';
import { modelEs } from './model.es.ts';
import { pageWords } from './page-words.ts';
import type { PageWords } from './page.en.ts';

const WORDS: Readonly<Record<Language, ModelWords & PageWords>> = {
  en: { ...pageWords('en'), ...modelEn },
  es: { ...pageWords('es'), ...modelEs },
};

/** The words that view models speak with: their own and those of the pages, in a language. */
export function modelWords(language: Language): ModelWords & PageWords {
  return WORDS[language];
}
