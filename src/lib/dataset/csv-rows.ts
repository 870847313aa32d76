import type { CalendarDay } from '../domain/calendar-day.ts';
import { hasError, type DataIssue } from '../domain/issue.ts';
import type { ColumnRule } from './columns.ts';
import { parseCsvTable, type CsvRow, type CsvTable } from './csv-table.ts';
import { readHeader, type HeaderReading } from './header.ts';
import { openRow, type RowScope } from './row-scope.ts';

/** A CSV file read row by row: the values of rows without an error, and all issues. */
export interface RowsReading<Value> {
  readonly values: readonly Value[];
  readonly issues: readonly DataIssue[];
}

/** How a file's records become values: its columns, and a reader that is null where a cell is missing. */
export interface RowFormat<Value> {
  readonly rules: readonly ColumnRule[];
  readonly read: (scope: RowScope) => Value | null;
}

/** Reads a CSV file other than polls: one value for each row without an error. */
export function parseRows<Value>(
  file: string,
  bytes: Uint8Array,
  format: RowFormat<Value>,
  today: CalendarDay,
): RowsReading<Value> {
  const { table, issues } = parseCsvTable(file, bytes);
  if (table === null) return { values: [], issues };
  const header = readHeader(table, format.rules);
  const before = [...issues, ...header.issues];
  if (!header.readable) return { values: [], issues: before };
  const rows = table.rows.map((row) => readRow(table, row, header, format, today));
  return {
    values: rows.flatMap((row) => row.values),
    issues: [...before, ...rows.flatMap((row) => row.issues)],
  };
}

function readRow<Value>(
  table: CsvTable,
  record: CsvRow,
  header: HeaderReading,
  format: RowFormat<Value>,
  today: CalendarDay,
): RowsReading<Value> {
  const unread: DataIssue[] = [];
  const scope = openRow(table, header, record, today, unread);
  if (scope === null) return { values: [], issues: unread };
  const value = format.read(scope);
  return { values: value === null || hasError(scope.issues) ? [] : [value], issues: scope.issues };
}
