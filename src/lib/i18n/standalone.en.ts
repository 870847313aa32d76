/** Words of the copy that is forwarded as one file, in English; `standalone.es.ts` must have the same keys. */
export const standaloneEn = {
  title: (race: string, day: string) => `${race}, as of ${day}`,
  copyOf: (day: string) =>
    `A copy in one file, made to be forwarded: it opens without a connection and asks nothing of any site. Data as of ${day}.`,
  livePage: 'What has come since stands on the page itself:',
  newestOf: (shown: number, all: number) =>
    `The newest ${shown} of ${all} polls; the others stand on the page itself.`,
  aboutHeading: 'About this copy',
  cite: 'To cite it:',
};

/** The keys and shapes every language must have. */
export type StandaloneWords = typeof standaloneEn;
