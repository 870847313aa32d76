import { parseCalendarDay } from '../domain/calendar-day.ts';
import { issueAt, printable, type DataIssue, type IssueKind } from '../domain/issue.ts';
import type { ColumnRule } from './columns.ts';
import { cellLine, type CsvTable } from './csv-table.ts';
import { nearestOf } from './nearest.ts';

/** The columns of a file that the contract knows, by name. */
export type ColumnMap = ReadonlyMap<string, number>;

/** A column of a file and the rule for its cells. */
export interface BoundColumn {
  readonly rule: ColumnRule;
  /** Position in the row, from 0. */
  readonly index: number;
}

export interface HeaderReading {
  readonly columns: ColumnMap;
  /** The same with their rules. */
  readonly bound: readonly BoundColumn[];
  readonly issues: readonly DataIssue[];
  /** False if a column is missing without which no row can be read. */
  readonly readable: boolean;
}

/** Which column stands where; the errors of unknown, repeated and missing columns. */
export function readHeader(table: CsvTable, rules: readonly ColumnRule[]): HeaderReading {
  const known = new Set(rules.map((rule) => rule.name));
  const columns = new Map<string, number>();
  const issues: DataIssue[] = [];
  headerNames(table).forEach((name, index) => {
    const problem = nameProblem(name, known, columns);
    if (problem === null) columns.set(name, index);
    else issues.push(columnIssue(table, problem, index, name, nearestFree(name, known, table)));
  });
  const missing = rules.filter((rule) => rule.required && !columns.has(rule.name));
  issues.push(...missing.map((rule) => missingColumn(table, rule.name)));
  const bound = rules.flatMap((rule) => boundColumn(rule, columns));
  return { columns, bound, issues, readable: missing.every((rule) => !rule.filled) };
}

function boundColumn(rule: ColumnRule, columns: ColumnMap): BoundColumn[] {
  const index = columns.get(rule.name);
  return index === undefined ? [] : [{ rule, index }];
}

/** The error of a file that starts with a row: no column's name stands in its first line, but a day or a link. */
export function lostHeader(table: CsvTable, rules: readonly ColumnRule[]): DataIssue | null {
  const known = new Set(rules.map((rule) => rule.name));
  const cells = headerNames(table);
  const holdsData = cells.some((cell) => parseCalendarDay(cell).ok || /^https?:\/\//.test(cell));
  if (!holdsData || cells.some((cell) => known.has(cell))) return null;
  const { file, header } = table;
  const place = { file, line: header.line, column: null, field: null };
  const columns = rules.slice(0, COLUMNS_NAMED).map((rule) => rule.name);
  return issueAt('lost-header', place, cells.join(table.delimiter), {
    columns: `${columns.join(table.delimiter)}…`,
  });
}

const COLUMNS_NAMED = 4;

/** The header's names, spaces around them taken off. */
export function headerNames(table: CsvTable): string[] {
  return table.header.cells.map((cell) => cell.trim());
}

function nameProblem(
  name: string,
  known: ReadonlySet<string>,
  columns: ColumnMap,
): IssueKind | null {
  if (!known.has(name)) return 'unknown-column';
  return columns.has(name) ? 'repeated-column' : null;
}

/** The nearest known name that the file does not have yet, so that the remedy can name it. */
function nearestFree(name: string, known: ReadonlySet<string>, table: CsvTable): string | null {
  const present = new Set(headerNames(table));
  return nearestOf(
    name.toLowerCase(),
    [...known].filter((other) => !present.has(other)),
  );
}

function columnIssue(
  table: CsvTable,
  kind: IssueKind,
  index: number,
  name: string,
  nearest: string | null,
): DataIssue {
  const line = cellLine(table.header, index);
  const place = { file: table.file, line, column: index + 1, field: printable(name) };
  return issueAt(kind, place, name, nearest === null ? {} : { nearest });
}

function missingColumn(table: CsvTable, name: string): DataIssue {
  const place = { file: table.file, line: table.header.line, column: null, field: name };
  return issueAt('missing-column', place, '', { name });
}
