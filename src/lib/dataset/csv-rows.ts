import type { CalendarDay } from '../domain/calendar-day.ts';
import { hasError, type DataIssue } from '../domain/issue.ts';
import type { ColumnRule } from './columns.ts';
import { parseCsvTable } from './csv-table.ts';
import { lostHeader, readHeader } from './header.ts';
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
  /** Holds the rows against each other once all are read; what is wrong goes to their scopes' issues. */
  readonly compare?: (rows: readonly ReadRow<Value>[]) => void;
}

/** A record that could be cut into the header's cells, and what was read of it: null where a cell is missing. */
export interface ReadRow<Value> {
  readonly scope: RowScope;
  readonly value: Value | null;
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
  const lost = lostHeader(table, format.rules);
  if (lost !== null) return { values: [], issues: [...issues, lost] };
  const header = readHeader(table, format.rules);
  const before = [...issues, ...header.issues];
  if (!header.readable) return { values: [], issues: before };
  const unread: DataIssue[] = [];
  const rows = table.rows.flatMap((record): ReadRow<Value>[] => {
    const scope = openRow(table, header, record, today, unread);
    return scope === null ? [] : [{ scope, value: format.read(scope) }];
  });
  format.compare?.(rows);
  return {
    values: rows.flatMap(({ scope, value }) =>
      value === null || hasError(scope.issues) ? [] : [value],
    ),
    issues: [...before, ...unread, ...rows.flatMap(({ scope }) => scope.issues)],
  };
}
