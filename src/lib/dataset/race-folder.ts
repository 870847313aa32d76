import type { CalendarDay } from '../domain/calendar-day.ts';
import { issueAt, type DataIssue } from '../domain/issue.ts';
import { pollKey, type Poll } from '../domain/poll.ts';
import type { Candidate, Race } from '../domain/race.ts';
import { assembleRace } from './assemble-race.ts';
import { pollColumnsWith } from './columns.ts';
import { parseRows, type RowFormat } from './csv-rows.ts';
import { fileIssue } from './encoding.ts';
import type { Firms } from './firms.ts';
import { nearestOf } from './nearest.ts';
import { parsePolls, type PollsReading } from './polls-file.ts';
import { parseRaceFile, type RaceDeclaration } from './race-file.ts';
import { correctionFormat, EVENT_FORMAT, membershipFormat, resultFormat } from './race-rows.ts';

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
  /** One for each polls file of the folder that was read. */
  readonly pollFiles: readonly PollsReading[];
}

/** Reads one race's folder of a data root. */
export function readRaceFolder(folder: string, root: RootContext): RaceReading {
  const file = `${folder}/race.json`;
  const bytes = root.files.get(file);
  if (bytes === undefined) return unreadable([fileIssue('missing-file', file, '')]);
  const declared = parseRaceFile(file, folder, bytes);
  return declared.ok ? readDeclared(folder, declared.value, root) : unreadable(declared.problem);
}

function unreadable(issues: readonly DataIssue[]): RaceReading {
  return { race: null, issues, pollFiles: [] };
}

function readDeclared(folder: string, race: RaceDeclaration, root: RootContext): RaceReading {
  const main = readPollsOf(`${folder}/polls.csv`, race.candidates, race, root);
  const others = race.questions.map((question) =>
    readPollsOf(`${folder}/polls-${question.id}.csv`, question.candidates, race, root),
  );
  const parts = readParts(folder, race, main.polls, root);
  const pollFiles = [main, ...others];
  const assembled = assembleRace(race, {
    ...parts.values,
    firms: root.firms.all,
    polls: main.polls,
    questionPolls: others.map((other) => other.polls),
  });
  const issues = [
    ...pollFiles.flatMap((reading) => reading.issues),
    ...parts.issues,
    ...strayFiles(folder, race, root.files),
    ...ungrouped(folder, assembled),
  ];
  return { race: assembled, issues, pollFiles };
}

function readPollsOf(
  file: string,
  candidates: readonly Candidate[],
  race: RaceDeclaration,
  root: RootContext,
): PollsReading {
  const bytes = root.files.get(file);
  if (bytes === undefined) {
    return { file, rows: 0, polls: [], issues: [fileIssue('missing-file', file, '')] };
  }
  const { electionDay, ban } = race;
  const { firms, today } = root;
  return parsePolls(file, bytes, { candidates, electionDay, ban, firms, today });
}

function readParts(
  folder: string,
  race: RaceDeclaration,
  polls: readonly Poll[],
  root: RootContext,
) {
  const ids = race.candidates.map((candidate) => candidate.id);
  const groups = race.groups.map((group) => group.id);
  const columns = pollColumnsWith(ids).map((column) => column.name);
  const corrected = correctionFormat(new Set(polls.map(pollKey)), columns);
  const members = readPart(folder, 'pollsters.csv', membershipFormat(root.firms, groups), root);
  const results = readPart(folder, 'results.csv', resultFormat(ids), root);
  const events = readPart(folder, 'events.csv', EVENT_FORMAT, root);
  const corrections = readPart(folder, 'corrections.csv', corrected, root);
  return {
    values: {
      memberships: members.values,
      results: results.values,
      events: events.values,
      corrections: corrections.values,
    },
    issues: [members, results, events, corrections].flatMap((part) => part.issues),
  };
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
function strayFiles(folder: string, race: RaceDeclaration, files: DataFiles): DataIssue[] {
  const polls = ['polls.csv', ...race.questions.map((question) => `polls-${question.id}.csv`)];
  const known = ['race.json', 'pollsters.csv', ...OPTIONAL_PARTS, ...polls];
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

/** A note for each firm with polls that the race counts in no group. */
function ungrouped(folder: string, race: Race): DataIssue[] {
  const grouped = new Set(race.memberships.map((membership) => membership.pollster));
  const missing = new Set(race.polls.map((poll) => poll.pollster).filter((id) => !grouped.has(id)));
  return [...missing].map((id) => {
    const line = race.polls.find((poll) => poll.pollster === id)?.line ?? 1;
    const place = { file: `${folder}/polls.csv`, line, column: null, field: 'pollster' };
    return issueAt('firm-without-group', place, id);
  });
}
