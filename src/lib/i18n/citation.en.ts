/** Words of citations in English; `citation.es.ts` must have the same keys. */
export const citationEn = {
  authors: 'The Margen contributors',
  title: (race: string) => `${race}: polls and averages`,
  titleAsOf: (race: string, day: string) => `${race}: polls and averages as of ${day}`,
  undated: 'n.d.',
  message: 'If you use these data, please cite them as below.',
  kind: 'Data set',
  asOf: (day: string) => `As of ${day}`,
};

/** The keys and shapes every language must have. */
export type CitationWords = typeof citationEn;
