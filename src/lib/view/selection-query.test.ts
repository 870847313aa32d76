import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDayOf, dayFromNumber } from '../domain/calendar-day.ts';
import { BASES, METHODS } from '../estimate/types.ts';
import { saysSomething } from './query-names.ts';
import { DEFAULT_SELECTION, type Selection } from './selection.ts';
import {
  formatSelection,
  normalSelection,
  parseSelection,
  withPollsterToggled,
} from './selection-query.ts';
import { smallRace } from './test-support/small-race.ts';

const read = (query: string): ReturnType<typeof parseSelection> =>
  parseSelection(new URLSearchParams(query), smallRace);

const day = fc.integer({ min: 0, max: 12_000 }).map(dayFromNumber);
const anySelection: fc.Arbitrary<Selection> = fc
  .record({
    group: fc.constantFrom(null, 'all', 'free', 'tied'),
    basis: fc.constantFrom(...BASES),
    method: fc.constantFrom(...METHODS),
    candidates: fc.option(fc.shuffledSubarray(['ana', 'bo', 'cy'])),
    since: fc.option(day),
    dropped: fc.shuffledSubarray(['a', 'b', 'c', 'd']),
    asOf: fc.option(day),
    knowledge: fc.constantFrom('ended', 'known'),
  })
  .map((selection) => normalSelection(selection, smallRace));

describe('the selection in the address', () => {
  it('is nothing for the default view', () => {
    expect(formatSelection(DEFAULT_SELECTION).toString()).toBe('');
    expect(read('').selection).toEqual(DEFAULT_SELECTION);
  });

  it('survives the way into the address and back, whatever was chosen', () => {
    fc.assert(
      fc.property(anySelection, (selection) => {
        const written = formatSelection(selection).toString();
        expect(read(written)).toEqual({ selection, unknown: [] });
      }),
      { numRuns: 300 },
    );
  });

  it('is written without a mark that a messenger would escape', () => {
    const dropped = {
      ...DEFAULT_SELECTION,
      dropped: ['a', 'c'],
      asOf: calendarDayOf('2024-06-01'),
    };
    expect(formatSelection(dropped).toString()).toBe('without=a.c&asof=2024-06-01');
  });

  it('takes the values that a form sends one by one', () => {
    expect(read('without=c&without=a&since=').selection.dropped).toEqual(['a', 'c']);
  });

  it('knows the headline group and the main candidates as the default', () => {
    expect(read('group=free&show=bo.ana').selection).toEqual(DEFAULT_SELECTION);
  });

  it('ignores and names what it does not know, and keeps the rest', () => {
    const { selection, unknown } = read('zoom=3&group=moon&without=a.nobody&method=loess');
    expect(selection).toEqual({ ...DEFAULT_SELECTION, method: 'loess', dropped: ['a'] });
    expect(unknown).toEqual(['zoom', 'group=moon', 'without=nobody']);
  });

  it('never throws, whatever the address says', () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        const { selection } = read(query);
        expect(normalSelection(selection, smallRace)).toEqual(selection);
      }),
      { numRuns: 500 },
    );
  });

  it('rejects days that do not exist', () => {
    expect(read('asof=2024-02-30&since=yesterday').unknown).toEqual([
      'since=yesterday',
      'asof=2024-02-30',
    ]);
  });

  it('says nothing of what others hang on a link', () => {
    expect(saysSomething(new URLSearchParams('utm_source=x&fbclid=1'))).toBe(false);
    expect(read('utm_source=x&fbclid=1').unknown).toEqual([]);
    expect(saysSomething(new URLSearchParams('zoom=3'))).toBe(true);
  });

  it('drops a firm, and takes it back', () => {
    const without = withPollsterToggled(DEFAULT_SELECTION, 'b', smallRace);
    expect(without.dropped).toEqual(['b']);
    expect(withPollsterToggled(without, 'b', smallRace)).toEqual(DEFAULT_SELECTION);
  });
});
