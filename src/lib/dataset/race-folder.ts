import type { CalendarDay } from '../domain/calendar-day.ts';
import type { DataIssue } from '../domain/issue.ts';
import { pollKey, type CandidateId } from '../domain/poll.ts';
import type { Correction, Race } from '../domain/race.ts';
import { assembleRace } from './assemble-race.ts';
import { pollColumnsWith, RESULT_COLUMNS } from './columns.ts';
import { correctionFormat } from './correction-rows.ts';
import { parseRows, type RowFormat } from './csv-rows.ts';
import { parseCsvTable } from './csv-table.ts';
import { fileIssue } from './encoding.ts';
import { faintColours } from './faint-colours.ts';
import type { Firms } from './firms.ts';
import { inferCandidates } from './infer-candidates.ts';
import { nearestOf } from './nearest.ts';
import { parsePolls, pollsName, type PollsReading } from './polls-file.ts';
import {
  parseRaceFile,
  parseRaceOutline,
  UNKNOWN_RACE,
  type RaceDeclaration,
  type RaceOutline,
} from './race-file.ts';
import { eventFormat, membershipFormat, resultFormat } from './race-rows.ts';
import { ungroupedFirms } from './ungrouped-firms.ts';

/** Files by their path relative to the data root, forward slashes. */
export type DataFiles = ReadonlyMap<string, Uint8Array>;

/** What all races of a data root share. */
export interface RootContext {
  readonly files: DataFiles;
  readonly firms: Firms;
  readonly today: CalendarDay;
}

/** What was read of a race's folder: no race if race.json has an error. */
export interface RaceReading {
  readonly race: Race | null;
  readonly issues: readonly DataIssue[];
  /** One for each polls file of the folder, the main one first. */
  readonly pollFiles: readonly PollsReading[];
}

/** Reads one race's folder of a data root. A race.json with errors does not hide those of the other files. */
export function readRaceFolder(folder: string, root: RootContext): RaceReading {
  const file = `${folder}/race.json`;
  const bytes = root.files.get(file);
  if (bytes === undefined) {
    return readUndeclared(folder, UNKNOWN_RACE, [fileIssue('missing-file', file, '')], root);
  }
  const declared = parseRaceFile(file, folder, bytes);
  if (declared.ok) return readDeclared(folder, bytes, declared.value, root);
  return readUndeclared(folder, parseRaceOutline(file, bytes), declared.problem, root);
}

function readUndeclared(
  folder: string,
  outline: RaceOutline,
  faults: readonly DataIssue[],
  root: RootContext,
): RaceReading {
  const { pollFiles, issues } = readTables(folder, outline, root);
  return { race: null, issues: [...faults, ...issues], pollFiles };
}

function readDeclared(
  folder: string,
  bytes: Uint8Array,
  race: RaceDeclaration,
  root: RootContext,
): RaceReading {
  const outline = { ...race, groups: race.groups.map((group) => group.id) };
  const { pollFiles, values, issues } = readTables(folder, outline, root);
  const [main, ...others] = pollFiles;
  const assembled = assembleRace(race, {
    ...values,
    firms: root.firms.all,
    polls: main?.polls ?? [],
    questionPolls: others.map((other) => other.polls),
  });
  const ungrouped = ungroupedFirms(`${folder}/polls.csv`, assembled);
  const faint = faintColours(`${folder}/race.json`, bytes, race);
  return { race: assembled, issues: [...issues, ...ungrouped, ...faint], pollFiles };
}

/** Reads all CSV files of the folder; the main polls file comes first. */
function readTables(folder: string, outline: RaceOutline, root: RootContext) {
  const questions = outline.questions ?? foundQuestions(folder, root.files);
  const pollFiles = [{ id: null, candidates: outline.candidates }, ...questions].map(
    ({ id, candidates }) => readPollsOf(`${folder}/${pollsName(id)}`, candidates, outline, root),
  );
  const parts = readParts(folder, outline, pollFiles, root);
  const names = questions.map(({ id }) => pollsName(id));
  const issues = [
    ...pollIssues(pollFiles, parts.values.corrections),
    ...parts.issues,
    ...strayFiles(folder, names, root.files),
  ];
  return { pollFiles, values: parts.values, issues };
}

/** All but remarks on ids that no longer fit since firm or date was corrected: an id is for good. */
function pollIssues(
  pollFiles: readonly PollsReading[],
  corrections: readonly Correction[],
): DataIssue[] {
  const moved = corrections.filter(({ field }) => field === 'pollster' || field === 'end_date');
  const ids = new Set(moved.map(({ poll }) => poll.split('+')[0]));
  const issues = pollFiles.flatMap((reading) => reading.issues);
  return issues.filter(({ kind, found }) => kind !== 'poll-id-off' || !ids.has(found));
}

