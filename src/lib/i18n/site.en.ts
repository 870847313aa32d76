/** Words around every page, and on those that no reader means to reach, in English; `site.es.ts` must have the same keys. */
export const siteEn = {
  otherLanguage: 'Español',
  skipToContent: 'Skip to the answer',
  mainNavigation: 'Main',
  navRaces: 'Races',
  navMethodology: 'How it is computed',
  navData: 'The data and how to use it',
  races: 'All races',
  footer:
    'Margen is built from public CSV files. It keeps no data about you and makes no request to any other site.',
  notFoundTitle: 'There is no such page',
  notFoundText: 'The address may be mistyped. Every race is on the front page.',
  toFrontPage: 'To the front page',
};

/** The keys and shapes every language must have. */
export type SiteWords = typeof siteEn;
