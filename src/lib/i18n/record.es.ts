import type { RecordWords } from './record.en.ts';

/** Words of a race page’s record: claims, ban, files, in Spanish (es-VE). */
export const recordEs: RecordWords = {
  resultsHeading: 'El resultado, según quién lo afirma',
  resultsIntro: 'Cada fila es lo que alguien afirma, con su fuente. Margen no decide entre ellas.',
  resultsLink: 'Cada afirmación completa, y las últimas encuestas al lado',
  claimant: 'Quién lo afirma',
  correctionCount: (count) =>
    count === 1
      ? '1 corrección de cifras publicadas'
      : `${count} correcciones de cifras publicadas`,
  banHeading: 'Prohibición de publicar encuestas',
  banNow: 'Hoy no se pueden publicar encuestas.',
  downloadsHeading: 'Datos',
  downloadPolls: 'Encuestas (CSV)',
  downloadAverages: 'Promedios por día (CSV)',
  downloadStandalone: 'Un archivo para reenviar',
  licence: (name) => `Datos: ${name}, con la fuente de cada fila.`,
};
