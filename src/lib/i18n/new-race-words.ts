import type { Language } from '../domain/language.ts';
import type { Scheme } from '../domain/legible-colour.ts';

/** What `data:new-race` asks, by the flag that tells the same. */
export const NEW_RACE_FLAGS = [
  'name-en',
  'name-es',
  'short-name-en',
  'short-name-es',
  'place-en',
  'place-es',
  'office-en',
  'office-es',
  'election-day',
  'time-zone',
  'candidate',
  'pair',
  'groups',
  'licence',
  'licence-url',
] as const;
export type NewRaceFlag = (typeof NEW_RACE_FLAGS)[number];

/** The words of `data:new-race`. */
export interface NewRaceWords {
  readonly usage: string;
  readonly needsId: string;
  readonly badId: string;
  readonly taken: string;
  readonly ended: string;
  readonly questions: Readonly<Record<NewRaceFlag, string>>;
  readonly candidateHint: string;
  readonly needed: string;
  readonly twoCandidates: string;
  readonly badCandidate: string;
  readonly badColour: string;
  readonly paper: Readonly<Record<Scheme, string>>;
  readonly faint: (colour: string, paper: string, contrast: string, instead: string) => string;
  readonly near: (paper: string, candidate: string) => string;
  readonly noColourLeft: string;
  readonly badPair: (ids: string) => string;
  readonly badGroups: string;
  readonly written: (folder: string, files: readonly string[]) => string;
  readonly next: (folder: string, id: string) => string;
}

const EN: NewRaceWords = {
  usage: `Usage: npm run data:new-race -- ID [options]

Writes the folder data/ID of a new race: it has no polls yet and builds at once. What the options leave
open is asked; if they tell all that is marked with * nothing is asked. Nothing is ever overwritten.

  --name-en TEXT *         the election's name, as “Freedonian presidential election of 2 June 2030”
  --name-es TEXT *         the same in Spanish
  --short-name-en TEXT, --short-name-es TEXT, --place-en TEXT, --place-es TEXT,
  --office-en TEXT, --office-es TEXT
  --election-day DAY *     YYYY-MM-DD
  --time-zone ZONE *       where the vote is held, as “America/Caracas”
  --candidate "NAME; SHORT NAME; PARTY; #LIGHT/#DARK" *
                           one for each, the likely first two first; only the name is needed
  --pair ID,ID             whose lead is shown (default: the first two candidates)
  --groups all|alignment   one group of pollsters, or three by what pages say of them (default: all)
  --licence NAME, --licence-url URL
                           the terms on which the rows are published (default: CC BY 4.0)
  --data FOLDER            the data root (default: data/)
  --lang en|es             language of the words (default: from LC_ALL or LANG)
  --help                   print this

Exit code: 0 if the race was written, 1 if an answer was refused, 2 if called wrongly.`,
  needsId: 'Name the race: an id such as freedonia-2030.',
  badId: '{id} is no id: it is written in lower case, words joined by “-”, as freedonia-2030.',
  taken: '{folder} exists already; nothing was written.',
  ended: 'Nothing was written: the answers ended at the question that --{flag} answers as well.',
  questions: {
    'name-en': 'Name of the election, in English',
    'name-es': 'Name of the election, in Spanish',
    'short-name-en': 'Short name, in English',
    'short-name-es': 'Short name, in Spanish',
    'place-en': 'Where the vote is held, in English',
    'place-es': 'Where the vote is held, in Spanish',
    'office-en': 'What is voted on, in English',
    'office-es': 'What is voted on, in Spanish',
    'election-day': 'Election day (YYYY-MM-DD)',
    'time-zone': 'Time zone (as America/Caracas)',
    candidate: 'Candidate (an empty line ends the list)',
    pair: 'Whose lead is shown: two ids',
    groups: 'Groups of pollsters: all, or alignment',
    licence: 'Licence of the rows',
    'licence-url': 'Where the licence is to be read',
  },
  candidateHint:
    'Candidates, the likely first two first: NAME; SHORT NAME; PARTY; #LIGHT/#DARK. Only the name is needed.',
  needed: 'This can’t be left empty.',
  twoCandidates: 'A race has two candidates at least.',
  badCandidate: 'There are more than four parts: NAME; SHORT NAME; PARTY; #LIGHT/#DARK.',
  badColour: '{colour} is no colour: write #rrggbb, or #rrggbb/#rrggbb for light and dark.',
  paper: { light: 'the light page', dark: 'the dark page' },
  faint: (colour, paper, contrast, instead) =>
    `${colour} can’t be read on ${paper}: the contrast is ${contrast}, at least 4.5 is needed. ${instead} would do.`,
  near: (paper, candidate) =>
    `On ${paper} the colour can’t be told from that of ${candidate}. Choose another.`,
  noColourLeft: 'No colour is left that can be told from the others: give one.',
  badPair: (ids) => `Two different ids, separated by a comma, of: ${ids}.`,
  badGroups: 'all or alignment.',
  written: (folder, files) => `Written in ${folder}: ${files.join(', ')}.`,
  next: (folder, id) => `What to do next:
  1. Read ${folder}/race.json through: names, parties, colours; a publication ban, if there is one.
  2. npm run data:check -- ${folder}
  3. npm run dev, and look at /${id}/ : it says that there are no polls yet.
  4. npm run data:add -- ${id} adds a poll. Tell in ${folder}/pollsters.csv in which group its firm is
     counted, and which page says so: only then is there an average.
  5. Tell in ${folder}/SOURCES.md how the polls were found.`,
};

