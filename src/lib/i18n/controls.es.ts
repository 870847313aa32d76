import type { ControlsWords } from './controls.en.ts';

/** Words of the controls on a race page in Spanish (es-VE). */
export const controlsEs: ControlsWords = {
  ownView: 'Esta es una vista suya, no el titular de Margen.',
  reset: 'Volver a la vista de Margen',
  ignored: (parts) => `No se entiende en la dirección y se pasa por alto: ${parts}.`,
  group: 'De quién son las encuestas',
  groupNote: {
    headline: 'titular',
    pooledSplit: 'no describe a ninguna encuestadora mientras los campos estén tan lejos',
  },
  basis: 'Porcentajes de',
  bases: { decided: 'votantes decididos', reported: 'todos los entrevistados, como se publicó' },
  method: 'Cómo se promedian las encuestas',
  methods: {
    'state-space': 'el modelo de Margen',
    latest: 'la última encuesta de cada firma, 14 días',
    exponential: 'pesan más las recientes y las grandes',
    loess: 'regresión local (LOESS)',
  },
  candidates: 'Candidatos en el gráfico',
  window: 'Fechas',
  since: 'Solo encuestas terminadas desde el',
  asOf: 'Al día (¿qué habría dicho Margen entonces?)',
  known: 'y solo encuestas que ya estaban en el archivo ese día',
  fileBegun: (day) => `el archivo comenzó el ${day} y antes no tenía ninguna encuesta`,
  dropped: 'Dejar fuera',
  drop: 'dejar fuera',
  restore: 'volver a incluir',
  pollCount: (count) => (count === 1 ? '1 encuesta' : `${count} encuestas`),
  chosen: {
    group: (label) => `encuestadoras: ${label}`,
    basis: (label) => `porcentajes de ${label}`,
    method: (label) => `método: ${label}`,
    candidates: (names) => `se muestra a ${names}`,
    since: (day) => `encuestas desde el ${day}`,
    asOf: (day) => `al ${day}`,
    known: (begun) =>
      begun === ''
        ? 'con las encuestas conocidas entonces'
        : `con las encuestas conocidas entonces (${begun})`,
    dropped: (names) => `sin ${names}`,
  },
  explainCaption:
    'El peso de cada encuesta en el promedio del último día y cuál sería la ventaja sin ella. Los pesos suman 100 %. Uno bajo cero es de una encuesta que dice más del efecto de casa de su firma que de la contienda.',
  weight: 'Peso',
  effect: 'Sin ella',
  effectOf: (lead, change) => `${lead} (${change})`,
  withoutNone: 'no queda promedio',
  surprising: (lead, low, high) =>
    `Dio ${lead}; antes de ella se esperaba de ${low} a ${high} (rango del 95 %).`,
  trusted: (precision) =>
    `Por estar lejos de lo que muestran las demás, cuenta con el ${precision} de su precisión.`,
  nothingToExplain: 'No hay ventaja que explicar en esta vista.',
  weekHeading: 'Qué la movió en la última semana',
  weekMoved: (before, after, change) =>
    `Con las encuestas terminadas una semana antes, Margen habría dicho entonces ${before}; ahora dice ${after} (${change} puntos).`,
  weekNone: 'Una semana antes no había promedio con que comparar.',
  weekPolls: (polls) => `Nuevas en esa semana: ${polls}.`,
  weekNoPolls: 'Ninguna encuesta terminó en esa semana.',
  waysRange: (count, span) => `Con ${count} maneras de promediar, la ventaja es ${span}.`,
  waysSpan: (low, high) => `de ${low} a ${high}`,
  waysLevel: (count, one, other) =>
    `Con ${count} maneras de promediar, hay empate entre ${one} y ${other} en todas.`,
  waysDiffer: (groups) => `Quién va adelante depende de quién encuesta: ${groups}.`,
  waysGroup: (label, span) => `${label}, ${span}`,
  waysOneSign: (leader, count) => `${leader} va adelante en las ${count}.`,
  waysMixed: (leader, ahead, count) => `${leader} va adelante en ${ahead} de ${count}.`,
  waysHeadline: (lead) => `El titular de Margen es ${lead}.`,
  waysAnchored: (lead, range, label) =>
    `Estimación anclada: ${lead} (rango del 95 %: ${range}). Las encuestas de todas las firmas forman la tendencia y solo las de un grupo (${label}) fijan el nivel: no dice cuál campo tiene razón.`,
  waysCaption: 'La ventaja según grupo, método, porcentajes y período, en puntos',
  waysWindow: (days) => (days === null ? 'todas las encuestas' : `últimos ${days} días`),
  waysStrip: 'Cada marca es una manera de promediar; la marca alta es el titular.',
  waysTable: 'Todas en una tabla',
};
