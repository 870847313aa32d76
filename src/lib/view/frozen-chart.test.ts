import { describe, expect, it } from 'vitest';
import { calendarDayOf, dayNumber } from '../domain/calendar-day.ts';
import { exampleClaim, exampleEstimate, exampleRace } from './example-race.fixture.ts';
import { frozenChart } from './frozen-chart.ts';
import { trendChartModel } from './trend-chart.ts';

const MAY_20 = calendarDayOf('2030-05-20');
const event = (date: string) => ({
  date: calendarDayOf(date),
  label: { en: date, es: date },
  sourceUrl: 'https://example.org/',
});
const race = exampleRace({
  events: [event('2030-05-10'), event('2030-06-10')],
  results: [exampleClaim('official', 'Council', 48, 52)],
});
const model = trendChartModel(race, exampleEstimate(), {}, 'en');

describe('a frozen chart', () => {
  it('leaves out what happened and what was claimed after its day', () => {
    expect([model.events.length, model.claims.length]).toEqual([2, 1]);
    const chart = frozenChart(model, MAY_20, '2030-05-20');
    if (chart.kind !== 'frozen') throw new Error(chart.kind);
    expect(chart.model.events.map(({ x }) => x)).toEqual([dayNumber(calendarDayOf('2030-05-10'))]);
    expect(chart.model.claims).toEqual([]);
    expect(chart.model.series).toEqual(model.series);
  });

  it('is none where its address names no day', () => {
    for (const wanted of [null, '', '20 May', '2030-02-30']) {
      expect(frozenChart(model, MAY_20, wanted)).toEqual({ kind: 'no-day' });
    }
  });

  it('is none for a day that the averages do not reach: no later number stands under it', () => {
    expect(frozenChart(model, MAY_20, '2030-05-21')).toEqual({
      kind: 'too-late',
      wanted: '2030-05-21',
      last: MAY_20,
    });
  });
});
