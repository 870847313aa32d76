import type { CitationWords } from './citation.en.ts';

/** Words of citations in Spanish (es-VE). */
export const citationEs: CitationWords = {
  authors: 'Colaboradores de Margen',
  title: (race) => `${race}: encuestas y promedios`,
  titleAsOf: (race, day) => `${race}: encuestas y promedios al ${day}`,
  undated: 's. f.',
  message: 'Si usa estos datos, cítelos como sigue.',
  kind: 'Conjunto de datos',
  asOf: (day) => `Al ${day}`,
};
