import type { Language } from '../domain/language.ts';
import { citationEn, type CitationWords } from './citation.en.ts';
import { citationEs } from './citation.es.ts';

const WORDS: Readonly<Record<Language, CitationWords>> = { en: citationEn, es: citationEs };

/** The words of citations in a language. */
export function citationWords(language: Language): CitationWords {
  return WORDS[language];
}
