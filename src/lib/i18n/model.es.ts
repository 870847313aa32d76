import type { ModelWords } from './model.en.ts';

/** Words that the view models make their sentences of, in Spanish (es-VE). */
export const modelEs: ModelWords = {
  featured: 'La elección más reciente',
  leads: (leader, trailer, by, low, high) =>
    `${leader} aventaja a ${trailer} por ${by} (rango del 95 %: de ${low} a ${high})`,
  leadsButTie: (leader, trailer, by, low, high) =>
    `${leader} está ${by} por delante de ${trailer}, pero el rango del 95 % (de ${low} a ${high}) incluye el empate`,
  level: (leader, trailer, low, high) =>
    `${leader} y ${trailer} están empatados (rango del 95 % de la ventaja de ${leader}: de ${low} a ${high})`,
  answer: (finding, whose, day) => `${finding} ${whose}, al ${day}.`,
  answerAfterComma: (finding, whose, day) => `${finding}, ${whose}, al ${day}.`,
  pooledPhrase: 'entre todas las encuestadoras',
  pooledLabel: 'Todas las encuestadoras juntas',
  noEstimate: (whose) => `Todavía no hay encuestas que promediar ${whose}.`,
  noneLeft: (whose) => `En esta vista no queda ninguna encuesta que promediar ${whose}.`,
  points: (count, one) => (one ? `${count} punto` : `${count} puntos`),
  groupFinding: (label, finding) => `${label}: ${finding}.`,
  ahead: (leader, by, low, high) =>
    `${leader} ${by} por delante (rango del 95 %: de ${low} a ${high})`,
  levelLabel: 'Empate',
  even: 'empate',
  levelShort: (range) => `empate (rango del 95 %: ${range})`,
  levelRange: (one, lead, other, by) => `de ${one} +${lead} a ${other} +${by}`,
  range: (low, high) => `de ${low} a ${high}`,
  splitNotice: (gap) =>
    `Las encuestadoras se dividen en dos campos separados por ${gap} que no se solapan; por eso no hay una cifra única: no describiría a ninguna encuestadora. Las encuestas no pueden decir cuál campo tiene razón.`,
  strays: (firms, count) =>
    count === 1
      ? `Los grupos no son los campos: ${firms} está en el campo opuesto al de la mayoría de su grupo.`
      : `Los grupos no son los campos: ${firms} están en el campo opuesto al de la mayoría de su grupo.`,
  straysCount: (count) => `${count} firmas`,
  gapNotice: (gap) =>
    `Dos conjuntos de firmas están separados por ${gap}; el rango se amplía por ello.`,
  pollsAndFirms: (polls, firms) =>
    `${polls} ${polls === 1 ? 'encuesta' : 'encuestas'} de ${firms} ${firms === 1 ? 'firma' : 'firmas'}`,
  noPollsInGroup: 'Ninguna encuesta que se pueda promediar',
  shareRange: (name, value, low, high) => `${name} ${value} (de ${low} a ${high})`,
  interviews: (count) => `${count} entrevistas`,
  sampleNotReported: 'muestra no informada',
  votes: (each) => `votos: ${each}`,
  counted: (percent) => `${percent} escrutado`,
  notReported: 'no informado',
  samplingRange: (points) => `± ${points}`,
  dateBasis: {
    fieldwork: '',
    published: 'fecha de publicación',
    roundup: 'fecha de una recopilación',
  },
  status: {
    included: '',
    listed: 'listada, no promediada',
    disputed: 'cuestionada, no promediada',
    retracted: 'retirada, no promediada',
  },
  rescaled: 'sin dato utilizable de indecisos: porcentajes divididos por su suma',
  duringBan: 'publicada durante la veda',
  sponsor: (name) => `para ${name}`,
  variant: (word) => `otra lectura: ${word}`,
  notes: 'Notas',
  reason: 'Por qué',
  resultKind: {
    official: 'Boletín oficial',
    opposition_tally: 'Conteo de las actas de la oposición',
    quick_count: 'Conteo rápido',
    exit_poll: 'Encuesta a boca de urna',
  },
  banText: (from, to) => `Prohibición de publicar encuestas: del ${from} al ${to}.`,
  sources: 'Fuentes',
};
