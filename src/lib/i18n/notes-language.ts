import type { Language } from '../domain/language.ts';

/** What the remarks in the CSV files (`notes`, `basis`) are written in: they exist in one language only. */
export const NOTES_LANGUAGE: Language = 'en';
