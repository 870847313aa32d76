import type { CalendarDay } from '../domain/calendar-day.ts';
import { printable } from '../domain/issue.ts';
import { pollKey } from '../domain/poll.ts';
import type { Correction } from '../domain/race.ts';
import { isSameValue } from './cells.ts';
import type { ReadRow } from './csv-rows.ts';
import type { CsvTable } from './csv-table.ts';
import { headerNames } from './header.ts';
import { cellText, complain, parseDay, plainText, type RowScope } from './row-scope.ts';

/** A row of a polls file that a correction names. */
interface StandingRow {
  readonly file: string;
  readonly line: number;
  /** What stands in its cells, by column. */
  readonly cells: ReadonlyMap<string, string>;
}

type StandingRows = ReadonlyMap<string, StandingRow>;

/**
 * Errors for corrections that tell no change or one that can't be: readers are shown them beside the figures.
 * Of each cell, the latest line must say what stands there.
 */
export function checkCorrections(
  rows: readonly ReadRow<Correction>[],
  tables: readonly CsvTable[],
): void {
  const standing = standingRows(tables, new Set(rows.map(({ scope }) => pollNamed(scope))));
  for (const { scope, value } of rows) {
    if (value === null) continue;
    checkDifference(scope, value);
    checkDay(scope, value.date, standing.get(value.poll));
  }
  for (const { scope, value } of latestOfCells(rows)) {
    const row = standing.get(value.poll);
    if (row !== undefined) checkStanding(scope, value, row);
  }
}

function pollNamed(scope: RowScope): string {
  return pollKey({ id: cellText(scope, 'poll_id'), variant: cellText(scope, 'variant') });
}

/** The rows with these keys, by `pollKey`; those of another length than the header say nothing. */
function standingRows(tables: readonly CsvTable[], keys: ReadonlySet<string>): StandingRows {
  const standing = new Map<string, StandingRow>();
  for (const table of tables) {
    const names = headerNames(table);
    const [id, variant] = [names.indexOf('poll_id'), names.indexOf('variant')];
    for (const row of table.rows) {
      const [idText = '', variantText = ''] = [row.cells[id]?.trim(), row.cells[variant]?.trim()];
      const key = pollKey({ id: idText, variant: variantText });
      if (!keys.has(key) || standing.has(key) || row.cells.length !== names.length) continue;
      const cells = new Map(names.map((name, at) => [name, plainText(row.cells[at] ?? '')]));
      standing.set(key, { file: table.file, line: row.line, cells });
    }
  }
  return standing;
}

function checkDifference(scope: RowScope, { field, oldValue, newValue }: Correction): void {
  if (field !== 'row' && isSameValue(oldValue, newValue)) {
    complain(scope, 'new_value', 'correction-of-nothing');
  }
}

/** A row can't be corrected before it was there, nor a poll before it was published. */
function checkDay(scope: RowScope, date: CalendarDay, row: StandingRow | undefined): void {
  for (const column of ['added', 'published_date']) {
    const day = parseDay(row?.cells.get(column) ?? '');
    if (!day.ok || date >= day.value) continue;
    complain(scope, 'date', 'correction-too-early', { cell: column, day: day.value });
    return;
  }
}

interface SoundRow {
  readonly scope: RowScope;
  readonly value: Correction;
}

/** The last line of each cell by date, then order; none of a cell of which a line could not be read. */
function latestOfCells(rows: readonly ReadRow<Correction>[]): SoundRow[] {
  const cells = Map.groupBy(rows, ({ scope }) => `${pollNamed(scope)} ${cellText(scope, 'field')}`);
  return [...cells.values()].flatMap((lines) => {
    const sound = lines.flatMap(({ scope, value }) => (value === null ? [] : [{ scope, value }]));
    if (sound.length < lines.length) return [];
    const latest = sound.reduce((a, b) => (b.value.date >= a.value.date ? b : a));
    return [latest];
  });
}

function checkStanding(scope: RowScope, correction: Correction, row: StandingRow): void {
  const { poll, field, newValue } = correction;
  if (field === 'row') {
    if (newValue !== '') return;
    complain(scope, 'field', 'corrected-row-present', {
      poll,
      first: String(row.line),
      polls: row.file,
    });
    return;
  }
  const is = row.cells.get(field) ?? '';
  if (isSameValue(newValue, is)) return;
  const detail = { cell: field, poll, is: printable(is), first: String(row.line), polls: row.file };
  complain(scope, 'new_value', 'correction-not-applied', detail);
}
