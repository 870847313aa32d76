import type { Language } from '../domain/language.ts';
import { pollsEn, type PollsWords } from './polls.en.ts';
import { pollsEs } from './polls.es.ts';

const WORDS: Readonly<Record<Language, PollsWords>> = { en: pollsEn, es: pollsEs };

/** The words of the page with all polls, in a language. */
export function pollsWords(language: Language): PollsWords {
  return WORDS[language];
}
