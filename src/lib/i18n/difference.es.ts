import type { DifferenceWords } from './difference.en.ts';

/** Palabras de `data:diff`, en español (es-VE). */
export const differenceEs: DifferenceWords = {
  usage: `Uso: npm run data:diff -- BASE [DESTINO] [opciones]

Dice qué pasa con los datos de un estado a otro: las filas añadidas, cambiadas y quitadas, la ventaja
de cada grupo antes y después, las encuestas que quizá estén dos veces y qué más conviene mirar otra vez.

  BASE, DESTINO                 una revisión de git o una carpeta: una raíz de datos o la de una
                                elección (DESTINO, si falta: la raíz de datos tal como está en el disco)
  --format text|markdown|json   cómo imprimir (por defecto: text); Markdown cabe en un comentario
  --images CARPETA              dibuja en esa carpeta los gráficos de antes y después
  --data CARPETA                la raíz de datos (por defecto: data/)
  --lang en|es                  idioma de las palabras (por defecto: según LC_ALL o LANG)
  --today AAAA-MM-DD            el día de los promedios (por defecto: hoy)
  --help                        imprimir esto

Código de salida: 0, o 2 si se llamó mal. Si los datos están bien, lo dice npm run data:check.`,
  needsBase:
    'Nombre un estado con el que comparar y, a lo sumo, otro que comparar: BASE [DESTINO].',
  unknownFormat: 'El formato es text, markdown o json, no {value}.',
  title: (base, head) => `Los datos, de ${base} a ${head}`,
  onDisk: 'los archivos tal como están',
  nothing: 'Ningún archivo de datos es distinto.',
  files: (files) => (files === 1 ? '1 archivo es distinto' : `${files} archivos son distintos`),
  rows: {
    added: (rows) => (rows === 1 ? '1 fila añadida' : `${rows} filas añadidas`),
    changed: (rows) => (rows === 1 ? '1 fila cambiada' : `${rows} filas cambiadas`),
    removed: (rows) => (rows === 1 ? '1 fila quitada' : `${rows} filas quitadas`),
  },
  newFile: 'archivo nuevo',
  removedFile: 'archivo quitado',
  orderAlone: 'solo el orden de sus filas o la manera de escribirlas',
  notTable: 'cambió; no es una tabla: vea el archivo mismo',
  kinds: { added: 'añadida', changed: 'cambiada', removed: 'quitada' },
  line: (line) => `línea ${line}`,
  oldLine: (line) => `era la línea ${line}`,
  cell: (field, text) => `${field} ${text}`,
  changedCell: (field, was, is) => `${field} ${was} → ${is}`,
  empty: '(vacía)',
  caption: (day) =>
    `Ventaja al ${day}, con el rango en el que el resultado debería caer 19 de cada 20 veces.`,
  sameAnswer: (answer) => `La respuesta no cambia: ${answer}`,
  group: 'Grupo',
  before: 'Antes',
  after: 'Después',
  change: 'Cambio',
  lead: (lead, range) => `${lead} (${range})`,
  noAverage: 'sin promedio',
  noRace: 'no está, o su race.json tiene un error',
  leftOut: (rows) =>
    rows === 1
      ? '1 fila tiene un error y no está en ningún promedio; npm run data:check la nombra.'
      : `${rows} filas tienen un error y no están en ningún promedio; npm run data:check las nombra.`,
  duplicatesHead: 'Quizá una encuesta dos veces',
  sameFigures: (poll, line, other, otherLine) =>
    `${poll} (línea ${line}) tiene las mismas cifras que ${other} (línea ${otherLine}).`,
  sameDays: (poll, line, other, otherLine) =>
    `${poll} (línea ${line}) y ${other} (línea ${otherLine}) son de una misma firma y comparten días de campo.`,
  remarksHead: 'Conviene mirarlo otra vez',
  remark: (file, line, row, remarks) =>
    `${row === '' ? '' : `${row}, `}${file}, línea ${line}: ${remarks}`,
  more: (rows) => `… y ${rows} más.`,
  shortened: 'Abreviado para que quepa en un comentario. npm run data:diff lo imprime todo.',
};
