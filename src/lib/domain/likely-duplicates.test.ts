import { describe, expect, it } from 'vitest';
import { poll } from '../view/test-support/small-race.ts';
import { calendarDayOf } from './calendar-day.ts';
import { likelyDuplicates } from './likely-duplicates.ts';
import { pollKey, type Poll } from './poll.ts';

const lined = (polls: readonly Poll[]): Poll[] =>
  polls.map((one, index) => ({ ...one, line: index + 2 }));
const from = (one: Poll, start: string): Poll => ({ ...one, startDate: calendarDayOf(start) });

/** What is told of the last of the polls. */
function toldOfLast(...polls: readonly Poll[]): string[] {
  const own = lined(polls);
  const fresh = new Set(own.slice(-1).map(pollKey));
  return likelyDuplicates(own, fresh).map(({ kind, other }) => `${kind} ${other.id}`);
}

describe('polls that may be one', () => {
  it('are two firms’ with the same figures within a fortnight', () => {
    const [a, b] = [poll('acme', '2024-05-01', 51, 40), poll('borda', '2024-05-15', 51, 40)];
    expect(toldOfLast(a, b)).toEqual(['same-figures acme-20240501']);
    expect(toldOfLast(a, poll('borda', '2024-05-16', 51, 40))).toEqual([]);
    expect(toldOfLast(a, poll('borda', '2024-05-15', 51, 41))).toEqual([]);
  });

  it('are one firm’s with the same figures and sample, however far apart', () => {
    const [a, b] = [poll('acme', '2024-01-01', 51, 40), poll('acme', '2024-05-15', 51, 40)];
    expect(toldOfLast(a, b)).toEqual(['same-figures acme-20240101']);
    expect(toldOfLast(a, { ...b, sampleSize: 1001 })).toEqual([]);
  });

  it('are one firm’s that were in the field on the same day', () => {
    const a = from(poll('acme', '2024-05-05', 51, 40), '2024-05-01');
    const overlapping = from(poll('acme', '2024-05-09', 50, 42), '2024-05-05');
    const later = from(poll('acme', '2024-05-09', 50, 42), '2024-05-06');
    expect(toldOfLast(a, overlapping)).toEqual(['same-days acme-20240505']);
    expect(toldOfLast(a, later)).toEqual([]);
    expect(toldOfLast(a, { ...overlapping, pollster: 'borda' })).toEqual([]);
  });

  it('are not the readings of one fieldwork', () => {
    const a = poll('acme', '2024-05-05', 51, 40);
    expect(toldOfLast(a, { ...a, variant: 'likely-voters' })).toEqual([]);
  });

  it('are told once where both are new', () => {
    const own = lined([poll('acme', '2024-05-01', 51, 40), poll('borda', '2024-05-02', 51, 40)]);
    const told = likelyDuplicates(own, new Set(own.map(pollKey)));
    expect(told.map(({ poll: one, other }) => [one.line, other.line])).toEqual([[3, 2]]);
  });

  it('are not looked for among those that were there before', () => {
    const own = lined([poll('acme', '2024-05-01', 51, 40), poll('borda', '2024-05-02', 51, 40)]);
    expect(likelyDuplicates(own, new Set())).toEqual([]);
  });
});
