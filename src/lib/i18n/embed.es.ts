import type { EmbedWords } from './embed.en.ts';

/** Words of the charts in other sites' pages in Spanish. */
export const embedEs: EmbedWords = {
  frameTitle: {
    trend: (race) => `Margen, promedio de encuestas en el tiempo: ${race}`,
    margin: (race) => `Margen, ventaja en el tiempo: ${race}`,
  },
};
