import type { ResultsWords } from './results.en.ts';

/** Words of the page on the results as claimed, in Spanish (es-VE). */
export const resultsEs: ResultsWords = {
  title: (race) => `El resultado según quién lo afirma, y las últimas encuestas · ${race}`,
  description: (race) =>
    `Cada afirmación sobre el resultado con quién la hace, su fecha, cuánto se escrutó, votos y fuente, y a qué distancia quedó de cada una la última encuesta de cada firma. Ninguna se toma por la verdad. ${race}.`,
  heading: 'El resultado, según quién lo afirma, y las últimas encuestas al lado',
  agree: (leader) => `Según todas las afirmaciones que dan porcentajes, ${leader} está adelante.`,
  contradict: (first, second) =>
    `Las afirmaciones se contradicen: según unas está adelante ${first}; según otras, ${second}. Una firma que quedó cerca de una quedó lejos de otra. Las encuestas no pueden decir cuál es verdad, y Margen no lo dice.`,
  claimsHeading: 'Quién afirma qué',
  claimsCaption:
    'Porcentajes y votos tal como se afirman. Llevan número las afirmaciones con las que abajo se miden las encuestas.',
  claim: 'Afirmación',
  others: (percent) => `otros ${percent}`,
  errorsHeading: 'Las últimas encuestas frente a cada afirmación',
  order: (first, second) =>
    `En cada grupo, desde las cifras más favorables a ${first} hasta las más favorables a ${second}; ese orden es el mismo frente a todas las afirmaciones.`,
  average: 'Promedio del grupo',
  averageNote: (day, lead) => `al ${day}: ${lead}`,
  distance: 'Distancia media de sus firmas',
  distanceNote: (firms) =>
    firms === 1
      ? 'la última encuesta de 1 firma, sin contar el signo'
      : `las últimas encuestas de ${firms} firmas, sin contar el signo`,
  lastPoll: (day, before, lead) => `${day}, ${before}: ${lead}`,
  daysBefore: (days) => {
    if (days === 0) return 'el día de la votación';
    return days === 1 ? '1 día antes de la votación' : `${days} días antes de la votación`;
  },
  ungrouped: 'En ningún grupo',
  noShares: 'Ninguna afirmación da los porcentajes de ambos: no hay con qué medir las encuestas.',
  noPolls: 'Ninguna firma tiene una encuesta que se pueda comparar.',
  methodHeading: 'Qué se compara con qué',
  method: [
    'De cada firma cuenta la última encuesta que se puede promediar, sea cual sea su antigüedad: una de semanas antes de la votación puede diferir porque la opinión cambió. De cada grupo, también el promedio de Margen en su último día.',
    'Las encuestas se comparan por la ventaja entre votantes decididos. Cada afirmación se toma como está: unas dan porcentajes de los votos válidos, otras de todos los votos emitidos, algunas de una parte de las mesas. Donde solo hay votos, no se calculan porcentajes con ellos.',
  ],
};
