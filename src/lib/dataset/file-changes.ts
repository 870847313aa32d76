import type { CellChange, FileChange, RowChange } from '../domain/row-change.ts';
import { isSameValue } from './cells.ts';
import { parseCsvTable, type CsvRow, type CsvTable } from './csv-table.ts';
import { headerNames } from './header.ts';
import type { DataFiles } from './race-folder.ts';

/** The files that are not the same in two states of a data root, by path, with what became of their rows. */
export function fileChanges(before: DataFiles, after: DataFiles): FileChange[] {
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
  return paths
    .filter((path) => !isSameFile(before.get(path), after.get(path)))
    .map((path) => fileChange(path, before, after));
}

function isSameFile(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  if (a === undefined || b === undefined || a.length !== b.length) return false;
  return a.every((byte, at) => byte === b[at]);
}

function fileChange(file: string, before: DataFiles, after: DataFiles): FileChange {
  const kind = !before.has(file) ? 'added' : after.has(file) ? 'changed' : 'removed';
  const [old, now] = [before, after].map((files) => rowsOf(file, files));
  if (old == null || now == null) return { file, kind, rows: [], isTable: false };
  return { file, kind, rows: rowChanges(old, now), isTable: true };
}

/** A row with what it is known by. */
interface KnownRow {
  readonly name: string;
  readonly row: CsvRow;
  readonly cells: ReadonlyMap<string, string>;
}

/** By name; a name that is there already has a number behind it. */
type KnownRows = ReadonlyMap<string, KnownRow>;

/** The rows of a table, none where the file is not there; null if it is no table or can't be read as one. */
function rowsOf(file: string, files: DataFiles): KnownRows | null {
  if (!file.endsWith('.csv')) return null;
  const bytes = files.get(file);
  if (bytes === undefined) return new Map();
  const { table } = parseCsvTable(file, bytes);
  return table === null ? null : knownRows(table);
}

function knownRows(table: CsvTable): KnownRows {
  const names = headerNames(table);
  const naming = namingColumns(table.file, names);
  const rows = new Map<string, KnownRow>();
  const times = new Map<string, number>();
  for (const row of table.rows) {
    const cells = new Map(names.map((name, at) => [name, (row.cells[at] ?? '').trim()]));
    const parts = naming.map((name) => cells.get(name) ?? '');
    const name = parts.filter((part) => part !== '').join(' · ');
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    rows.set(`${name}\0${String(time)}`, { name, row, cells });
  }
  return rows;
}

/** By which columns a row is known, by what its file is called. */
const NAMING: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^[^/]+\/polls(?:-[^/]*)?\.csv$/, ['poll_id', 'variant']],
  [/^pollsters\.csv$/, ['id']],
  [/^[^/]+\/pollsters\.csv$/, ['pollster']],
  [/^[^/]+\/results\.csv$/, ['kind', 'publisher', 'date']],
  [/^[^/]+\/events\.csv$/, ['date', 'label_en']],
  [/^[^/]+\/corrections\.csv$/, ['date', 'poll_id', 'variant', 'field']],
];

/** All columns where none are known to name a row: it is what it says. */
function namingColumns(file: string, names: readonly string[]): readonly string[] {
  const known = NAMING.find(([pattern]) => pattern.test(file))?.[1] ?? [];
  const own = known.filter((name) => names.includes(name));
  return own.length === 0 ? names : own;
}

/** Changed and added rows in the later state's order, then those that are gone. */
function rowChanges(before: KnownRows, after: KnownRows): RowChange[] {
  const now = [...after].flatMap(([key, row]) => {
    const old = before.get(key);
    return old === undefined ? [changeOf('added', row, null, row)] : changed(old, row);
  });
  const gone = [...before].filter(([key]) => !after.has(key));
  return [...now, ...gone.map(([, row]) => changeOf('removed', row, row, null))];
}

function changed(old: KnownRow, row: KnownRow): RowChange[] {
  const change = changeOf('changed', row, old, row);
  return change.cells.length === 0 ? [] : [change];
}

function changeOf(
  kind: RowChange['kind'],
  { name, row }: KnownRow,
  old: KnownRow | null,
  now: KnownRow | null,
): RowChange {
  const fields = new Set([...(now?.cells.keys() ?? []), ...(old?.cells.keys() ?? [])]);
  const cells = [...fields].map((field): CellChange => {
    return { field, was: old?.cells.get(field) ?? '', is: now?.cells.get(field) ?? '' };
  });
  return {
    kind,
    name,
    line: row.line,
    cells: cells.filter(({ was, is }) => !isSameValue(was, is)),
  };
}
