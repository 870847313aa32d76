import { describe, expect, it } from 'vitest';
import { calendarDayOf } from '../domain/calendar-day.ts';
import type { ResultClaim } from '../domain/race.ts';
import { resultTableModel } from './result-table.ts';
import { percent, twoCampsRace } from './two-camps.fixture.ts';

const CLAIM: ResultClaim = {
  kind: 'official',
  publisher: 'The council',
  date: calendarDayOf('2030-06-03'),
  coverage: percent(80),
  shares: [percent(44.2), percent(51.2), null],
  other: null,
  votes: [4445978, 5150092, null],
  sourceUrl: 'https://example.org/claim',
  sourceTitle: null,
  notes: null,
};

function rowOf(claim: Partial<ResultClaim>, language: 'en' | 'es' = 'en') {
  const race = { ...twoCampsRace([]), results: [{ ...CLAIM, ...claim }] };
  const row = resultTableModel(race, language)[0];
  if (row === undefined) throw new Error('one claim is one row');
  return row;
}

describe('a claim about the result', () => {
  it('shows its shares and the lead they give, as claimed', () => {
    const row = rowOf({});
    expect([row.shares, row.lead, row.leader]).toEqual([['44.2%', '51.2%'], 'Bruno +7.0', 'bruno']);
    expect(row.particulars).toBe('Official bulletin · 3 Jun 2030 · 80% counted');
  });

  it('gives votes where it claims no shares, and no lead worked out from them', () => {
    const row = rowOf({ shares: [null, null, null] }, 'es');
    expect([row.shares, row.lead, row.margin]).toEqual([['', ''], '', null]);
    expect(row.particulars).toContain('votos: Ana 4.445.978 y Bruno 5.150.092');
  });

  it('names its source by address where the page had no title', () => {
    expect(rowOf({}).sourceTitle).toBe('https://example.org/claim');
  });
});
