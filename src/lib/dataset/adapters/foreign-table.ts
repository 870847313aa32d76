import type { DataIssue } from '../../domain/issue.ts';
import { cellLine, parseCsvTable, type CsvRow } from '../csv-table.ts';
import type { ForeignCell } from './foreign-poll.ts';
import type { ImportReport } from './import-report.ts';

/** A table of any origin: a header and rows of as many cells. */
export interface ForeignTable {
  readonly header: readonly ForeignCell[];
  readonly rows: readonly ForeignRow[];
  /** Data rows of the origin, those that can't be cut into cells included. */
  readonly count: number;
}

/** A row that could be cut into cells. */
export interface ForeignRow {
  /** Position among the data rows, from 1. */
  readonly number: number;
  readonly cells: readonly ForeignCell[];
  /** The year that a row above it names for those below; null where none does. */
  readonly year: number | null;
}

/** A table read from CSV text, and what is to be said of the text as such. */
export interface CsvForeignTable {
  readonly table: ForeignTable | null;
  readonly fileIssues: readonly DataIssue[];
}

/** Cuts a foreign CSV file; rows that can't be cut are told. */
export function foreignCsvTable(
  file: string,
  bytes: Uint8Array,
  report: ImportReport,
): CsvForeignTable {
  const { table, issues } = parseCsvTable(file, bytes);
  if (table === null) return { table: null, fileIssues: issues };
  const names = table.header.cells.map((name) => name.trim());
  const header = names.map((text, index) => cellAt(table.header, text, index, text));
  const numbered = table.rows.map((row, index) => ({ row, number: index + 1 }));
  const rows = numbered.flatMap(({ row, number }) => {
    const whole = row.cells.length === names.length && !table.broken.has(row);
    if (!whole)
      report.tell('row-broken', rowPlace(row), [number], { wanted: String(names.length) });
    return whole ? [{ number, cells: cellsOf(row, names), year: null }] : [];
  });
  return { table: { header, rows, count: table.rows.length }, fileIssues: issues };
}

function rowPlace(row: CsvRow): ForeignCell {
  return { text: String(row.cells.length), line: row.line, column: null, field: null };
}

function cellsOf(row: CsvRow, names: readonly string[]): ForeignCell[] {
  return row.cells.map((text, index) => cellAt(row, text.trim(), index, names[index] ?? ''));
}

function cellAt(row: CsvRow, text: string, index: number, field: string): ForeignCell {
  return { text, line: cellLine(row, index), column: index + 1, field };
}
