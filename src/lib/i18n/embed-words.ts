import type { Language } from '../domain/language.ts';
import { embedEn, type EmbedWords } from './embed.en.ts';
import { embedEs } from './embed.es.ts';

const WORDS: Readonly<Record<Language, EmbedWords>> = { en: embedEn, es: embedEs };

/** The words of the charts in other sites' pages in a language. */
export function embedWords(language: Language): EmbedWords {
  return WORDS[language];
}
