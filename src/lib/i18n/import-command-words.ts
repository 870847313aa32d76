import type { Language } from '../domain/language.ts';

/** The words of `data:import` around the remarks themselves. */
export interface ImportCommandWords {
  readonly usage: string;
  readonly needsFile: string;
  readonly needsRace: string;
  readonly questions: Readonly<Record<'source-url' | 'licence', string>>;
  readonly needed: string;
  readonly ended: string;
  /** Said in the notes of each row that has none of its own. */
  readonly note: (file: string, licence: string) => string;
  readonly faultyFiles: string;
  readonly missingColumns: (columns: string, file: string) => string;
  /** An entry of the mapping file that names nothing known here; `known` is what may stand there. */
  readonly stranger: (entry: {
    part: 'pollsters' | 'candidates' | 'defaults';
    key: string;
    value: string;
    nearest: string | null;
    known: readonly string[];
  }) => string;
  readonly added: (polls: number, file: string) => string;
  readonly wouldAdd: (polls: number, file: string) => string;
  readonly newFirms: (count: number, names: string) => string;
  /** That the race counts the firms added (by their ids) in none of its groups, and how it would. */
  readonly groupless: (firms: readonly string[], file: string, groups: string) => string;
  readonly refused: string;
  /** The heading in SOURCES.md, and the line under it. */
  readonly sourcesHeading: string;
  readonly sourcesLine: (origin: {
    day: string;
    polls: number;
    file: string;
    url: string;
    licence: string;
  }) => string;
  readonly recorded: (file: string) => string;
  readonly next: (folder: string) => string;
  readonly noSuchPath: string;
  readonly noSuchRace: string;
  readonly badWhere: string;
  readonly rows: (rows: string) => string;
  /** The last line: what came in and what became of it. */
  readonly tally: (rows: number, used: number, left: number, polls: number) => string;
}

