/** The languages that every page, file and message exists in; the first is the root of the site. */
export const LANGUAGES = ['en', 'es'] as const;

/** One of the site's languages. */
export type Language = (typeof LANGUAGES)[number];

/** The same text in each language, as the race files give it. */
export type Localized = Readonly<Record<Language, string>>;
