import type { Severity } from '../domain/issue.ts';
import type { Language } from '../domain/language.ts';

/** The words of the commands around the issues themselves. */
export interface CliWords {
  readonly usage: string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly expected: string;
  readonly remedy: string;
  readonly noSuchPath: string;
  readonly nothingToCheck: string;
  readonly noSuchState: string;
  readonly outsideRaces: string;
  readonly notADataFile: string;
  /** A flag that no command line of this command has; `nearest` is one that it has. */
  readonly unknownFlag: (flag: string, nearest: string | null) => string;
  readonly flagWithValue: (flag: string) => string;
  readonly flagWithoutValue: (flag: string) => string;
  /** What the operating system says, by its code. */
  readonly fileFault: (path: string, code: string) => string;
  readonly unknownFormat: string;
  readonly unknownLanguage: string;
  readonly unknownDay: string;
  /** Forms for one and for many, `{n}` being the number. */
  readonly counts: Readonly<
    Record<'races' | 'rows' | 'polls' | 'old' | Severity, readonly [one: string, many: string]>
  >;
  readonly hidden: string;
}

const EN: CliWords = {
  usage: `Usage: npm run data:check -- [FILE or FOLDER…] [options]

Checks a data root (default: data/), a race's folder or a single file.

  --format text|json|github   how to print (default: text)
  --lang en|es                language of the words (default: from LC_ALL or LANG)
  --today YYYY-MM-DD          the day of the check (default: today)
  --base REV or FOLDER        what was published: a git revision or a data root; a changed id or
                              figure and a removed row then need a line in corrections.csv, and of
                              warnings and notes only those about what is new are shown
  --quiet-warnings            print errors only
  --help                      print this

Exit code: 0 without errors, 1 with an error, 2 if called wrongly.`,
  severity: { error: 'error', warning: 'warning', note: 'note' },
  expected: 'Expected:',
  remedy: 'To do:',
  noSuchPath: 'There is no file or folder {path}.',
  nothingToCheck: 'There is nothing to check in {path}.',
  noSuchState:
    '{value} is neither a folder nor a git revision that this checkout has (a shallow one may have to fetch it first).',
  outsideRaces: 'With --base, {path} would have to lie in a race’s folder or a data root.',
  notADataFile:
    '{path} is no data file: what is checked are CSV files, race.json, site.json and folders of them.',
  unknownFlag: (flag, nearest) => {
    const near = nearest === null ? '' : ` Did you mean --${nearest}?`;
    return `There is no option ${flag}.${near}`;
  },
  flagWithValue: (flag) =>
    `${flag} wants a value behind it (${flag}=VALUE if the value starts with a dash).`,
  flagWithoutValue: (flag) => `${flag} takes no value.`,
  fileFault: (path, code) => {
    const why: Readonly<Record<string, string>> = {
      EACCES: 'you are not allowed to read or write it',
      EPERM: 'you are not allowed to read or write it',
      EISDIR: 'it is a folder, and a file is wanted',
      ENOTDIR: 'a part of its path is a file, not a folder',
      ENOENT: 'there is no such file or folder',
      EROFS: 'nothing can be written there',
      ENOSPC: 'there is no room left',
    };
    return `${path} can’t be used: ${why[code] ?? code}.`;
  },
  unknownFormat: 'The format is text, json or github, not {value}.',
  unknownLanguage: 'The language is en or es, not {value}.',
  unknownDay: 'The day is written YYYY-MM-DD, not {value}.',
  counts: {
    races: ['{n} race', '{n} races'],
    rows: ['{n} row', '{n} rows'],
    polls: ['{n} poll', '{n} polls'],
    error: ['{n} error', '{n} errors'],
    warning: ['{n} warning', '{n} warnings'],
    note: ['{n} note', '{n} notes'],
    old: [
      '{n} warning or note about what did not change is only counted; without --base it is shown.',
      '{n} warnings and notes about what did not change are only counted; without --base they are shown.',
    ],
  },
  hidden: 'Warnings and notes are not shown; npm run data:check shows them.',
};

