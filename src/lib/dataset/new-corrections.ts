import type { CalendarDay } from '../domain/calendar-day.ts';
import { printable } from '../domain/issue.ts';
import { pollKey } from '../domain/poll.ts';
import { isSameValue } from './cells.ts';
import { CORRECTION_COLUMNS } from './columns.ts';
import { cellLine, parseCsvTable, type CsvTable } from './csv-table.ts';
import { headerNames } from './header.ts';
import type { DataFiles } from './race-folder.ts';
import { plainText } from './row-scope.ts';

/** What a correction tells: of which poll, which field, and its value before and after. */
export interface ToldChange {
  readonly id: string;
  readonly variant: string;
  /** A column of the polls file, or `row` for a row taken out. */
  readonly field: string;
  readonly was: string;
  readonly is: string;
}

/** A change as a line of corrections.csv tells it, and where. */
export interface ToldLine extends ToldChange {
  readonly line: number;
  /** Of the new value; null if the file has no column for it. */
  readonly column: number | null;
}

/** The lines of a race's corrections.csv that are new since a published state, and how its lines are written. */
export interface NewCorrections {
  readonly file: string;
  readonly columns: readonly string[];
  readonly delimiter: string;
  /** Each excuses one change, and is taken out then. */
  readonly lines: ToldLine[];
}

const CONTRACT_COLUMNS = CORRECTION_COLUMNS.map(({ name }) => name);

/** The corrections that `head` tells of a race and `base` did not. */
export function newCorrections(folder: string, base: DataFiles, head: DataFiles): NewCorrections {
  const file = `${folder}/corrections.csv`;
  const lines = correctionLines(file, head);
  for (const published of correctionLines(file, base)) {
    const at = lines.findIndex((line) => tells(line, published));
    if (at >= 0) lines.splice(at, 1);
  }
  const table = tableOf(file, head);
  const columns = table === null ? CONTRACT_COLUMNS : headerNames(table);
  return { file, columns, delimiter: table?.delimiter ?? ',', lines };
}

function tableOf(file: string, files: DataFiles): CsvTable | null {
  const bytes = files.get(file);
  return bytes === undefined ? null : parseCsvTable(file, bytes).table;
}

function correctionLines(file: string, files: DataFiles): ToldLine[] {
  const table = tableOf(file, files);
  if (table === null) return [];
  const names = headerNames(table);
  const at = names.indexOf('new_value');
  const whole = table.rows.filter(({ cells }) => cells.length === names.length);
  return whole.map((row) => {
    const cell = (name: string): string => plainText(row.cells[names.indexOf(name)] ?? '');
    const [id, variant, field] = [cell('poll_id'), cell('variant'), cell('field')];
    const place =
      at < 0 ? { line: row.line, column: null } : { line: cellLine(row, at), column: at + 1 };
    return { id, variant, field, was: cell('old_value'), is: cell('new_value'), ...place };
  });
}

/** True if a line tells of the change; that line is used up. */
export function takeCorrection(corrections: NewCorrections, change: ToldChange): boolean {
  const at = corrections.lines.findIndex((line) => tells(line, change));
  if (at >= 0) corrections.lines.splice(at, 1);
  return at >= 0;
}

function tells(line: ToldChange, change: ToldChange): boolean {
  return (
    pollKey(line) === pollKey(change) &&
    line.field === change.field &&
    isSameValue(line.was, change.was) &&
    isSameValue(line.is, change.is)
  );
}

/** The line that would tell the change as of `today`, its reasons still empty. */
export function correctionText(
  change: ToldChange,
  { columns, delimiter }: NewCorrections,
  today: CalendarDay,
): string {
  const values: ReadonlyMap<string, string> = new Map([
    ['date', today],
    ['poll_id', change.id],
    ['variant', change.variant],
    ['field', change.field],
    ['old_value', change.was],
    ['new_value', change.is],
  ]);
  return columns.map((name) => quoted(values.get(name) ?? '', delimiter)).join(delimiter);
}

const LONGEST_VALUE = 500;

/** What can't be seen is spelt out, and what is endless cut: a cell that holds such has an error of its own. */
function quoted(value: string, delimiter: string): string {
  const seen = Array.from(value.slice(0, LONGEST_VALUE), printable).join('');
  return seen.includes(delimiter) || seen.includes('"') ? `"${seen.replaceAll('"', '""')}"` : seen;
}
