/** Words of the charts in other sites' pages in English; `embed.es.ts` must have the same keys. */
export const embedEn = {
  credit: (race: string) => `Margen: ${race}`,
  newTab: 'opens in a new tab',
  licence: (name: string) => `Data: ${name}`,
  frozenAt: (day: string) =>
    `Frozen at ${day}: polls that ended later, and the result, do not enter. Corrections of earlier polls do.`,
  frozenTitle: (race: string) => `Frozen chart: ${race}`,
  drawnByScript:
    'A script draws this chart for the day that its address names. Where scripts are forbidden or do not arrive, the chart stands on the race’s own page:',
  noDay:
    'The address of this frozen chart names no day (as in ?asof=2030-01-31). See the race’s own page:',
  laterThanAverages: (wanted: string, last: string) =>
    `This chart should be frozen at ${wanted}, but the averages end on ${last}. See the race’s own page:`,
  notLoaded: 'The polls for this frozen chart could not be loaded. See the race’s own page:',
};

/** The keys and shapes every language must have. */
export type EmbedWords = typeof embedEn;
