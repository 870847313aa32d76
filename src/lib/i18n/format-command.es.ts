import type { FormatCommandWords } from './format-command.en.ts';

/** Palabras de `data:format`, en español (es-VE). */
export const formatCommandEs: FormatCommandWords = {
  usage: `Uso: npm run data:format -- [ARCHIVO o CARPETA…] [opciones]

Pone los archivos CSV en la escritura del proyecto y dice qué cambió: días como 2024-07-05, números simples,
el id de la firma en vez de su nombre, celdas sin espacios alrededor, encuestas por día final. Lo que podría
significar dos cosas queda como está, y también toda fila en la que no hay nada que corregir.

  ARCHIVO o CARPETA  un archivo CSV, la carpeta de una elección o una raíz de datos (por defecto: data/)
  --check            no cambiar nada; terminar con 1 si algo se cambiaría
  --lang en|es       idioma de las palabras (por defecto: según LC_ALL o LANG)
  --help             imprimir esto

Código de salida: 0; 1 si un archivo no se puede leer o, con --check, se cambiaría; 2 si se llamó mal.`,
  nothingToFormat: 'No hay ningún archivo CSV en {path}.',
  steps: {
    'byte-order-mark': 'se quita la marca de orden de bytes',
    'windows-line-ends': 'cada línea termina en un solo salto de línea',
    'semicolon-separated': 'las celdas se separan con comas',
    spaces: 'espacios alrededor',
    date: 'un día',
    days: 'primer o último día de un período',
    number: 'un número simple',
    firm: 'el id de la firma',
    word: 'la palabra de la lista',
  },
  cell: (field, was, is, why) => `${field} “${was}” → “${is}” (${why})`,
  movedBelow: (name, below) => `${name} queda debajo de ${below}`,
  movedToTop: (name) => `${name} queda de primera`,
  unread: (file) => `${file} queda como está:`,
  changed: (changes, files) =>
    `${changes} ${changes === 1 ? 'cambio' : 'cambios'} en ${files} ${files === 1 ? 'archivo' : 'archivos'}.`,
  wouldChange: (changes, files) =>
    `${changes} ${changes === 1 ? 'cambio' : 'cambios'} por hacer en ${files} ${files === 1 ? 'archivo' : 'archivos'}; npm run data:format los hace.`,
  nothing: (files) =>
    files === 1
      ? '1 archivo leído: nada que cambiar.'
      : `${files} archivos leídos: nada que cambiar.`,
};
