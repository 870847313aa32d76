/** Words of the charts in other sites' pages in English; `embed.es.ts` must have the same keys. */
export const embedEn = {
  frameTitle: {
    trend: (race: string) => `Margen, polling average over time: ${race}`,
    margin: (race: string) => `Margen, lead over time: ${race}`,
  },
};

/** The keys and shapes every language must have. */
export type EmbedWords = typeof embedEn;