/** Where the race's questions are not known, each polls file is taken to have one. */
function foundQuestions(folder: string, files: DataFiles): NonNullable<RaceOutline['questions']> {
  return [...files.keys()]
    .map((path) => (path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : ''))
    .flatMap((name) => /^polls-(.+)\.csv$/.exec(name)?.[1] ?? [])
    .map((id) => ({ id, candidates: null }));
}

function readPollsOf(
  file: string,
  candidates: RaceOutline['candidates'],
  { electionDay, ban }: RaceOutline,
  { files, firms, today }: RootContext,
): PollsReading {
  const bytes = files.get(file);
  if (bytes === undefined) {
    const issues = [fileIssue('missing-file', file, '')];
    return { file, table: null, rows: 0, polls: [], issues };
  }
  return parsePolls(file, bytes, { candidates, electionDay, ban, firms, today });
}

function readParts(
  folder: string,
  outline: RaceOutline,
  pollFiles: readonly PollsReading[],
  root: RootContext,
) {
  const ids = outline.candidates?.map(({ id }) => id) ?? resultCandidates(folder, root.files);
  const polls = pollFiles.flatMap((reading) => reading.polls);
  const members = membershipFormat(root.firms, outline.groups);
  const corrected = correctionFormat({
    polls: new Set(polls.map(pollKey)),
    fields: correctable(outline),
    tables: pollFiles.flatMap(({ table }) => table ?? []),
  });
  const memberships = readPart(folder, 'pollsters.csv', members, root);
  const results = readPart(folder, 'results.csv', resultFormat(ids, outline.electionDay), root);
  const events = readPart(folder, 'events.csv', eventFormat(), root);
  const corrections = readPart(folder, 'corrections.csv', corrected, root);
  return {
    values: {
      memberships: memberships.values,
      results: results.values,
      events: events.values,
      corrections: corrections.values,
    },
    issues: [memberships, results, events, corrections].flatMap((part) => part.issues),
  };
}

/** The candidates of results.csv where race.json does not tell them. */
function resultCandidates(folder: string, files: DataFiles): CandidateId[] {
  const file = `${folder}/results.csv`;
  const bytes = files.get(file);
  const table = bytes === undefined ? null : parseCsvTable(file, bytes).table;
  if (table === null) return [];
  const ids = inferCandidates(table, RESULT_COLUMNS);
  return ids.map((id) => id.replace(/^votes_/, ''));
}

/** Names that the field of a correction may have; null where the candidates are not known. */
function correctable({ candidates, questions }: RaceOutline): readonly string[] | null {
  if (candidates === null || questions === null) return null;
  const own = [candidates, ...questions.map((question) => question.candidates ?? [])];
  const ids = new Set(own.flat().map(({ id }) => id));
  return pollColumnsWith([...ids]).map((column) => column.name);
}

/** The files that a race need not have before there is something to put in them. */
const OPTIONAL_PARTS: readonly string[] = ['results.csv', 'events.csv', 'corrections.csv'];

function readPart<Value>(
  folder: string,
  name: string,
  format: RowFormat<Value>,
  root: RootContext,
): { readonly values: readonly Value[]; readonly issues: readonly DataIssue[] } {
  const file = `${folder}/${name}`;
  const bytes = root.files.get(file);
  if (bytes !== undefined) return parseRows(file, bytes, format, root.today);
  const missing = OPTIONAL_PARTS.includes(name) ? [] : [fileIssue('missing-file', file, '')];
  return { values: [], issues: missing };
}

/** CSV and JSON files of the folder that nothing reads. */
function strayFiles(
  folder: string,
  questionFiles: readonly string[],
  files: DataFiles,
): DataIssue[] {
  const known = ['race.json', 'pollsters.csv', ...OPTIONAL_PARTS, 'polls.csv', ...questionFiles];
  const names = [...files.keys()].filter((path) => path.startsWith(`${folder}/`));
  return names
    .map((path) => path.slice(folder.length + 1))
    .filter((name) => !known.includes(name))
    .map((name) => strayFile(`${folder}/${name}`, name, known));
}

function strayFile(path: string, name: string, known: readonly string[]): DataIssue {
  const question = /^polls-(.+)\.csv$/.exec(name)?.[1];
  if (question !== undefined) return fileIssue('undeclared-question', path, name, { question });
  const nearest = nearestOf(name, known);
  return fileIssue('unknown-file', path, name, nearest === null ? {} : { nearest });
}
