import type { Language } from '../domain/language.ts';

/** The words of `data:import` around the remarks themselves. */
export interface ImportCommandWords {
  readonly usage: string;
  readonly needsFile: string;
  readonly needsRace: string;
  readonly needs: string;
  readonly noSuchPath: string;
  readonly noSuchRace: string;
  readonly badWhere: string;
  readonly rows: (rows: string) => string;
  /** The last line: what came in and what became of it. */
  readonly tally: (rows: number, used: number, left: number, polls: number) => string;
}

const EN: ImportCommandWords = {
  usage: `Usage: npm run data:import -- FILE --race ID --source-url URL --licence NAME [options]

Turns a foreign file of polls (a 538-style or other CSV) into rows of a race's polls.csv. Nothing is
guessed: what can't be read, placed or named is told, and so is how the rest was understood.

  --race ID               the race, a folder in data/
  --source-url URL        where the file comes from
  --licence NAME          the licence of the origin
  --mapping FILE          JSON: what the file's names stand for (see CONTRIBUTING)
  --where "COLUMN=VALUE"  take only rows with this value; may be repeated
  --data FOLDER           the data root (default: data/)
  --out FILE              write the rows there
  --lang en|es            language of the words (default: from LC_ALL or LANG)
  --today YYYY-MM-DD      the day of the import (default: today)
  --help                  print this

Exit code: 0 if every row was taken or knowingly left out, 1 if not, 2 if called wrongly.`,
  needsFile: 'Name one file to import.',
  needsRace: 'Name the race: --race ID.',
  needs: 'Give {name}: where the rows come from and on what terms is part of the data.',
  noSuchPath: 'There is no file {path}.',
  noSuchRace: 'There is no race {race}.',
  badWhere: '--where is written COLUMN=VALUE, not {value}.',
  rows: (rows) => `rows ${rows}`,
  tally: (rows, used, left, polls) =>
    `${rows} rows read: ${used} went into ${polls} polls, ${left} were left out and are named above.`,
};

const ES: ImportCommandWords = {
  usage: `Uso: npm run data:import -- ARCHIVO --race ID --source-url URL --licence NOMBRE [opciones]

Convierte un archivo ajeno de encuestas (un CSV como los de 538, u otro) en filas del polls.csv de una
elección. No se adivina nada: se dice qué no se pudo leer, ubicar o nombrar, y cómo se entendió el resto.

  --race ID                 la elección, una carpeta en data/
  --source-url URL          de dónde viene el archivo
  --licence NOMBRE          la licencia del origen
  --mapping ARCHIVO         JSON: qué significan los nombres del archivo (vea CONTRIBUTING)
  --where "COLUMNA=VALOR"   tomar solo las filas con ese valor; se puede repetir
  --data CARPETA            la raíz de datos (por defecto: data/)
  --out ARCHIVO             escribir allí las filas
  --lang en|es              idioma de las palabras (por defecto: según LC_ALL o LANG)
  --today AAAA-MM-DD        el día de la importación (por defecto: hoy)
  --help                    imprimir esto

Código de salida: 0 si cada fila se tomó o se dejó fuera a sabiendas, 1 si no, 2 si se llamó mal.`,
  needsFile: 'Indique un archivo para importar.',
  needsRace: 'Indique la elección: --race ID.',
  needs: 'Indique {name}: de dónde vienen las filas y en qué términos es parte de los datos.',
  noSuchPath: 'No existe el archivo {path}.',
  noSuchRace: 'No existe la elección {race}.',
  badWhere: '--where se escribe COLUMNA=VALOR, no {value}.',
  rows: (rows) => `filas ${rows}`,
  tally: (rows, used, left, polls) =>
    `${rows} filas leídas: ${used} entraron en ${polls} encuestas; ${left} quedaron fuera y se nombran arriba.`,
};

const WORDS: Readonly<Record<Language, ImportCommandWords>> = { en: EN, es: ES };

/** The words of `data:import` in a language. */
export function importCommandWords(language: Language): ImportCommandWords {
  return WORDS[language];
}
