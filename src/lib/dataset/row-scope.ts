import { parseCalendarDay, type CalendarDay } from '../domain/calendar-day.ts';
import { issueAt, type DataIssue, type IssueKind } from '../domain/issue.ts';
import type { Result } from '../domain/result.ts';
import { textFault } from './cell-text.ts';
import { cellLine, isConflictMark, type CsvRow, type CsvTable } from './csv-table.ts';
import { miscountClue } from './miscounted-row.ts';
import type { BoundColumn, ColumnMap, HeaderReading } from './header.ts';

/** One record on its way to meaning: where it stands, and what was found wrong with it so far. */
export interface RowScope {
  readonly table: CsvTable;
  readonly columns: ColumnMap;
  readonly row: CsvRow;
  /** The day of the check: no date in a file lies after it. */
  readonly today: CalendarDay;
  /** Issues of this row; cell readers add to them. */
  readonly issues: DataIssue[];
  /** Columns whose text is at fault, so that nothing more is said about them. */
  readonly spoilt: readonly string[];
}

/** A scope for a record; null if the record can't be read as one (its issue is added to `unread`). */
export function openRow(
  table: CsvTable,
  header: HeaderReading,
  row: CsvRow,
  today: CalendarDay,
  unread: DataIssue[],
): RowScope | null {
  if (table.broken.has(row)) return null;
  if (isConflictMark(row)) {
    unread.push(rowIssue('merge-conflict', table, row, row.cells.join(table.delimiter)));
    return null;
  }
  if (row.cells.length !== table.header.cells.length) {
    unread.push(fieldCountIssue(table, header, row));
    return null;
  }
  const spoilt: string[] = [];
  const scope = { table, columns: header.columns, row, today, issues: [], spoilt };
  for (const column of header.bound) {
    if (isSpoilt(scope, column)) spoilt.push(column.rule.name);
  }
  return scope;
}

function fieldCountIssue(table: CsvTable, header: HeaderReading, row: CsvRow): DataIssue {
  const wanted = table.header.cells.length;
  const own = table.delimiter;
  const other = own === ',' ? ';' : ',';
  const text = row.cells.join(own);
  if (text.split(other).length === wanted) {
    return rowIssue('other-separator', table, row, text, { own, other });
  }
  const kind = row.cells.length < wanted ? 'too-few-fields' : 'too-many-fields';
  return rowIssue(kind, table, row, String(row.cells.length), {
    wanted: String(wanted),
    ...miscountClue(table, header.bound, row),
  });
}

function rowIssue(
  kind: IssueKind,
  { file }: CsvTable,
  { line }: CsvRow,
  found: string,
  detail: Readonly<Record<string, string>> = {},
): DataIssue {
  return issueAt(kind, { file, line, column: null, field: null }, found, detail);
}

const BLANK = /^ *$/;

/** Tells what is wrong with a cell's text as such; true if nothing more should be said about it. */
function isSpoilt(scope: RowScope, { rule, index }: BoundColumn): boolean {
  const text = scope.row.cells[index] ?? '';
  if (text === '' && !rule.filled) return false;
  if (BLANK.test(text)) {
    if (rule.filled) complain(scope, rule.name, 'empty-cell');
    return false;
  }
  const fault = textFault(text, rule.type);
  if (fault !== null) complain(scope, rule.name, fault);
  return fault !== null && fault !== 'markup';
}

/** The apostrophe by which our own exports keep a leading dash from being a formula. */
const GUARD = /^'(?='*-)/;

/** A cell's text without the spaces around it and without our exports' guard; empty if the column is absent. */
export function cellText(scope: RowScope, field: string): string {
  const index = scope.columns.get(field);
  return index === undefined ? '' : plainText(scope.row.cells[index] ?? '');
}

/** A cell's text, likewise. */
export function plainText(cell: string): string {
  return cell.trim().replace(GUARD, '');
}

/** A cell's text, or null if it is empty or at fault already. */
export function soundText(scope: RowScope, field: string): string | null {
  const text = cellText(scope, field);
  return text === '' || scope.spoilt.includes(field) ? null : text;
}

/** Adds an issue about a cell, or about the part of it that is `found`. */
export function complain(
  scope: RowScope,
  field: string,
  kind: IssueKind,
  detail: Readonly<Record<string, string>> = {},
  found = cellText(scope, field),
): void {
  const index = scope.columns.get(field);
  const line = index === undefined ? scope.row.line : cellLine(scope.row, index);
  const column = index === undefined ? null : index + 1;
  const place = { file: scope.table.file, line, column, field };
  scope.issues.push(issueAt(kind, place, found, detail));
}

/** Adds an issue about the row as a whole. */
export function complainOfRow(
  scope: RowScope,
  kind: IssueKind,
  found: string,
  detail: Readonly<Record<string, string>> = {},
): void {
  scope.issues.push(rowIssue(kind, scope.table, scope.row, found, detail));
}

/** A cell read by `parse`; null if it is empty or at fault, and then the fault is told. */
export function parsedCell<Value>(
  scope: RowScope,
  field: string,
  parse: (text: string) => Result<Value, IssueKind>,
): Value | null {
  const text = soundText(scope, field);
  if (text === null) return null;
  const parsed = parse(text);
  if (parsed.ok) return parsed.value;
  complain(scope, field, parsed.problem);
  return null;
}

/** Days repeat from row to row, and reading one is slow. */
const KNOWN_DAYS = new Map<string, ReturnType<typeof parseCalendarDay>>();
const MOST_DAYS_KEPT = 20_000;

/** The day that a text names, remembered. */
export function parseDay(text: string): ReturnType<typeof parseCalendarDay> {
  const known = KNOWN_DAYS.get(text);
  if (known !== undefined) return known;
  const parsed = parseCalendarDay(text);
  if (KNOWN_DAYS.size < MOST_DAYS_KEPT) KNOWN_DAYS.set(text, parsed);
  return parsed;
}
