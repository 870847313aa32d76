/** Words around a chart, in English: they come with every page that has one; `figure.es.ts` must have the same keys. */
export const figureEn = {
  tableSummary: 'The chart as a table',
  explore: 'Explore the chart',
  exploreHint: 'Arrow keys move from poll to poll.',
  take: 'save, share, embed, cite',
  cite: 'cite',
  keyLabel: 'On this chart',
  claimsKey: (kinds: string) => `Claimed results: ${kinds}`,
};

/** The keys and shapes every language must have. */
export type FigureWords = typeof figureEn;
