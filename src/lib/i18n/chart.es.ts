import type { ResultKind } from '../domain/race.ts';
import type { ChartPhrases } from './chart.en.ts';

const CLAIM_OF: Readonly<Record<ResultKind, string>> = {
  official: 'del boletín oficial',
  opposition_tally: 'de las actas de la oposición',
  quick_count: 'del conteo rápido',
  exit_poll: 'de la encuesta a boca de urna',
};

/** Words of the charts in Spanish (es-VE). */
export const chartEs: ChartPhrases = {
  leads: (leader, trailer, by) => `${leader} aventaja a ${trailer} por ${by}`,
  leadsButTie: (leader, trailer, by) =>
    `${leader} está ${by} por delante de ${trailer}, pero el empate cabe en el rango`,
  level: (a, b) => `${a} y ${b} están empatados`,
  leadsByGroup: (leads) => `La ventaja depende de quién encuesta: ${leads}`,
  whichGroups: {
    all: { each: 'cada grupo de encuestadoras', many: 'grupos de encuestadoras' },
    larger: { each: 'cada grupo de dos o más firmas', many: 'grupos de dos o más firmas' },
  },
  span: (low, high) => `entre ${low} y ${high} puntos`,
  leadsInAll: (leader, each, by) => `${leader} aventaja en ${each}, por ${by}`,
  leadsInSome: (leader, count, of, groups, by) =>
    `${leader} aventaja en ${String(count)} de ${String(of)} ${groups}, por ${by}; en los demás el empate cabe en el rango`,
  aheadButTie: (leader, each, by) =>
    `${leader} está ${by} por delante en ${each}, pero cabe el empate`,
  levelInAll: (each) => `Empate en ${each}`,
  noneLeads: (each) => `Nadie aventaja con claridad: el empate cabe en el rango de ${each}`,
  rangeAmong: (range, whose) => `Rango del 95\u00a0%: ${range}, ${whose}`,
  rangeOf: (whose, range) => `${whose}: rango del 95\u00a0% ${range}`,
  leadOf: (whose, lead, range) => `${whose}: ${lead} (95\u00a0%: ${range})`,
  firmsOf: (label, firms) => `${label} (${firms === 1 ? '1 firma' : `${String(firms)} firmas`})`,
  byOneFirm: (polls, firm) =>
    polls === 1 ? `1 encuesta de ${firm}` : `${String(polls)} encuestas, todas de ${firm}`,
  pictureBasis: {
    trend: {
      decided: 'Porcentaje de los votantes decididos',
      reported: 'Porcentaje del total de entrevistados',
    },
    margin: {
      decided: 'Ventaja en puntos entre votantes decididos',
      reported: 'Ventaja en puntos entre todos los entrevistados',
    },
  },
  pictureRanges:
    'Bandas: rango del 80 y del 95\u00a0% del promedio. Entre paréntesis: rango del 95\u00a0% del resultado',
  pictureHollow: 'Punto hueco antes de la votación: encuesta que no se promedia',
  pictureClaims: (columns) => `Resultados anunciados, de izquierda a derecha: ${columns}`,
  noEstimate: 'Todavía no hay encuestas que promediar',
  noneLeft: 'En esta vista no queda ninguna encuesta que promediar',
  sharesAre: (shares) => `Promedios y su rango del 95 %: ${shares}.`,
  range: (value, low, high) => `${value} (de ${low} a ${high})`,
  asOf: (day, zone) => `Al ${day} (${zone})`,
  shareBasis: {
    decided: 'porcentaje de los votantes decididos, promedio con su rango del 95\u00a0%',
    reported: 'porcentaje del total de entrevistados, promedio con su rango del 95\u00a0%',
  },
  marginBasis: {
    decided: 'ventaja en puntos entre votantes decididos, promedio con su rango del 95\u00a0%',
    reported:
      'ventaja en puntos entre todos los entrevistados, promedio con su rango del 95\u00a0%',
  },
  allGroups: 'Cada grupo de encuestadoras por separado',
  vote: (day) => `Votación ${day}`,
  ban: (from, to) => `Sombreado: prohibición de divulgar encuestas, del ${from} al ${to}`,
  hollow: 'Hueco: encuesta que no se promedia',
  ahead: (name) => `${name} por delante`,
  claims: 'Resultados anunciados',
  claimsShort: 'Anunciados',
  claim: (kind, publishers) => `Resultado anunciado, ${kind}: ${publishers}`,
  claimKind: {
    official: 'boletín oficial',
    opposition_tally: 'actas de la oposición',
    quick_count: 'conteo rápido',
    exit_poll: 'encuesta a boca de urna',
  },
  lead: (lead) => `Ventaja: ${lead}`,
  sample: (count) => `Muestra ${count}`,
  sampleUnknown: 'Muestra no informada',
  notAveraged: 'No se promedia',
  sponsor: (pollster, sponsor) => `${pollster} para ${sponsor}`,
  day: 'Día',
  tableCaption: (scope) => `${scope}. Entre paréntesis, el rango del 95\u00a0% del promedio.`,
  houseTitle: (first, second) =>
    `Cuánto se aparta cada firma del promedio, en la ventaja de ${first} sobre ${second}`,
  houseFinding: (clear, firms, first, second) =>
    `${clear === 0 ? 'Ninguna' : clear === 1 ? 'Una' : String(clear)} de las ${String(firms)} firmas se ${clear > 1 ? 'apartan' : 'aparta'} claramente del promedio en la ventaja de ${first} sobre ${second}`,
  houseScope: {
    decided:
      'efecto de casa en la ventaja, en puntos entre votantes decididos, con su rango del 95\u00a0%',
    reported:
      'efecto de casa en la ventaja, en puntos entre todos los entrevistados, con su rango del 95\u00a0%',
  },
  houseSide: (name) => `mejor para ${name} que el promedio`,
  houseFigure: (value, low, high) => `${value} (de ${low} a ${high})`,
  houseSummary: (most, least) =>
    `Efectos de casa en la ventaja, en puntos: desde ${least} hasta ${most}.`,
  errorTitle: 'Cuánto se aparta la última encuesta de cada firma de cada resultado anunciado',
  errorFinding: (distances) => `En su última encuesta, la mitad de las firmas quedó ${distances}`,
  errorFindingOf: (label, distances) => `${label}: la mitad de las firmas quedó ${distances}`,
  errorWithin: (points, kind) => `a ${points} o menos ${CLAIM_OF[kind]}`,
  errorWithinOf: (label, distances) => `${label}: la mitad quedó ${distances}`,
  errorWithinLetter: (points, letter) => `a ${points} o menos de ${letter}`,
  errorScope: {
    decided: 'última encuesta menos lo anunciado, ventaja en puntos entre votantes decididos',
    reported: 'última encuesta menos lo anunciado, ventaja en puntos entre todos los entrevistados',
  },
  errorSide: (name) => `mejor para ${name} que lo anunciado`,
  errorAverage: (label, figures) => `Promedio, ${label}: ${figures}.`,
  noVerdict: 'Ninguno de los resultados anunciados se toma como la verdad.',
  average: 'Promedio',
  lastPoll: (day) => `Última encuesta ${day}`,
  pollster: 'Encuestadora',
  group: 'Grupo',
  houseEffect: 'Efecto de casa (rango del 95\u00a0%)',
  errorAgainst: (letter) => `Frente a ${letter}`,
  pollCount: (count) => (count === 1 ? '1 encuesta' : `${String(count)} encuestas`),
};
