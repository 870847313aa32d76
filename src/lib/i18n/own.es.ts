import type { OwnWords } from './own.en.ts';

/** Words of the page on which a reader's own file is charted, in Spanish (es-VE). */
export const ownEs: OwnWords = {
  title: 'Su propio archivo de encuestas',
  description:
    'Abra un archivo de encuestas: se revisa, se promedia y se grafica en su dispositivo. Nada de él se envía a ninguna parte.',
  intro: [
    'Abra un archivo de encuestas y véalo promediado y graficado por el mismo código que hace todas estas páginas.',
    'Se lee en este dispositivo. Nada de él se envía a ninguna parte, y no se guarda nada.',
  ],
  formats:
    'Lo que se entiende: las columnas de este sitio (con comas o punto y coma), un CSV con una columna por candidato, un archivo con una fila por respuesta como los de FiveThirtyEight, JSON como el de VoteHub y una página de wiki en wikitexto o HTML.',
  needsScript: 'Esta página calcula en su navegador y necesita JavaScript.',
  race: 'Leerlo como',
  noRace: 'una elección aparte',
  raceNote:
    'Una elección de este sitio aporta sus candidatos, grupos, fecha de votación y resultados anunciados.',
  voteDay: 'Día de la votación, si lo conoce',
  choose: 'Elegir un archivo',
  drop: 'o suéltelo aquí',
  size: (megabytes) => `Hasta ${megabytes} MB.`,
  cancel: 'Detener',
  stopped: 'Detenido. Elija otro archivo, o el mismo de nuevo.',
  stages: {
    reading: 'Leyendo el archivo…',
    checking: 'Revisando cada fila…',
    averaging: 'Promediando…',
    drawing: 'Redactando…',
  },
  tooLarge: (name, megabytes, most) =>
    `${name} tiene ${megabytes} MB. Aquí se leen ${most} MB como máximo: un archivo de encuestas es mucho más pequeño. Quite lo que no sean encuestas.`,
  tooManyPolls: (polls, most) =>
    `El archivo tiene ${polls} encuestas. Aquí se promedian ${most} como máximo. Divídalo por fecha o por elección.`,
  notRead: (name) =>
    `No se pudo leer ${name}. Puede que lo hayan movido o cambiado mientras tanto: elíjalo de nuevo.`,
  notLoaded:
    'No se pudo cargar la elección. Revise la conexión, o lea el archivo como una elección aparte.',
  noPolls: 'No se pudo leer ninguna encuesta. Lo que lo impide se dice abajo.',
  tally: (rows, polls) => `Filas leídas: ${rows}. Encuestas tomadas: ${polls}.`,
  several: (column) => `El archivo tiene varias (${column}). Mostrar`,
  chooseOne: 'elija…',
  averageName: 'Todas las encuestas del archivo',
  phrase: 'entre las encuestas del archivo',
  definition: 'Todas las firmas del archivo, en un solo promedio.',
  raceName: (file) => `Encuestas de ${file}`,
  lastPoll: 'Última encuesta',
  saveCsv: 'Guardar con las columnas de este sitio (CSV)',
  issuesHeading: 'Lo que dice la revisión',
  noIssues: 'La revisión no tiene nada que decir.',
  severity: { error: 'Error', warning: 'Advertencia', note: 'Nota' },
  at: (line, column) => (column === null ? `línea ${line}` : `línea ${line}, columna ${column}`),
  rows: (count) => `(${count} filas)`,
  moreIssues: (count) => `y ${count} más.`,
  trendHeading: 'Los porcentajes en el tiempo',
  answerHeading: 'La respuesta del archivo',
};
