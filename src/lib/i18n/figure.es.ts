import type { FigureWords } from './figure.en.ts';

/** Words around a chart, in Spanish (es-VE). */
export const figureEs: FigureWords = {
  tableSummary: 'El gráfico como tabla',
  explore: 'Explorar el gráfico',
  exploreHint: 'Las flechas del teclado pasan de una encuesta a otra.',
  take: 'guardar, compartir, insertar, citar',
  cite: 'citar',
  keyLabel: 'En este gráfico',
  claimsKey: (kinds) => `Resultados anunciados: ${kinds}`,
};