const ES: NewRaceWords = {
  usage: `Uso: npm run data:new-race -- ID [opciones]

Escribe la carpeta data/ID de una elección nueva: aún sin encuestas, y se construye enseguida. Lo que las
opciones no dicen se pregunta; si dicen todo lo marcado con * no se pregunta nada. Nunca se sobrescribe nada.

  --name-en TEXTO *        el nombre de la elección en inglés
  --name-es TEXTO *        lo mismo en español, como «Elección presidencial de Freedonia del 2 de junio de 2030»
  --short-name-en TEXTO, --short-name-es TEXTO, --place-en TEXTO, --place-es TEXTO,
  --office-en TEXTO, --office-es TEXTO
  --election-day DÍA *     AAAA-MM-DD
  --time-zone ZONA *       donde se vota, como «America/Caracas»
  --candidate "NOMBRE; NOMBRE CORTO; PARTIDO; #CLARO/#OSCURO" *
                           uno por cada quien, primero los dos más probables; basta el nombre
  --pair ID,ID             de quiénes se muestra la ventaja (por defecto: los dos primeros)
  --groups all|alignment   un grupo de encuestadoras, o tres según lo que dicen las páginas (por defecto: all)
  --licence NOMBRE, --licence-url URL
                           en qué términos se publican las filas (por defecto: CC BY 4.0)
  --data CARPETA           la raíz de datos (por defecto: data/)
  --lang en|es             idioma de las palabras (por defecto: según LC_ALL o LANG)
  --help                   imprimir esto

Código de salida: 0 si se escribió la elección, 1 si se rechazó una respuesta, 2 si se llamó mal.`,
  needsId: 'Indique la elección: un id como freedonia-2030.',
  badId:
    '{id} no es un id: se escribe en minúsculas, palabras unidas por «-», como freedonia-2030.',
  taken: '{folder} ya existe; no se escribió nada.',
  ended:
    'No se escribió nada: las respuestas terminaron en la pregunta que también responde --{flag}.',
  questions: {
    'name-en': 'Nombre de la elección, en inglés',
    'name-es': 'Nombre de la elección, en español',
    'short-name-en': 'Nombre corto, en inglés',
    'short-name-es': 'Nombre corto, en español',
    'place-en': 'Dónde se vota, en inglés',
    'place-es': 'Dónde se vota, en español',
    'office-en': 'Qué se elige, en inglés',
    'office-es': 'Qué se elige, en español',
    'election-day': 'Día de la votación (AAAA-MM-DD)',
    'time-zone': 'Zona horaria (como America/Caracas)',
    candidate: 'Candidatura (una línea vacía termina la lista)',
    pair: 'De quiénes se muestra la ventaja: dos ids',
    groups: 'Grupos de encuestadoras: all o alignment',
    licence: 'Licencia de las filas',
    'licence-url': 'Dónde se lee la licencia',
  },
  candidateHint:
    'Candidaturas, primero las dos más probables: NOMBRE; NOMBRE CORTO; PARTIDO; #CLARO/#OSCURO. Basta el nombre.',
  needed: 'No puede quedar vacío.',
  twoCandidates: 'Una elección tiene al menos dos candidaturas.',
  badCandidate: 'Hay más de cuatro partes: NOMBRE; NOMBRE CORTO; PARTIDO; #CLARO/#OSCURO.',
  badColour: '{colour} no es un color: escriba #rrggbb, o #rrggbb/#rrggbb para claro y oscuro.',
  paper: { light: 'la página clara', dark: 'la página oscura' },
  faint: (colour, paper, contrast, instead) =>
    `${colour} no se lee en ${paper}: el contraste es ${contrast} y hace falta 4,5 al menos. ${instead} serviría.`,
  near: (paper, candidate) =>
    `En ${paper} el color no se distingue del de ${candidate}. Elija otro.`,
  noColourLeft: 'No queda ningún color que se distinga de los demás: indique uno.',
  badPair: (ids) => `Dos ids distintos, separados por una coma, de: ${ids}.`,
  badGroups: 'all o alignment.',
  written: (folder, files) => `Se escribió en ${folder}: ${files.join(', ')}.`,
  next: (folder, id) => `Qué hacer ahora:
  1. Lea ${folder}/race.json de principio a fin: nombres, partidos, colores; una veda, si la hay.
  2. npm run data:check -- ${folder}
  3. npm run dev, y mire /${id}/ : dice que todavía no hay encuestas.
  4. npm run data:add -- ${id} --lang es agrega una encuesta. Diga en ${folder}/pollsters.csv en qué grupo
     se cuenta su firma y qué página lo dice: solo entonces hay un promedio.
  5. Cuente en ${folder}/SOURCES.md cómo se encontraron las encuestas.`,
};

const WORDS: Readonly<Record<Language, NewRaceWords>> = { en: EN, es: ES };

/** The words of `data:new-race` in a language. */
export function newRaceWords(language: Language): NewRaceWords {
  return WORDS[language];
}