const ES: CliWords = {
  usage: `Uso: npm run data:check -- [ARCHIVO o CARPETA…] [opciones]

Revisa una raíz de datos (por defecto: data/), la carpeta de una elección o un solo archivo.

  --format text|json|github   cómo imprimir (por defecto: text)
  --lang en|es                idioma de las palabras (por defecto: según LC_ALL o LANG)
  --today AAAA-MM-DD          el día de la revisión (por defecto: hoy)
  --base REV o CARPETA        lo publicado: una revisión de git o una raíz de datos; un id o una cifra
                              que cambió y una fila que falta exigen una línea en corrections.csv, y de
                              advertencias y notas solo se muestran las de lo que es nuevo
  --quiet-warnings            imprimir solo los errores
  --help                      imprimir esto

Código de salida: 0 sin errores, 1 con algún error, 2 si se llamó mal.`,
  severity: { error: 'error', warning: 'advertencia', note: 'nota' },
  expected: 'Se espera:',
  remedy: 'Qué hacer:',
  noSuchPath: 'No existe el archivo o la carpeta {path}.',
  nothingToCheck: 'No hay nada que revisar en {path}.',
  noSuchState:
    '{value} no es una carpeta ni una revisión de git que esta copia tenga (quizá haya que traerla antes con git fetch).',
  outsideRaces:
    'Con --base, {path} tendría que estar en la carpeta de una elección o en una raíz de datos.',
  notADataFile:
    '{path} no es un archivo de datos: se revisan archivos CSV, race.json, site.json y carpetas con ellos.',
  unknownFlag: (flag, nearest) => {
    const near = nearest === null ? '' : ` ¿Quiso decir --${nearest}?`;
    return `No existe la opción ${flag}.${near}`;
  },
  flagWithValue: (flag) =>
    `${flag} necesita un valor detrás (${flag}=VALOR si el valor empieza con un guion).`,
  flagWithoutValue: (flag) => `${flag} no lleva valor.`,
  fileFault: (path, code) => {
    const why: Readonly<Record<string, string>> = {
      EACCES: 'no tiene permiso para leerlo o escribirlo',
      EPERM: 'no tiene permiso para leerlo o escribirlo',
      EISDIR: 'es una carpeta y hace falta un archivo',
      ENOTDIR: 'una parte de su ruta es un archivo y no una carpeta',
      ENOENT: 'no existe ese archivo o carpeta',
      EROFS: 'allí no se puede escribir',
      ENOSPC: 'no queda espacio',
    };
    return `${path} no se puede usar: ${why[code] ?? code}.`;
  },
  unknownFormat: 'El formato es text, json o github, no {value}.',
  unknownLanguage: 'El idioma es en o es, no {value}.',
  unknownDay: 'El día se escribe AAAA-MM-DD, no {value}.',
  counts: {
    races: ['{n} elección', '{n} elecciones'],
    rows: ['{n} fila', '{n} filas'],
    polls: ['{n} encuesta', '{n} encuestas'],
    error: ['{n} error', '{n} errores'],
    warning: ['{n} advertencia', '{n} advertencias'],
    note: ['{n} nota', '{n} notas'],
    old: [
      '{n} advertencia o nota sobre lo que no cambió solo se cuenta; sin --base se muestra.',
      '{n} advertencias y notas sobre lo que no cambió solo se cuentan; sin --base se muestran.',
    ],
  },
  hidden: 'No se muestran advertencias ni notas; npm run data:check las muestra.',
};

const WORDS: Readonly<Record<Language, CliWords>> = { en: EN, es: ES };

/** The commands' words in a language. */
export function cliWords(language: Language): CliWords {
  return WORDS[language];
}

/** `3 races`, `1 encuesta`. */
export function counted(words: CliWords, what: keyof CliWords['counts'], n: number): string {
  const [one, many] = words.counts[what];
  return (n === 1 ? one : many).replace('{n}', String(n));
}
