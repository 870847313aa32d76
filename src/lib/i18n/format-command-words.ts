import type { Language } from '../domain/language.ts';
import { formatCommandEn, type FormatCommandWords } from './format-command.en.ts';
import { formatCommandEs } from './format-command.es.ts';

const WORDS: Readonly<Record<Language, FormatCommandWords>> = {
  en: formatCommandEn,
  es: formatCommandEs,
};

/** The words of `data:format` in a language. */
export function formatCommandWords(language: Language): FormatCommandWords {
  return WORDS[language];
}
