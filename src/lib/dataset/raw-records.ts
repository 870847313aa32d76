import { visitCells } from './cell-span.ts';
import type { Delimiter } from './csv-table.ts';
import { formatRecord } from './poll-line.ts';

/** A record as it is written: each cell with its quotes and spaces. A blank line is one empty cell. */
export interface RawRecord {
  /** Physical line on which it starts, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Cuts a text with `\n` line ends and sound quoting; `joinRawRecords` gives it back to the letter. */
export function cutRawRecords(text: string, delimiter: Delimiter): RawRecord[] {
  const records: { line: number; cells: string[] }[] = [];
  visitCells(text, delimiter, ({ line, column, from, to }) => {
    const cell = text.slice(from, to);
    if (column === 1) records.push({ line, cells: [cell] });
    else records.at(-1)?.cells.push(cell);
  });
  return records;
}

/** The text that the records were cut from. */
export function joinRawRecords(records: readonly RawRecord[], delimiter: Delimiter): string {
  return records.map(({ cells }) => cells.join(delimiter)).join('\n');
}

/** True for a line with nothing but spaces. */
export function isBlankRecord({ cells }: RawRecord): boolean {
  return cells.length === 1 && cells[0]?.trim() === '';
}

/** What a written cell says: without the quotes around it, spaces behind them, and their doubling. */
export function saidInCell(written: string): string {
  if (!written.startsWith('"')) return written;
  return written.trimEnd().slice(1, -1).replaceAll('""', '"');
}

/** A cell written anew; quoted only where it must be. */
export function writtenCell(text: string, delimiter: Delimiter): string {
  return formatRecord([text], delimiter);
}
