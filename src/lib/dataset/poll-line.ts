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

/** The file with `added` where it belongs among `polls` (the file's own); at the end if its place is not known. */
export function withPollLine(
  text: string,
  table: CsvTable,
  polls: readonly Poll[],
  added: string,
  place: Pick<Poll, 'endDate' | 'id' | 'variant'> | null,
): GrownFile {
  const later = place === null ? [] : polls.filter((poll) => comparePolls(poll, place) > 0);
  const line = Math.min(endLine(table), ...later.map((poll) => poll.line));
  return withLine(text, line, added);
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
