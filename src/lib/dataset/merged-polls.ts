import { parseCalendarDay, type CalendarDay } from '../domain/calendar-day.ts';
import { hasError, type DataIssue } from '../domain/issue.ts';
import type { Poll, PollsterId } from '../domain/poll.ts';
import { groupOf, type Pollster, type Question, type Race } from '../domain/race.ts';
import { parseCsvTable, type CsvTable } from './csv-table.ts';
import { parseFirms } from './firm-rows.ts';
import type { Firms } from './firms.ts';
import { headerNames } from './header.ts';
import {
  formatRow,
  withLastLine,
  withPollLines,
  type CellTexts,
  type PlacedLine,
} from './poll-line.ts';
import { parsePolls, pollsName, type PollsReading } from './polls-file.ts';

/** A race's files as published, and the day as of which they are read. */
export interface MergeGround {
  readonly race: Race;
  /** One of its further questions, whose polls stand in a file of their own; null for the main one. */
  readonly question: Question | null;
  readonly files: { readonly polls: Uint8Array; readonly firms: Uint8Array };
  readonly today: CalendarDay;
}

/** A row that went into the file. */
export interface MergedRow {
  readonly line: number;
  readonly text: string;
  /** Warnings and notes. */
  readonly issues: readonly DataIssue[];
}

/** A row that the reader would not take, and why. */
export interface RefusedRow {
  readonly text: string;
  readonly issues: readonly DataIssue[];
}

/** A race's files with further rows in them; no other line is touched, and no row is lost in silence. */
export interface MergedPolls {
  readonly kind: 'merged';
  readonly polls: string;
  readonly firms: string;
  readonly added: readonly MergedRow[];
  readonly refused: readonly RefusedRow[];
  /** About the lines of new firms. */
  readonly firmIssues: readonly DataIssue[];
  /** Firms of rows added that the race counts in no group. */
  readonly groupless: readonly PollsterId[];
}

/** Why nothing can be put into the files. */
export type MergeRefusal =
  | { readonly kind: 'faulty-files'; readonly issues: readonly DataIssue[] }
  | { readonly kind: 'missing-columns'; readonly columns: readonly string[] };

/** The rows of a polls file as texts by column. */
export function rowsOfCsv(csv: string): CellTexts[] {
  const { table } = parseCsvTable('rows.csv', bytesOf(csv));
  if (table === null) return [];
  const names = headerNames(table);
  return table.rows.map(
    ({ cells }) => new Map(names.map((name, index) => [name, cells[index] ?? ''])),
  );
}

/** A race's polls file as it is, and how it is read once it has grown. */
interface Bed {
  readonly text: string;
  readonly table: CsvTable;
  readonly polls: readonly Poll[];
  readonly read: (text: string) => PollsReading;
}

/**
 * Puts rows into a race's polls file, each in its place, and new firms at the end of pollsters.csv. A row
 * that the reader finds an error in is left out and told; the others stay.
 */
export function mergePolls(
  ground: MergeGround,
  rows: readonly CellTexts[],
  newFirms: readonly Pick<Pollster, 'id' | 'name'>[],
): MergedPolls | MergeRefusal {
  const firms = withFirms(ground, newFirms);
  const polls = bedOf(ground, firms);
  const faults = [...firms.issues, ...polls.issues].filter(isError);
  if (polls.table === null || faults.length > 0) return { kind: 'faulty-files', issues: faults };
  const bed = { ...polls, table: polls.table };
  const columns = missingColumns(bed.table, rows);
  if (columns.length > 0) return { kind: 'missing-columns', columns };
  const settled = settle(
    bed,
    rows.map((cells) => placedLine(bed.table, cells)),
  );
  if ('kind' in settled) return settled;
  return {
    kind: 'merged',
    ...settled,
    firms: firms.text,
    firmIssues: firms.ownIssues,
    groupless: grouplessFirms(ground, bed.read(settled.polls).polls, settled.added),
  };
}

