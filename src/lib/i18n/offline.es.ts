import type { OfflineWords } from './offline.en.ts';

/** Words on a saved copy of a page, in Spanish (es-VE). */
export const offlineEs: OfflineWords = {
  // A time of day ends in a full stop of its own: «p. m.».
  saved: (when) =>
    `No hay conexión, o no se puede llegar a este sitio. Esta copia se guardó el ${when.replace(/\.$/, '')}.`,
  asOf: (day) => `Sus datos son al ${day}.`,
  retry: 'Intentar de nuevo',
  notSaved:
    'No hay conexión, o no se puede llegar a este sitio. Aquí no se guardó una copia de esta página.',
  frontPage: 'Ir a la portada',
};