const EN: ImportCommandWords = {
  usage: `Usage: npm run data:import -- FILE --race ID [options]

Takes polls from a foreign file into data/ID/polls.csv: a 538-style or other CSV, a VoteHub-style JSON, a
Wikipedia poll table (wikitext or HTML), another polls.csv of this format. Nothing is guessed: what can't be
read, placed or named is told, and so is how the rest was understood. Polls that the race has already are
told and not added; no other line is touched. A first look is had with --dry-run.

  --race ID               the race, a folder in data/
  --question ID           one of the race’s further questions: rows go to polls-ID.csv (default: main)
  --source-url URL        where the file comes from; asked for if it is not told
  --licence NAME          the terms of the origin, recorded in SOURCES.md; asked for likewise
  --mapping FILE          JSON: what the file's names stand for (see CONTRIBUTING)
  --where "COLUMN=VALUE"  take only rows with this value; may be repeated
  --new-firms             add firms that nobody knows to pollsters.csv, by the name in the file
  --dry-run               tell all, and the lines; write nothing
  --out FILE              write the rows there instead of into the race
  --data FOLDER           the data root (default: data/)
  --lang en|es            language of the words (default: from LC_ALL or LANG)
  --today YYYY-MM-DD      the day of the import (default: today)
  --help                  print this

Exit code: 0 if every row was taken or knowingly left out, 1 if not or if an answer was refused, 2 if called
wrongly.`,
  needsFile: 'Name one file to import.',
  needsRace: 'Name the race: --race ID.',
  questions: {
    'source-url': 'Where the file comes from (a link)',
    licence: 'On what terms its origin publishes it, as “CC BY 4.0”',
  },
  needed: 'This is part of the data and can’t be left out; “unknown” is an answer too.',
  ended:
    'Nothing was written: where the rows come from and on what terms is part of the data. Give --{flag}.',
  note: (file, licence) => `Imported from ${file}; terms of the origin: ${licence}.`,
  faultyFiles:
    'Nothing was added: the race’s own files have errors, which npm run data:check tells.',
  missingColumns: (columns, file) =>
    `Nothing was added: ${file} has no column for ${columns}. Add it to the header and to each row, or leave it out by --mapping.`,
  stranger: ({ part, key, value, nearest, known }) => {
    const fault = {
      pollsters: `“${value}” is the id of no firm in pollsters.csv.`,
      candidates: `“${value}” is none of: ${known.join(', ')}.`,
      defaults: `“${key}” is no column of the polls file.`,
    }[part];
    const near = nearest === null ? '' : ` Did you mean “${nearest}”?`;
    return `In the mapping file, "${part}": { "${key}": "${value}" }: ${fault}${near}`;
  },
  added: (polls, file) => `Added to ${file}: ${polls === 1 ? '1 poll' : `${polls} polls`}.`,
  wouldAdd: (polls, file) =>
    `Nothing was written. To ${file} would be added: ${polls === 1 ? '1 poll' : `${polls} polls`}.`,
  newFirms: (count, names) =>
    `New in pollsters.csv: ${count === 1 ? '1 firm' : `${count} firms`}: ${names}.`,
  groupless: (firms, file, groups) =>
    `Counted in no group of this race, so that their polls are shown and not averaged: ${firms.join(', ')}. Where a page says which group a firm is in, add a line to ${file}: FIRM,GROUP,WHO SAYS SO,URL. Groups: ${groups}.`,
  refused: 'The check refuses this row, so it was not added:',
  sourcesHeading: '## Imported files',
  sourcesLine: ({ day, polls, file, url, licence }) =>
    `- ${day}: ${polls === 1 ? '1 poll' : `${polls} polls`} from ${file} (<${url}>). Terms of the origin: ${licence}.`,
  recorded: (file) => `The origin and its terms are recorded in ${file}.`,
  next: (folder) => `Look at it with git diff, and check all with: npm run data:check -- ${folder}`,
  noSuchPath: 'There is no file {path}.',
  noSuchRace: 'There is no race {race}.',
  badWhere: '--where is written COLUMN=VALUE, not {value}.',
  rows: (rows) => `rows ${rows}`,
  tally: (rows, used, left, polls) =>
    `${rows === 1 ? '1 row' : `${rows} rows`} read: ${used} went into ${polls === 1 ? '1 poll' : `${polls} polls`}, ${left === 1 ? '1 was left out and is' : `${left} were left out and are`} named above.`,
};

