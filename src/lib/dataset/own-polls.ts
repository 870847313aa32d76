import type { CalendarDay } from '../domain/calendar-day.ts';
import type { DataIssue } from '../domain/issue.ts';
import type { CandidateId, Poll } from '../domain/poll.ts';
import type { Candidate, Pollster } from '../domain/race.ts';
import { POLL_COLUMNS } from './columns.ts';
import { parseCsvTable, type CsvTable } from './csv-table.ts';
import { openTo } from './firms.ts';
import { headerNames } from './header.ts';
import { inferCandidates } from './infer-candidates.ts';
import type { PollsContext } from './poll-row.ts';
import { readPolls } from './polls-file.ts';

/** What a reader's own polls file is read against; a file by itself needs no race. */
export interface OwnFileContext {
  readonly today: CalendarDay;
  /** The race's candidates; null to take the columns that can't be anything else. */
  readonly candidates: readonly Candidate[] | null;
  /** Null if the race is not known. */
  readonly electionDay: CalendarDay | null;
  /** Firms whose names and aliases are understood; all others are taken by name. */
  readonly pollsters: readonly Pollster[];
}

/** What was read of it: `rows` = `polls.length` + rows named by an error. */
export interface OwnPolls {
  readonly polls: readonly Poll[];
  /** The firms of the polls: known ones as they are, others by the name in the file. */
  readonly pollsters: readonly Pollster[];
  /** Length and order of each poll's `shares`. */
  readonly candidates: readonly CandidateId[];
  readonly rows: number;
  readonly issues: readonly DataIssue[];
}

/** Reads one polls file without its data root, as a reader opens it in the browser. */
export function parsePollsCsv(file: string, bytes: Uint8Array, own: OwnFileContext): OwnPolls {
  const { table, issues } = parseCsvTable(file, bytes);
  if (table === null) return { polls: [], pollsters: [], candidates: [], rows: 0, issues };
  const context = contextOf(table, own);
  const reading = readPolls(table, context);
  return {
    polls: reading.polls,
    pollsters: pollstersOf(table, reading.polls, own.pollsters),
    candidates: context.candidates.map((candidate) => candidate.id),
    rows: reading.rows,
    issues: [...issues, ...reading.issues],
  };
}

function contextOf(table: CsvTable, own: OwnFileContext): PollsContext {
  const inferred = (): PollsContext['candidates'] =>
    inferCandidates(table, POLL_COLUMNS).map((id) => ({ id, main: true, withdrawn: null }));
  return {
    candidates: own.candidates ?? inferred(),
    electionDay: own.electionDay,
    ban: null,
    firms: openTo(own.pollsters),
    today: own.today,
  };
}

function pollstersOf(
  table: CsvTable,
  polls: readonly Poll[],
  known: readonly Pollster[],
): Pollster[] {
  const column = headerNames(table).indexOf('pollster');
  const names = new Map(table.rows.map((row) => [row.line, (row.cells[column] ?? '').trim()]));
  const firms = new Map(known.map((firm) => [firm.id, firm]));
  for (const { pollster: id, line } of polls) {
    if (!firms.has(id)) firms.set(id, firmNamed(id, names.get(line) ?? id));
  }
  const used = new Set(polls.map((poll) => poll.pollster));
  return [...firms.values()].filter((firm) => used.has(firm.id));
}

function firmNamed(id: string, name: string): Pollster {
  return { id, name, aliases: [], country: null, website: null, founded: null, notes: null };
}
