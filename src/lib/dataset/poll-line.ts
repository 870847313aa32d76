import type { Poll } from '../domain/poll.ts';
import type { CsvTable, Delimiter } from './csv-table.ts';
import { headerNames } from './header.ts';
import { comparePolls } from './poll-order.ts';

/** A row's texts by column name; a column that is missing is an empty cell. */
export type CellTexts = ReadonlyMap<string, string>;

/** A record as it stands in a CSV file, without its line end; cells are quoted where they must be. */
export function formatRecord(cells: readonly string[], delimiter: Delimiter): string {
  return cells.map((cell) => formatCell(cell, delimiter)).join(delimiter);
}

function formatCell(cell: string, delimiter: Delimiter): string {
  const plain = !cell.includes(delimiter) && !/["\r\n]|^\s|\s$/.test(cell);
  return plain ? cell : `"${cell.replaceAll('"', '""')}"`;
}

/** A row as a line of the file that `table` was cut from: its columns, their order and its separator. */
export function formatRow(table: CsvTable, cells: CellTexts): string {
  const record = headerNames(table).map((name) => cells.get(name) ?? '');
  return formatRecord(record, table.delimiter);
}

/** A file with one more line, and the physical line on which that stands. */
export interface GrownFile {
  readonly text: string;
  readonly line: number;
}

/** What a polls file is ordered by. */
export type PollPlace = Pick<Poll, 'endDate' | 'id' | 'variant'>;

/** The file with `added` where it belongs among `polls` (the file's own); at the end if its place is not known. */
export function withPollLine(
  text: string,
  table: CsvTable,
  polls: readonly Poll[],
  added: string,
  place: PollPlace | null,
): GrownFile {
  return withLine(text, lineFor(table, polls, place), added);
}

function lineFor(table: CsvTable, polls: readonly Poll[], place: PollPlace | null): number {
  const later = place === null ? [] : polls.filter((poll) => comparePolls(poll, place) > 0);
  return Math.min(endLine(table), ...later.map((poll) => poll.line));
}

/** A row as a line of the file, and its place among the others. */
export interface PlacedLine {
  readonly text: string;
  readonly place: PollPlace | null;
}

/** The file with all of `added` where they belong, and the physical line of each, in their own order. */
export function withPollLines(
  text: string,
  table: CsvTable,
  polls: readonly Poll[],
  added: readonly PlacedLine[],
): { readonly text: string; readonly lines: readonly number[] } {
  const ordered = added
    .map((one, index) => ({ ...one, index, before: lineFor(table, polls, one.place) }))
    .sort((a, b) => a.before - b.before || comparePlaces(a.place, b.place));
  const lines = added.map(() => 0);
  let grown = text;
  let shift = 0;
  for (const one of ordered) {
    const { text: next, line } = withLine(grown, one.before + shift, one.text);
    grown = next;
    lines[one.index] = line;
    shift += one.text.split('\n').length;
  }
  return { text: grown, lines };
}

/** Whose place is not known comes last. */
function comparePlaces(a: PollPlace | null, b: PollPlace | null): number {
  if (a === null || b === null) return (a === null ? 1 : 0) - (b === null ? 1 : 0);
  return comparePolls(a, b);
}

/** The file with `added` below its last record. */
export function withLastLine(text: string, table: CsvTable, added: string): GrownFile {
  return withLine(text, endLine(table), added);
}

function withLine(text: string, line: number, added: string): GrownFile {
  const lines = text.split('\n');
  const end = lines[0]?.endsWith('\r') === true ? '\r' : '';
  const before = lines.slice(0, line - 1);
  const after = lines.slice(line - 1);
  return {
    text: [...before, `${added}${end}`, ...(after.length > 0 ? after : [''])].join('\n'),
    line,
  };
}

/** The line below the last record. */
function endLine(table: CsvTable): number {
  const last = table.rows.at(-1) ?? table.header;
  return last.line + last.cells.join('').split('\n').length;
}
