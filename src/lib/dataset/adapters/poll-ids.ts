import { slugOf } from '../nearest.ts';
import { freeId } from '../poll-id.ts';
import { placeAt, type ForeignCell, type ForeignPoll } from './foreign-poll.ts';
import type { ImportContext, ProjectRow } from './project-rows.ts';

/** A row and the poll it was made from. */
export interface MadeRow {
  readonly poll: ForeignPoll;
  readonly row: ProjectRow;
}

/**
 * Gives rows their `poll_id`, and a `variant` to those that are another reading of a fieldwork that has
 * one already: the first in the file counts. Polls that the race has already are left out and told.
 */
export function withIds(made: readonly MadeRow[], context: ImportContext): ProjectRow[] {
  const seen = new Set<string>();
  const fresh = made.filter((one) => !isKnown(one, context) && !isRepeated(one, seen, context));
  const taken = new Set(context.mapping.existing.map((poll) => poll.id));
  const fieldworks = Map.groupBy(fresh, ({ row }) => fieldworkKey(row));
  return [...fieldworks.values()].flatMap((readings) => readingsWithIds(readings, taken, context));
}

function cellOf(row: ProjectRow, column: string): string {
  return row.cells.get(column) ?? '';
}

function fieldworkKey(row: ProjectRow): string {
  return ['pollster', 'start_date', 'end_date'].map((column) => cellOf(row, column)).join(' ');
}

/** True if the race has a poll of this firm that ended on this day: it is never overwritten. */
function isKnown({ poll, row }: MadeRow, { mapping, report }: ImportContext): boolean {
  const [pollster, end] = [cellOf(row, 'pollster'), cellOf(row, 'end_date')];
  const known = mapping.existing.find((old) => old.pollster === pollster && old.endDate === end);
  if (known === undefined) return false;
  report.tell('known-poll', quoted(poll, known.id), poll.rows);
  return true;
}

/** True if the file has this row already, in all that is taken of it. */
function isRepeated({ poll, row }: MadeRow, seen: Set<string>, { report }: ImportContext): boolean {
  const key = JSON.stringify([...row.cells].sort());
  if (seen.has(key)) report.tell('row-repeated', quoted(poll, cellOf(row, 'end_date')), poll.rows);
  const repeated = seen.has(key);
  seen.add(key);
  return repeated;
}

function quoted(poll: ForeignPoll, text: string): ForeignCell {
  const place = poll.cells.get('pollster') ?? placeAt(1);
  return { ...place, text };
}

function readingsWithIds(
  readings: readonly MadeRow[],
  taken: Set<string>,
  context: ImportContext,
): ProjectRow[] {
  const [first] = readings;
  if (first === undefined) return [];
  const id = takeId(
    `${slugOf(cellOf(first.row, 'pollster')) || 'poll'}-${cellOf(first.row, 'end_date')}`,
    taken,
  );
  const variants = new Set<string>();
  return readings.map((reading, index) => {
    const variant = index === 0 ? '' : variantOf(reading, first, variants);
    if (variant !== '')
      context.report.tell('another-reading', quoted(reading.poll, id), reading.poll.rows, {
        variant,
      });
    const cells = new Map(reading.row.cells).set('poll_id', id).set('variant', variant);
    return { ...reading.row, cells };
  });
}

/** The id, with a number behind it if that is taken; taken from then on. */
export function takeId(wanted: string, taken: Set<string>): string {
  const id = freeId(wanted, taken);
  taken.add(id);
  return id;
}

/** A word for another reading: whom it asked if that differs from the first, else its number. */
function variantOf({ row }: MadeRow, first: MadeRow, used: Set<string>): string {
  const population = cellOf(row, 'population');
  const differs = population !== '' && population !== cellOf(first.row, 'population');
  return takeId(differs ? population : 'reading', used);
}