const ES: ImportCommandWords = {
  usage: `Uso: npm run data:import -- ARCHIVO --race ID [opciones]

Lleva encuestas de un archivo ajeno a data/ID/polls.csv: un CSV como los de 538, u otro; un JSON como los de
VoteHub; una tabla de encuestas de Wikipedia (wikitexto o HTML); otro polls.csv de este formato. No se
adivina nada: se dice qué no se pudo leer, ubicar o nombrar, y cómo se entendió el resto. Las encuestas que
la elección ya tiene se dicen y no se agregan; no se toca ninguna otra línea. Con --dry-run se mira primero.

  --race ID                 la elección, una carpeta en data/
  --question ID             otra de las preguntas de la elección: las filas van a polls-ID.csv (por defecto: main)
  --source-url URL          de dónde viene el archivo; si no se dice, se pregunta
  --licence NOMBRE          los términos del origen, anotados en SOURCES.md; se pregunta igual
  --mapping ARCHIVO         JSON: qué significan los nombres del archivo (vea CONTRIBUTING)
  --where "COLUMNA=VALOR"   tomar solo las filas con ese valor; se puede repetir
  --new-firms               agregar a pollsters.csv, con su nombre en el archivo, las firmas que nadie conoce
  --dry-run                 decirlo todo, y las líneas; no escribir nada
  --out ARCHIVO             escribir las filas allí y no en la elección
  --data CARPETA            la raíz de datos (por defecto: data/)
  --lang en|es              idioma de las palabras (por defecto: según LC_ALL o LANG)
  --today AAAA-MM-DD        el día de la importación (por defecto: hoy)
  --help                    imprimir esto

Código de salida: 0 si cada fila se tomó o se dejó fuera a sabiendas, 1 si no o si se rechazó una respuesta,
2 si se llamó mal.`,
  needsFile: 'Indique un archivo para importar.',
  needsRace: 'Indique la elección: --race ID.',
  questions: {
    'source-url': 'De dónde viene el archivo (un enlace)',
    licence: 'En qué términos lo publica su origen, como «CC BY 4.0»',
  },
  needed: 'Es parte de los datos y no puede faltar; «desconocidos» también es una respuesta.',
  ended:
    'No se escribió nada: de dónde vienen las filas y en qué términos es parte de los datos. Indique --{flag}.',
  note: (file, licence) => `Importada de ${file}; términos del origen: ${licence}.`,
  faultyFiles:
    'No se agregó nada: los archivos de la elección tienen errores, que npm run data:check dice.',
  missingColumns: (columns, file) =>
    `No se agregó nada: ${file} no tiene columna para ${columns}. Agréguela al encabezado y a cada fila, o déjela fuera con --mapping.`,
  stranger: ({ part, key, value, nearest, known }) => {
    const fault = {
      pollsters: `«${value}» no es el id de ninguna firma de pollsters.csv.`,
      candidates: `«${value}» no es ninguno de: ${known.join(', ')}.`,
      defaults: `«${key}» no es una columna del archivo de encuestas.`,
    }[part];
    const near = nearest === null ? '' : ` ¿Quiso decir «${nearest}»?`;
    return `En el archivo de nombres, "${part}": { "${key}": "${value}" }: ${fault}${near}`;
  },
  added: (polls, file) =>
    `Agregado a ${file}: ${polls === 1 ? '1 encuesta' : `${polls} encuestas`}.`,
  wouldAdd: (polls, file) =>
    `No se escribió nada. A ${file} se agregaría: ${polls === 1 ? '1 encuesta' : `${polls} encuestas`}.`,
  newFirms: (count, names) =>
    `Nuevo en pollsters.csv: ${count === 1 ? '1 firma' : `${count} firmas`}: ${names}.`,
  groupless: (firms, file, groups) =>
    `No se cuentan en ningún grupo de esta elección, así que sus encuestas se muestran y no se promedian: ${firms.join(', ')}. Donde una página diga en cuál está una firma, agregue una línea a ${file}: FIRMA,GRUPO,QUIÉN LO DICE,URL. Grupos: ${groups}.`,
  refused: 'La revisión rechaza esta fila, así que no se agregó:',
  sourcesHeading: '## Archivos importados',
  sourcesLine: ({ day, polls, file, url, licence }) =>
    `- ${day}: ${polls === 1 ? '1 encuesta' : `${polls} encuestas`} de ${file} (<${url}>). Términos del origen: ${licence}.`,
  recorded: (file) => `El origen y sus términos quedan anotados en ${file}.`,
  next: (folder) =>
    `Mírelo con git diff y revise todo con: npm run data:check -- ${folder} --lang es`,
  noSuchPath: 'No existe el archivo {path}.',
  noSuchRace: 'No existe la elección {race}.',
  badWhere: '--where se escribe COLUMNA=VALOR, no {value}.',
  rows: (rows) => `filas ${rows}`,
  tally: (rows, used, left, polls) =>
    `${rows === 1 ? '1 fila leída' : `${rows} filas leídas`}: ${used === 1 ? '1 entró' : `${used} entraron`} en ${polls === 1 ? '1 encuesta' : `${polls} encuestas`}; ${left === 1 ? '1 quedó fuera y se nombra' : `${left} quedaron fuera y se nombran`} arriba.`,
};

const WORDS: Readonly<Record<Language, ImportCommandWords>> = { en: EN, es: ES };

/** The words of `data:import` in a language. */
export function importCommandWords(language: Language): ImportCommandWords {
  return WORDS[language];
}