/** The polls of a further question are averaged in no group. */
function grouplessFirms(
  { race, question }: MergeGround,
  polls: readonly Poll[],
  added: readonly MergedRow[],
): PollsterId[] {
  const lines = new Set(added.map(({ line }) => line));
  const firms = polls.filter(({ line }) => lines.has(line)).map(({ pollster }) => pollster);
  if (question !== null) return [];
  return [...new Set(firms)].filter((firm) => groupOf(race, firm) === undefined);
}

function isError({ severity }: DataIssue): boolean {
  return severity === 'error';
}

/** pollsters.csv with the new firms below the others, and what the reader says of it. */
function withFirms({ files, today }: MergeGround, added: readonly Pick<Pollster, 'id' | 'name'>[]) {
  const file = 'pollsters.csv';
  const { table } = parseCsvTable(file, files.firms);
  let text = textOf(files.firms);
  const lines: number[] = [];
  for (const { id, name } of table === null ? [] : added) {
    const grown = parseCsvTable(file, bytesOf(text)).table;
    if (grown === null) continue;
    const next = withLastLine(text, grown, formatRow(grown, new Map(Object.entries({ id, name }))));
    text = next.text;
    lines.push(next.line);
  }
  const { firms, issues } = parseFirms(file, bytesOf(text), today);
  return { text, firms, issues, ownIssues: issues.filter(({ line }) => lines.includes(line)) };
}

function bedOf(
  { race, question, files, today }: MergeGround,
  { firms }: { readonly firms: Firms },
) {
  const file = `${race.id}/${pollsName(question?.id ?? null)}`;
  const { candidates } = question ?? race;
  const { electionDay, ban } = race;
  const read = (text: string): PollsReading =>
    parsePolls(file, bytesOf(text), { candidates, electionDay, ban, firms, today });
  const text = textOf(files.polls);
  const { polls, issues } = read(text);
  return { text, table: parseCsvTable(file, files.polls).table, polls, issues, read };
}

/** Columns that rows fill in and the file does not have: nothing of them may be lost. */
function missingColumns(table: CsvTable, rows: readonly CellTexts[]): string[] {
  const names = new Set(headerNames(table));
  const filled = rows.flatMap((cells) =>
    [...cells].filter(([, text]) => text !== '').map(([name]) => name),
  );
  return [...new Set(filled)].filter((name) => !names.has(name));
}

function placedLine(table: CsvTable, cells: CellTexts): PlacedLine {
  const textIn = (name: string): string => cells.get(name) ?? '';
  const end = parseCalendarDay(textIn('end_date'));
  const place = end.ok
    ? { endDate: end.value, id: textIn('poll_id'), variant: textIn('variant') }
    : null;
  return { text: formatRow(table, cells), place };
}

type Settled = Pick<MergedPolls, 'polls' | 'added' | 'refused'>;

/** Takes out rows with errors until none is left: a row may be at fault only beside another. */
function settle(
  bed: Bed,
  rows: readonly PlacedLine[],
  refused: readonly RefusedRow[] = [],
): Settled | MergeRefusal {
  const grown = withPollLines(bed.text, bed.table, bed.polls, rows);
  const { issues } = bed.read(grown.text);
  const judged = rows.map(({ text }, index) => judgedRow(text, grown.lines[index] ?? 0, issues));
  const bad = judged.filter((row) => hasError(row.issues));
  if (bad.length > 0) {
    const left = rows.filter((_, index) => !hasError(judged[index]?.issues ?? []));
    return settle(bed, left, [...refused, ...bad]);
  }
  const others = issues.filter(isError);
  if (others.length > 0) return { kind: 'faulty-files', issues: others };
  return { polls: grown.text, added: judged, refused };
}

function judgedRow(text: string, line: number, issues: readonly DataIssue[]): MergedRow {
  const end = line + text.split('\n').length;
  const within = (place: number): boolean => place >= line && place < end;
  // A twin is told at the later row, which may be the one that was there before.
  const own = issues.filter(
    (issue) => within(issue.line) || (isError(issue) && within(Number(issue.detail['first']))),
  );
  return { line, text, issues: own };
}

function textOf(bytes: Uint8Array): string {
  // The mark is kept: the file with lines more is the file otherwise.
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
