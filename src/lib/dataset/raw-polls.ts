import { pollKey } from '../domain/poll.ts';
import { POLL_COLUMNS } from './columns.ts';
import { cellLine, parseCsvTable, type CsvRow, type CsvTable } from './csv-table.ts';
import { headerNames } from './header.ts';
import type { DataFiles } from './race-folder.ts';

/** A row of a polls file as it stands there, spaces around its cells taken off; nothing is checked. */
export interface RawRow {
  readonly id: string;
  readonly variant: string;
  readonly row: CsvRow;
  /** By column name. */
  readonly cells: ReadonlyMap<string, string>;
}

/** A polls file as it stands there, to be held against another state of itself. */
export interface RawPolls {
  readonly table: CsvTable;
  readonly names: readonly string[];
  /** By `pollKey`; the first of each. */
  readonly rows: ReadonlyMap<string, RawRow>;
}

/** True for `<race>/polls.csv` and `<race>/polls-<question>.csv`. */
export function isPollsFile(path: string): boolean {
  return /^[^/]+\/polls(?:-[^/]*)?\.csv$/.test(path);
}

/** The rows of a polls file; null if it is not there or can't be cut into rows. */
export function rawPolls(file: string, files: DataFiles): RawPolls | null {
  const bytes = files.get(file);
  const table = bytes === undefined ? null : parseCsvTable(file, bytes).table;
  if (table === null) return null;
  const names = headerNames(table);
  const rows = new Map<string, RawRow>();
  for (const row of table.rows) {
    const raw = rawRow(row, names);
    const key = pollKey(raw);
    if (raw.id !== '' && !rows.has(key)) rows.set(key, raw);
  }
  return { table, names, rows };
}

function rawRow(row: CsvRow, names: readonly string[]): RawRow {
  const cells = new Map(names.map((name, at) => [name, (row.cells[at] ?? '').trim()]));
  const id = cells.get('poll_id') ?? '';
  return { id, variant: cells.get('variant') ?? '', row, cells };
}

/** False for a row that an error names already: of another length than the header, or with broken quotes. */
export function isWhole({ table, names }: RawPolls, { row }: RawRow): boolean {
  return row.cells.length === names.length && !table.broken.has(row);
}

/** Where a row's cell stands; without a column if the file does not have it. */
export function placeOf(
  { table, names }: RawPolls,
  { row }: RawRow,
  field: string,
): { readonly file: string; readonly line: number; readonly column: number | null } {
  const index = names.indexOf(field);
  const { file } = table;
  if (index < 0) return { file, line: row.line, column: null };
  return { file, line: cellLine(row, index), column: index + 1 };
}

/** Columns besides the candidates' own that make a published row what it is; `poll_id` and `variant` name it. */
const PUBLISHED_FACTS: readonly string[] = [
  'pollster',
  'end_date',
  'sample_size',
  'margin_of_error',
  'other',
  'none',
  'undecided',
];

/** The file's columns whose cells are facts once published. A candidate's is one that the contract does not name. */
export function factsIn(polls: RawPolls): string[] {
  const known = new Set(POLL_COLUMNS.map(({ name }) => name));
  return polls.names.filter((name) => PUBLISHED_FACTS.includes(name) || !known.has(name));
}

/** A row's facts in one line: `acme; 2024-05-03; …`, each with its column's name. */
export function factsText(polls: RawPolls, { cells }: RawRow): string {
  const facts = factsIn(polls).filter((name) => (cells.get(name) ?? '') !== '');
  return facts.map((name) => `${name} ${cells.get(name) ?? ''}`).join('; ');
}

/** New rows whose facts are exactly those of a row that is gone and that share its id or variant, by the old key. */
export function renamedRows(before: RawPolls, after: RawPolls): ReadonlyMap<string, RawRow> {
  const fresh = [...after.rows].filter(([key]) => !before.rows.has(key)).map(([, row]) => row);
  const byFacts = Map.groupBy(fresh, (row) => factsText(before, row));
  const renamed = new Map<string, RawRow>();
  for (const [key, row] of before.rows) {
    if (after.rows.has(key)) continue;
    const alike = byFacts.get(factsText(before, row)) ?? [];
    const at = alike.findIndex((one) => one.id === row.id || one.variant === row.variant);
    const [other] = at < 0 ? [] : alike.splice(at, 1);
    if (other !== undefined) renamed.set(key, other);
  }
  return renamed;
}
