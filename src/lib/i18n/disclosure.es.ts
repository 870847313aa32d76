import type { DisclosureWords } from './disclosure.en.ts';

/** Words for what a poll discloses, in Spanish (es-VE). */
export const disclosureEs: DisclosureWords = {
  items: {
    sponsor: 'quién la pagó',
    start_date: 'primer día del trabajo de campo',
    sample_size: 'tamaño de la muestra',
    population: 'a quiénes se preguntó',
    mode: 'cómo se preguntó',
    margin_of_error: 'margen de error',
    undecided: 'los indecisos',
  },
  populations: {
    adults: 'adultos',
    registered: 'electores inscritos',
    likely: 'votantes probables',
    voters: 'votantes',
  },
  treatments: {
    included: 'indecisos dentro de las cifras',
    excluded: 'indecisos fuera de las cifras',
    unknown: '',
  },
  modes: {
    'face-to-face': 'cara a cara',
    phone: 'por teléfono',
    ivr: 'por llamadas grabadas',
    online: 'en línea',
    sms: 'por mensaje de texto',
    mail: 'por correo',
    mixed: 'de varias maneras',
  },
  marginOfError: (points) => `margen de error ± ${points} según la fuente`,
  undecided: (percent) => `indecisos ${percent}`,
  none: (percent) => `ninguno o en blanco ${percent}`,
  other: (percent) => `otros ${percent}`,
  publishedOn: (day) => `publicada el ${day}`,
  archived: 'copia archivada',
  missing: (items) => `No se informa: ${items}.`,
};
