import type { EmbedWords } from './embed.en.ts';

/** Words of the charts in other sites' pages in Spanish. */
export const embedEs: EmbedWords = {
  credit: (race) => `Margen: ${race}`,
  newTab: 'se abre en otra pestaña',
  licence: (name) => `Datos: ${name}`,
  frozenAt: (day) =>
    `Congelado al ${day}: no entran encuestas terminadas después, ni el resultado. Sí entran las correcciones de encuestas anteriores.`,
  frozenTitle: (race) => `Gráfico congelado: ${race}`,
  drawnByScript:
    'Un script dibuja este gráfico para el día que nombra su dirección. Donde los scripts están prohibidos o no llegan, el gráfico está en la página de la elección:',
  noDay:
    'La dirección de este gráfico congelado no nombra un día (como en ?asof=2030-01-31). Vea la página de la elección:',
  laterThanAverages: (wanted, last) =>
    `Este gráfico debería estar congelado al ${wanted}, pero los promedios terminan el ${last}. Vea la página de la elección:`,
  notLoaded:
    'No se pudieron cargar las encuestas para este gráfico congelado. Vea la página de la elección:',
};
