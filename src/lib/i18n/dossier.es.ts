import type { DossierWords } from './dossier.en.ts';

/** Words of a firm's dossier and of errors against claimed results, in Spanish (es-VE). */
export const dossierEs: DossierWords = {
  title: (firm, race) => `${firm}: sus encuestas y su historial · ${race}`,
  description: (firm, race) =>
    `Todas las encuestas de ${firm} en los archivos, el grupo en que se cuenta y quién lo dice, su efecto de casa y a qué distancia quedaron sus últimas encuestas de cada resultado afirmado. ${race}.`,
  polls: (polls, averaged) => {
    const counted = averaged === polls ? 'todas promediadas' : `${averaged} en el promedio`;
    return polls === 1
      ? `1 encuesta en esta elección, ${averaged === 1 ? 'promediada' : 'no promediada'}.`
      : `${polls} encuestas en esta elección, ${averaged === 0 ? 'ninguna promediada' : counted}.`;
  },
  aboutHeading: 'La firma',
  facts: {
    aliases: 'También llamada',
    country: 'País',
    website: 'Sitio web',
    founded: 'Fundada en',
    notes: 'Notas',
  },
  notStated: 'no consta en los archivos',
  disclosureHeading: 'Lo que informan sus encuestas',
  disclosureIntro: (polls) =>
    polls === 1
      ? 'De su única encuesta en los archivos. Informar más no es acertar más.'
      : `De sus ${polls} encuestas en los archivos, cuántas lo dicen. Informar más no es acertar más.`,
  disclosed: (given, polls) => `${given} de ${polls}`,
  groupHeading: 'Su grupo, y quién lo dice',
  noGroup:
    'Ninguna página consultada dice a qué grupo pertenece: sus encuestas se muestran y no cuentan en el promedio de ningún grupo.',
  houseHeading: 'Efecto de casa',
  houseAgainst: (label, first, second) =>
    `puntos respecto del promedio de «${label}», en la ventaja de ${first} sobre ${second}, con el rango del 95 %. Más es mejor para ${first}. Una diferencia no es un error: el equivocado puede ser el promedio.`,
  noHouse:
    'No hay ninguno que mostrar: la firma no tiene encuestas en un promedio con el cual compararla.',
  errorHeading: 'Su última encuesta junto a cada resultado afirmado',
  lastPoll: (day, lead) =>
    `La última de sus encuestas que se puede promediar terminó el ${day}: ${lead}.`,
  noLastPoll:
    'La firma no tiene ninguna encuesta que se pueda promediar y nombre a los dos: no hay qué comparar.',
  errorIntro: (first, second) =>
    `Encuesta menos resultado afirmado, en puntos, en la ventaja de ${first} sobre ${second} entre votantes decididos: más significa mejor para ${first} que lo afirmado. Cada resultado es lo que alguien afirma: Margen no decide entre ellos, y una diferencia por sí sola no dice que la encuesta fallara ni que lo afirmado sea falso.`,
  exitPolls: 'Nada se mide con las encuestas a boca de urna: son encuestas, no recuentos.',
  pollMinusClaim: 'Su última encuesta',
  averageMinusClaim: 'Promedio de su grupo',
  noShares: 'Sin porcentajes: nada que comparar',
  pollsHeading: 'Sus encuestas',
  otherQuestion: (label) => `Sus encuestas sobre otra pregunta: ${label}`,
  weight: (share) => `peso en el promedio ${share}`,
  withoutHeading: 'El promedio sin ella',
  withoutEffect: (label, now, then) =>
    `En el promedio de «${label}» la ventaja es ${now}; sin esta firma sería ${then}.`,
  withoutNone: (label) => `Sin esta firma, «${label}» no tendría promedio.`,
  notAveraged:
    'Ninguna encuesta de esta firma entra en un promedio de esta elección: quitarla no cambia nada.',
  withoutLink: 'Ver la elección sin esta firma',
  withLink: 'La elección con todas las firmas',
  withoutNeedsScript: 'La vista sin ella se calcula en su navegador y necesita JavaScript.',
  dossierIn: (race) => `Su expediente en ${race}`,
  allFirms: 'Todas las firmas de la elección y sus grupos',
};
