import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDayOf } from '../domain/calendar-day.ts';
import { estimate } from '../estimate/estimate.ts';
import {
  EVERY_POLL,
  filterPolls,
  formatPollFilter,
  isLimited,
  orderPressed,
  parsePollFilter,
  withoutLimits,
  type PollFilter,
} from './poll-filter.ts';
import { pollListModel } from './poll-list.ts';
import { DEFAULT_SELECTION, estimateOptions } from './selection.ts';
import { poll, smallRace } from './test-support/small-race.ts';

const race = {
  ...smallRace,
  polls: [
    { ...poll('a', '2024-05-01', 46, 44), notes: 'Encuesta telefónica', sampleSize: null },
    { ...poll('b', '2024-05-20', 40, 47), sampleSize: 2000 },
    {
      ...poll('d', '2024-06-01', 45, 46),
      status: 'listed' as const,
      statusReason: 'no source of its own',
    },
    { ...poll('c', '2024-06-10', 48, 42), sponsor: 'Radio Caracas', sampleSize: 800 },
  ],
};
const found = estimate(race, estimateOptions(DEFAULT_SELECTION, race, calendarDayOf('2024-07-01')));
const list = pollListModel(race, found, 'en');

const read = (query: string): ReturnType<typeof parsePollFilter> =>
  parsePollFilter(new URLSearchParams(query), list);

/** Keys of the polls that a query shows, in its order. */
function shownBy(query: string): string[] {
  const { rows, shown } = filterPolls(list, read(query).filter, 'en');
  return rows.map(({ key }) => key).filter((key) => shown.has(key));
}

const oneOf = (values: readonly { readonly value: string }[]): fc.Arbitrary<string | null> =>
  fc.option(fc.constantFrom(...values.map(({ value }) => value)));
const anyFilter: fc.Arbitrary<PollFilter> = fc.record({
  firm: oneOf(list.firms),
  group: oneOf(list.groups),
  status: oneOf(list.statuses),
  text: fc.string({ maxLength: 40 }).map((text) => text.trim()),
  order: fc.record({
    column: fc.constantFrom(...list.columns.map(({ id }) => id)),
    direction: fc.constantFrom('up', 'down'),
  }),
});

describe('the list of polls', () => {
  it('shows every poll, newest first, before anything is asked of it', () => {
    expect(shownBy('')).toEqual(['c-20240610', 'd-20240601', 'b-20240520', 'a-20240501']);
    expect(filterPolls(list, EVERY_POLL, 'en').found).toBe(
      'All 4 polls. Ordered by: Fieldwork, newest first.',
    );
  });

  it('is narrowed down by firm, group, status and words, all at once', () => {
    expect(shownBy('firm=b')).toEqual(['b-20240520']);
    expect(shownBy('group=free')).toEqual(['c-20240610', 'b-20240520', 'a-20240501']);
    expect(shownBy('status=listed')).toEqual(['d-20240601']);
    expect(shownBy('group=free&firm=d')).toEqual([]);
  });

  it('finds words in any column, without case and accents, if all of them are there', () => {
    expect(shownBy('text=TELEFONICA')).toEqual(['a-20240501']);
    expect(shownBy('text=caracas+firm')).toEqual(['c-20240610']);
    expect(shownBy('text=no+source')).toEqual(['d-20240601']);
    expect(shownBy('text=caracas+telefonica')).toEqual([]);
  });

  it('is ordered by any column; what a poll does not tell comes last either way', () => {
    const sizes = ['b-20240520', 'd-20240601', 'c-20240610', 'a-20240501'];
    expect(shownBy('sort=sample')).toEqual(sizes);
    expect(shownBy('sort=sample&order=up')).toEqual([
      'c-20240610',
      'd-20240601',
      'b-20240520',
      'a-20240501',
    ]);
    expect(shownBy('sort=lead')[0]).toBe('c-20240610');
    expect(shownBy('sort=share-bo')[0]).toBe('b-20240520');
    expect(shownBy('sort=pollster')[0]).toBe('a-20240501');
    expect(shownBy('sort=weight').at(-1)).toBe('d-20240601');
  });

  it('keeps a poll that is not shown in its place, so that its anchor is there', () => {
    const { rows, shown } = filterPolls(list, read('firm=b').filter, 'en');
    expect(rows).toHaveLength(4);
    expect(shown.size).toBe(1);
  });

  it('says how many are shown and by what they are ordered', () => {
    const says = (query: string) => filterPolls(list, read(query).filter, 'en').found;
    expect(says('firm=b&sort=lead')).toBe(
      '1 of 4 polls. Ordered by: lead of ANA over BO, highest first.',
    );
    expect(says('text=nowhere')).toBe('None of 4 polls is like that.');
  });

  it('offers what at least one poll has, with how many', () => {
    expect(list.statuses).toEqual([
      { value: 'included', label: 'averaged (3)' },
      { value: 'listed', label: 'listed, not averaged (1)' },
    ]);
    expect(list.firms.map(({ value }) => value)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('leads from each averaged poll to the race without its firm, and from no other', () => {
    const queries = list.rows.map(({ pollsterId, withoutFirm }) => [pollsterId, withoutFirm]);
    expect(queries).toEqual([
      ['c', 'without=c'],
      ['d', null],
      ['b', 'without=b'],
      ['a', 'without=a'],
    ]);
  });
});

describe('the head of a column', () => {
  const column = (id: string) => {
    const wanted = list.columns.find((one) => one.id === id);
    if (wanted === undefined) throw new Error(id);
    return wanted;
  };

  it('orders names from A and figures from the highest, and turns round when pressed again', () => {
    const first = orderPressed(EVERY_POLL, column('pollster'));
    expect(first).toEqual({ column: 'pollster', direction: 'up' });
    expect(orderPressed({ ...EVERY_POLL, order: first }, column('pollster')).direction).toBe(
      'down',
    );
    expect(orderPressed(EVERY_POLL, column('lead')).direction).toBe('down');
    expect(orderPressed(EVERY_POLL, column('date')).direction).toBe('up');
  });
});

describe('the filter in the address', () => {
  it('is nothing for every poll', () => {
    expect(formatPollFilter(EVERY_POLL, list).toString()).toBe('');
    expect(read('').filter).toEqual(EVERY_POLL);
  });

  it('survives the way into the address and back, whatever was chosen', () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        const written = formatPollFilter(filter, list).toString();
        expect(read(written)).toEqual({ filter, unknown: [] });
      }),
      { numRuns: 300 },
    );
  });

  it('ignores and names what it does not know, and keeps the rest', () => {
    const { filter, unknown } = read(
      'firm=nobody&status=listed&zoom=3&sort=shoe-size&utm_source=x',
    );
    expect(filter).toEqual({ ...EVERY_POLL, status: 'listed' });
    expect(unknown).toEqual(['zoom', 'sort=shoe-size', 'firm=nobody']);
  });

  it('is lifted as a whole, while the order stays', () => {
    const { filter } = read('firm=b&text=x&sort=sample');
    expect(isLimited(filter)).toBe(true);
    const lifted = withoutLimits(filter);
    expect(isLimited(lifted)).toBe(false);
    expect(lifted.order).toEqual(filter.order);
  });

  it('never throws, whatever the address says', () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        const { filter } = read(query);
        expect(filterPolls(list, filter, 'es').rows).toHaveLength(list.rows.length);
      }),
      { numRuns: 300 },
    );
  });
});
