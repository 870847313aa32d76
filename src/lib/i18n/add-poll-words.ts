import type { Language } from '../domain/language.ts';

/** The words of `data:add` around the issues themselves. */
export interface AddPollWords {
  readonly usage: (columns: string) => string;
  readonly needsRace: string;
  readonly noSuchRace: string;
  readonly unreadable: string;
  readonly noSuchQuestion: (question: string, known: string) => string;
  readonly whichQuestion: string;
  readonly questionsHint: string;
  readonly mainQuestion: string;
  readonly ended: string;
  readonly intro: string;
  readonly firmHint: string;
  readonly dayForm: string;
  readonly newFirm: string;
  /** Of the candidates whose lead is shown; the answer that leaves one out all the same is `-`. */
  readonly shareNeeded: string;
  readonly again: string;
  readonly confirm: (place: string) => string;
  readonly yes: string;
  readonly no: string;
  readonly notWritten: string;
  readonly place: (file: string, line: number) => string;
  readonly written: string;
  readonly groupless: (firm: string, file: string, groups: string) => string;
  readonly next: (folder: string) => string;
}

const EN: AddPollWords = {
  usage: (columns) => `Usage: npm run data:add -- RACE [options]

Adds one poll to data/RACE/polls.csv: a valid line in its place, every other line untouched. What the
options leave open is asked, and each answer is checked as by npm run data:check; if they tell the firm,
the last day, two shares and the source, nothing is asked.

  --COLUMN VALUE      a cell, by the name of its column${columns}
  --question ID       one of the race’s further questions: the line goes to polls-ID.csv (default: main)
  --new-firm          the firm is new: its name gets a line in pollsters.csv too
  --dry-run           print the line, and write nothing
  --data FOLDER       the data root (default: data/)
  --lang en|es        language of the words (default: from LC_ALL or LANG)
  --today YYYY-MM-DD  the day of the check (default: today)
  --help              print this

Exit code: 0 if the line was written (or printed), 1 if the poll was refused, 2 if called wrongly.`,
  needsRace: 'Name the race, a folder in data/.',
  noSuchRace: 'There is no race {race} that can be read.',
  unreadable:
    'A file of the race can’t be read: npm run data:check tells why. Nothing was written.',
  noSuchQuestion: (question, known) =>
    `The race has no question ${question}. Its questions are: ${known}. A new one is declared in race.json.`,
  whichQuestion: 'Which question did the poll ask?',
  questionsHint: 'This race has more than one question; their polls stand in files of their own:',
  mainQuestion: 'the race’s own, whose polls are averaged',
  ended: 'Nothing was written: the answers ended at the question that --{flag} answers as well.',
  intro: 'An empty answer is “not reported”. * is needed. Ctrl+C ends without writing.',
  firmHint: 'A name, an alias or an id; + before the name of a firm that is in no file yet.',
  dayForm: 'YYYY-MM-DD',
  newFirm: 'A new firm is written with a + before its name.',
  shareNeeded:
    'A poll has the shares of two candidates at least. Answer - if its source has none for this one.',
  again: 'That can’t stay so. Once more; Enter keeps what you answered, - takes it back.',
  confirm: (place) => `Write this line (${place})? y/n`,
  yes: 'y',
  no: 'n',
  notWritten: 'Nothing was written.',
  place: (file, line) => `${file}, line ${line}`,
  written: 'Written:',
  groupless: (firm, file, groups) =>
    `${firm} is counted in no group of this race, so the poll is shown and not averaged. If a page says which, add a line to ${file}: ${firm},GROUP,WHO SAYS SO,URL. Groups: ${groups}.`,
  next: (folder) => `Look at it with git diff, and check all with: npm run data:check -- ${folder}`,
};

const ES: AddPollWords = {
  usage: (columns) => `Uso: npm run data:add -- ELECCIÓN [opciones]

Agrega una encuesta a data/ELECCIÓN/polls.csv: una línea válida en su lugar, sin tocar ninguna otra. Lo que
las opciones no dicen se pregunta, y cada respuesta se revisa como lo hace npm run data:check; si dicen la
firma, el último día, dos porcentajes y la fuente, no se pregunta nada.

  --COLUMNA VALOR     una celda, por el nombre de su columna${columns}
  --question ID       otra de las preguntas de la elección: la línea va a polls-ID.csv (por defecto: main)
  --new-firm          la firma es nueva: su nombre recibe también una línea en pollsters.csv
  --dry-run           imprimir la línea y no escribir nada
  --data CARPETA      la raíz de datos (por defecto: data/)
  --lang en|es        idioma de las palabras (por defecto: según LC_ALL o LANG)
  --today AAAA-MM-DD  el día de la revisión (por defecto: hoy)
  --help              imprimir esto

Código de salida: 0 si la línea se escribió (o imprimió), 1 si se rechazó la encuesta, 2 si se llamó mal.`,
  needsRace: 'Indique la elección, una carpeta en data/.',
  noSuchRace: 'No existe la elección {race}, o no se puede leer.',
  unreadable:
    'Un archivo de la elección no se puede leer: npm run data:check dice por qué. No se escribió nada.',
  noSuchQuestion: (question, known) =>
    `La elección no tiene la pregunta ${question}. Sus preguntas son: ${known}. Una nueva se declara en race.json.`,
  whichQuestion: '¿Qué pregunta hizo la encuesta?',
  questionsHint:
    'Esta elección tiene más de una pregunta, y cada una guarda sus encuestas en un archivo propio:',
  mainQuestion: 'la de la elección misma, cuyas encuestas se promedian',
  ended:
    'No se escribió nada: las respuestas terminaron en la pregunta que también responde --{flag}.',
  intro: 'Una respuesta vacía es «no informado». * hace falta. Ctrl+C termina sin escribir nada.',
  firmHint:
    'Un nombre, un alias o un id; + antes del nombre de una firma que aún no está en ningún archivo.',
  dayForm: 'AAAA-MM-DD',
  newFirm: 'Una firma nueva se escribe con + antes del nombre.',
  shareNeeded:
    'Una encuesta tiene los porcentajes de al menos dos candidaturas. Responda - si su fuente no da el de esta.',
  again: 'Así no puede quedar. Otra vez; Intro conserva lo respondido, - lo quita.',
  confirm: (place) => `¿Escribir esta línea (${place})? s/n`,
  yes: 's',
  no: 'n',
  notWritten: 'No se escribió nada.',
  place: (file, line) => `${file}, línea ${line}`,
  written: 'Escrito:',
  groupless: (firm, file, groups) =>
    `${firm} no se cuenta en ningún grupo de esta elección: la encuesta se muestra y no se promedia. Si una página dice en cuál, agregue una línea a ${file}: ${firm},GRUPO,QUIÉN LO DICE,URL. Grupos: ${groups}.`,
  next: (folder) =>
    `Mírelo con git diff y revise todo con: npm run data:check -- ${folder} --lang es`,
};

const WORDS: Readonly<Record<Language, AddPollWords>> = { en: EN, es: ES };

/** The words of `data:add` in a language. */
export function addPollWords(language: Language): AddPollWords {
  return WORDS[language];
}
