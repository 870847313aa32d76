import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { dayNumber, calendarDayOf } from '../domain/calendar-day.ts';
import { exampleClaim, exampleEstimate, exampleRace } from '../view/example-race.fixture.ts';
import { marginChartModel } from '../view/margin-chart.ts';
import { pollsterChartModel } from '../view/pollster-chart.ts';
import { trendChartModel } from '../view/trend-chart.ts';
import { chartCsv, POLLSTER_COLUMNS, TIME_COLUMNS } from './chart-csv.ts';

const RACE = exampleRace({ results: [exampleClaim('official', 'Council', 48, 52)] });

function rowsOf(csv: string): Record<string, string>[] {
  return Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data;
}

describe('the CSV of what a chart shows', () => {
  it.each([
    ['trend', trendChartModel(RACE, exampleEstimate(), {}, 'en')],
    ['margin', marginChartModel(RACE, exampleEstimate(), {}, 'en')],
  ] as const)('has each day, poll and claim of the %s', (_, model) => {
    const csv = chartCsv(model);
    expect(csv.split('\n')[0]).toBe(TIME_COLUMNS.join(','));
    const rows = rowsOf(csv);
    const days = model.series.flatMap(({ id, line }) =>
      line.map((day) => ['average', id, day.x, day.value, day.low95, day.high95]),
    );
    const dots = model.series.flatMap(({ id, dots }) =>
      dots.map(({ x, y, averaged }) => ['poll', id, x, y, averaged]),
    );
    const day = ({ date = '' }: Record<string, string>): number => dayNumber(calendarDayOf(date));
    const averages = rows.filter(({ kind }) => kind === 'average');
    expect(
      averages.map((row) => [
        row['kind'],
        row['series'],
        day(row),
        ...['value', 'low95', 'high95'].map((name) => Number(row[name])),
      ]),
    ).toEqual(days);
    expect(
      rows
        .filter(({ kind }) => kind === 'poll')
        .map((row) => [
          row['kind'],
          row['series'],
          day(row),
          Number(row['value']),
          row['averaged'] === 'true',
        ]),
    ).toEqual(dots);
    const claimed = model.claims.flatMap(({ claims }) => claims.flatMap(({ figures }) => figures));
    expect(rows.filter(({ kind }) => kind === 'claim').map(({ value }) => Number(value))).toEqual(
      claimed.map(({ y }) => y),
    );
  });

  it('names who claims what', () => {
    const rows = rowsOf(chartCsv(trendChartModel(RACE, exampleEstimate(), {}, 'en')));
    const claim = rows.find(({ kind }) => kind === 'claim');
    expect(claim?.['said_by']).toContain('Council');
    expect(claim?.['date']).toBe('');
  });

  it.each(['house-effect', 'error'] as const)('has each figure of each firm (%s)', (measure) => {
    const model = pollsterChartModel(RACE, exampleEstimate(), { measure }, 'en');
    const csv = chartCsv(model);
    expect(csv.split('\n')[0]).toBe(POLLSTER_COLUMNS.join(','));
    const figures = model.sections.flatMap(({ rows }) => rows.flatMap((row) => row.figures));
    const rows = rowsOf(csv);
    expect(rows.map(({ value }) => Number(value))).toEqual(figures.map(({ value }) => value));
    expect(new Set(rows.map((row) => row['measure']))).toEqual(new Set([measure]));
  });
});
