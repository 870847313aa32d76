import type { DataIssue } from '../../domain/issue.ts';
import type { Poll } from '../../domain/poll.ts';
import { POLL_COLUMNS } from '../columns.ts';
import { placeAt, type ForeignCell } from './foreign-poll.ts';
import { foreignCsvTable, type ForeignTable } from './foreign-table.ts';
import { LEAVE_OUT, type ImportMapping } from './import-mapping.ts';
import type { ImportReport } from './import-report.ts';
import type { NameBook } from './name-book.ts';
import { takeId } from './poll-ids.ts';
import type { ProjectRow } from './project-rows.ts';
import { hasConditions } from './row-conditions.ts';

/** What the rows of a polls file of this format are read with. */
export interface OwnFormatContext {
  readonly mapping: ImportMapping;
  readonly names: NameBook;
  readonly report: ImportReport;
}

/** The rows that were taken of it; `rows` counts all. */
export interface OwnFormatRows {
  readonly taken: readonly ProjectRow[];
  readonly rows: number;
  readonly fileIssues: readonly DataIssue[];
}

/**
 * The rows of a file that has the project's own columns, as another race or site may publish it. Cells and
 * ids stay as they are; firms and candidates are looked up, for there they may be called otherwise.
 */
export function ownFormatRows(
  file: string,
  bytes: Uint8Array,
  context: OwnFormatContext,
): OwnFormatRows {
  const { table, fileIssues } = foreignCsvTable(file, bytes, context.report);
  if (table === null) return { taken: [], rows: 0, fileIssues };
  if (!hasConditions(table, context.mapping, context.report)) {
    return { taken: [], rows: table.count, fileIssues };
  }
  const taken = table.rows.flatMap((row) => {
    const cells = ownCells(table, row, context);
    return cells === null || isKnown(cells, row, context) ? [] : [{ cells, from: [row.number] }];
  });
  return { taken: withFreeIds(taken, context.mapping.existing), rows: table.count, fileIssues };
}

type Row = ForeignTable['rows'][number];

/** The row's cells by the columns they belong to here; null if an issue names why not. */
function ownCells(
  table: ForeignTable,
  row: Row,
  context: OwnFormatContext,
): Map<string, string> | null {
  const cells = new Map(Object.entries(context.mapping.defaults));
  const named = row.cells.map((cell, index) => ({ cell, name: table.header[index]?.text ?? '' }));
  if (!named.every(({ cell, name }) => isWanted(cell, name, row, context))) return null;
  const firm = named.find(({ name }) => name === 'pollster')?.cell;
  if (firm !== undefined && context.names.firm(firm.text) === LEAVE_OUT) {
    context.report.tell('firm-left-out', firm, [row.number]);
    return null;
  }
  const placed = named
    .filter(
      ({ cell, name }) => cell.text.trim() !== '' && context.mapping.columns[name] !== LEAVE_OUT,
    )
    .map(({ cell, name }) => placeCell(cells, cell, name, row, context));
  const today = context.mapping.defaults['added'];
  if (today !== undefined) cells.set('added', today);
  return placed.every(Boolean) ? cells : null;
}

function isWanted(
  cell: ForeignCell,
  name: string,
  row: Row,
  { mapping, report }: OwnFormatContext,
): boolean {
  // A heading may be called like something that every object has.
  const wanted = Object.hasOwn(mapping.where, name) ? mapping.where[name] : undefined;
  if (wanted === undefined || wanted === cell.text) return true;
  report.tell('another-race', placeAt(cell.line, wanted, name), [row.number]);
  return false;
}

/** False if nobody says where the cell belongs, and that was told. */
function placeCell(
  cells: Map<string, string>,
  cell: ForeignCell,
  name: string,
  row: Row,
  context: OwnFormatContext,
): boolean {
  if (name === 'pollster') return placeFirm(cells, cell, row, context);
  const own = POLL_COLUMNS.some((column) => column.name === name);
  if (!own) return placeShare(cells, { ...cell, text: name }, cell.text.trim(), row, context);
  cells.set(name, cell.text.trim());
  return true;
}

function placeFirm(
  cells: Map<string, string>,
  cell: ForeignCell,
  row: Row,
  { names, mapping, report }: OwnFormatContext,
): boolean {
  const id = names.firm(cell.text) ?? (mapping.names === 'open' ? cell.text : undefined);
  if (id !== undefined) cells.set('pollster', id);
  else report.tell('unknown-pollster', cell, [row.number], nearest(names.nearestFirm(cell.text)));
  return id !== undefined;
}

function placeShare(
  cells: Map<string, string>,
  name: ForeignCell,
  share: string,
  row: Row,
  { names, report }: OwnFormatContext,
): boolean {
  const column = names.candidate(name.text);
  if (column === LEAVE_OUT) return true;
  if (column === undefined) {
    report.tell('unknown-answer', name, [row.number], nearest(names.nearestCandidate(name.text)));
    return false;
  }
  if (cells.has(column)) {
    report.tell('answer-twice', name, [row.number], { column });
    return false;
  }
  cells.set(column, share);
  return true;
}

function nearest(name: string | null): Readonly<Record<string, string>> {
  return name === null ? {} : { nearest: name };
}

/** True if the race has a poll of this firm that ended on this day: it is never overwritten. */
function isKnown(
  cells: ReadonlyMap<string, string>,
  row: Row,
  { mapping, report }: OwnFormatContext,
): boolean {
  const known = mapping.existing.find(
    (old) => old.pollster === cells.get('pollster') && old.endDate === cells.get('end_date'),
  );
  if (known === undefined) return false;
  report.tell('known-poll', { ...(row.cells[0] ?? placeAt(1)), text: known.id }, [row.number]);
  return true;
}

/** Readings of one poll share its id: a new one, if another poll of the race has it. */
function withFreeIds(
  rows: readonly ProjectRow[],
  existing: readonly Pick<Poll, 'id'>[],
): ProjectRow[] {
  const taken = new Set(existing.map(({ id }) => id));
  const ids = new Map<string, string>();
  return rows.map((row) => {
    const old = row.cells.get('poll_id') ?? '';
    const id = ids.get(old) ?? (old === '' ? '' : takeId(old, taken));
    ids.set(old, id);
    return { ...row, cells: new Map(row.cells).set('poll_id', id) };
  });
}
