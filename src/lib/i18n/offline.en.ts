/** Words on a saved copy of a page, in English; `offline.es.ts` must have the same keys. */
export const offlineEn = {
  saved: (when: string) =>
    `You are offline, or this site cannot be reached. This copy was saved on ${when}.`,
  asOf: (day: string) => `Its data are as of ${day}.`,
  retry: 'Try again',
  notSaved: 'You are offline, or this site cannot be reached. No copy of this page was saved here.',
  frontPage: 'To the front page',
};

/** The keys and shapes every language must have. */
export type OfflineWords = typeof offlineEn;
