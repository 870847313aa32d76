import { describe, expect, it } from 'vitest';
import { calendarDayOf } from '../domain/calendar-day.ts';
import type { Poll } from '../domain/poll.ts';
import { estimate } from '../estimate/estimate.ts';
import { pollTableModel, publishedInBan } from './poll-table.ts';
import { DEFAULT_SELECTION, estimateOptions } from './selection.ts';
import { examplePoll, percent, twoCampsPolls, twoCampsRace } from './two-camps.fixture.ts';

function rowOf(given: Partial<Poll>, language: 'en' | 'es' = 'en') {
  const poll = examplePoll({
    id: 'north-2030-05-10',
    pollster: 'north',
    shares: [percent(45), percent(36), null],
    ...given,
  });
  const race = twoCampsRace([poll]);
  const row = pollTableModel(race, race, null, language).rows[0];
  if (row === undefined) throw new Error('the table has one row');
  return row;
}

describe('a row of the poll table', () => {
  it('shows shares as reported and the lead among decided voters: (45 − 36) / 90 is 10', () => {
    const row = rowOf({ undecided: percent(10) });
    expect([row.shares, row.lead, row.margin]).toEqual([['45', '36'], 'Ana +10.0', 10]);
  });

  it('writes decimals as its language does', () => {
    expect(rowOf({ shares: [percent(45.5), percent(36.25), null] }, 'es').shares).toEqual([
      '45,5',
      '36,25',
    ]);
  });

  it('gives the range that sampling alone gives: ± 1.96 √((0.6 + 0.4 − 0.2²) / 960) is 6.2', () => {
    const row = rowOf({ shares: [percent(60), percent(40), null], sampleSize: 960 });
    expect(row.samplingRange).toBe('± 6.2');
  });

  it('gives no range where the sample is not reported, and says that it is not', () => {
    const row = rowOf({});
    expect([row.samplingRange, row.sample]).toEqual(['', 'not reported']);
  });

  it('gives no lead where one of the pair is not named', () => {
    const row = rowOf({ shares: [percent(45), null, percent(40)] });
    expect([row.margin, row.lead, row.leader]).toEqual([null, '', null]);
  });

  it('flags another date than fieldwork, what is not averaged and why, and rescaled shares', () => {
    const row = rowOf({ dateBasis: 'roundup', status: 'listed', statusReason: 'May be a double' });
    expect(row.flags).toEqual([
      'date of a round-up',
      'listed, not averaged',
      'no usable figure of undecided: shares divided by their sum',
    ]);
    expect(row.reason).toBe('May be a double');
  });
});

describe('the poll table', () => {
  it('has the newest poll first, and weights that add up to 100 in each group', () => {
    const race = twoCampsRace(twoCampsPolls());
    const day = calendarDayOf('2030-05-25');
    const found = estimate(race, estimateOptions(DEFAULT_SELECTION, race, day));
    const { rows } = pollTableModel(race, race, found, 'en');
    expect(rows[0]?.key).toBe('west-2030-05-22');
    const free = rows.filter(({ group }) => group === 'Free firms');
    const total = free.reduce(
      (sum, { weight }) => sum + Number.parseFloat(weight.replace('−', '-')),
      0,
    );
    expect(total).toBeCloseTo(100, 0);
  });
});

describe('a poll published during the ban', () => {
  const ban = {
    from: calendarDayOf('2030-05-27'),
    to: calendarDayOf('2030-06-02'),
    citation: { en: '', es: '' },
    sourceUrl: 'https://example.org/',
  };
  const poll = examplePoll({ id: 'a', pollster: 'north', shares: [] });

  it('is one whose publication falls within it, both ends included', () => {
    expect(publishedInBan({ ...poll, publishedDate: calendarDayOf('2030-05-27') }, ban)).toBe(true);
    expect(publishedInBan({ ...poll, publishedDate: calendarDayOf('2030-05-26') }, ban)).toBe(
      false,
    );
  });

  it('is not one whose fieldwork ended then, if its publication is not known', () => {
    expect(publishedInBan({ ...poll, endDate: calendarDayOf('2030-05-28') }, ban)).toBe(false);
  });
});
