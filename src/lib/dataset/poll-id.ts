import type { CalendarDay } from '../domain/calendar-day.ts';
import type { PollId, PollsterId } from '../domain/poll.ts';
import type { PollRow } from './poll-row.ts';
import { complain } from './row-scope.ts';

/** `firm-enddate`, as which a poll is known if nothing else has that id. */
export function plainPollId(firm: PollsterId, end: CalendarDay): PollId {
  return `${firm}-${end}`;
}

/** The id, with a number behind it if that is taken. */
export function freeId(wanted: string, taken: ReadonlySet<string>): string {
  let id = wanted;
  for (let number = 2; taken.has(id); number++) id = `${wanted}-${number}`;
  return id;
}

/** Remarks on ids that are not made of firm and end date: once published, they can't be mended. */
export function checkPollIds(rows: readonly PollRow[]): void {
  const off = rows.flatMap((row) => wantedId(row) ?? []);
  if (off.length === 0) return;
  const taken = new Set(rows.map((row) => row.id ?? ''));
  for (const { row, plain } of off) {
    // Another reading of the same fieldwork shares the id of the first.
    const wanted = row.variant === '' ? freeId(plain, taken) : plain;
    taken.add(wanted);
    complain(row.scope, 'poll_id', 'poll-id-off', { wanted });
  }
}

/** What the id should start with; null if it does, or if that can't be told. */
function wantedId(row: PollRow): { readonly row: PollRow; readonly plain: PollId } | null {
  const { id, pollster, endDate } = row;
  if (id === null || pollster === null || endDate === null) return null;
  const plain = plainPollId(pollster, endDate);
  const follows = id.startsWith(plain) && /^(?:-\d+)?$/.test(id.slice(plain.length));
  return follows ? null : { row, plain };
}
