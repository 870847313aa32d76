import { describe, expect, it } from 'vitest';
import { calendarDayOf, dayNumber } from '../domain/calendar-day.ts';
import { exampleClaim, exampleEstimate, examplePoll, exampleRace } from './example-race.fixture.ts';
import { trendChartModel } from './trend-chart.ts';

const DAY = (text: string): number => dayNumber(calendarDayOf(text));

describe('the trend chart', () => {
  it('runs from the first poll of the headline group to the vote', () => {
    const { x, vote } = trendChartModel(exampleRace(), exampleEstimate(), {}, 'en');
    expect([x.min, x.max]).toEqual([DAY('2030-05-01'), DAY('2030-06-30')]);
    expect(vote).toEqual({ x: DAY('2030-06-30'), label: 'Vote 30 Jun' });
  });

  it('shows the polls of its own group alone, in decided shares', () => {
    const { series } = trendChartModel(exampleRace(), exampleEstimate(), {}, 'en');
    // 54 of the 90 % who have decided are 60 %; 63 of 90 are 70 %.
    expect(series[0]?.dots.map(({ y }) => y)).toEqual([60, 70]);
    expect(series[1]?.dots.map(({ y }) => y)).toEqual([40, 30]);
  });

  it('shows shares as reported where the estimate is of those', () => {
    const estimate = exampleEstimate({ basis: 'reported' });
    const { series } = trendChartModel(exampleRace(), estimate, {}, 'en');
    expect(series[0]?.dots.map(({ y }) => y)).toEqual([54, 63]);
  });

  it('shows another group when asked to', () => {
    const { series, title } = trendChartModel(
      exampleRace(),
      exampleEstimate(),
      { group: 'south' },
      'en',
    );
    expect(series[0]?.dots.map(({ poll }) => poll)).toEqual(['two-2030-05-11']);
    expect(title).toBe('Berta leads Ana by 20 points');
  });

  it('labels each line with its last figure', () => {
    const { series } = trendChartModel(exampleRace(), exampleEstimate(), {}, 'es');
    expect(series.map(({ endLabel }) => endLabel)).toEqual([
      {
        name: 'Ana',
        figure: '65\u00a0%',
        number: '65\u00a0%',
        ranged: '65\u00a0% (de\u00a059\u00a0a\u00a071)',
      },
      {
        name: 'Berta',
        figure: '35\u00a0%',
        number: '35\u00a0%',
        ranged: '35\u00a0% (de\u00a029\u00a0a\u00a041)',
      },
    ]);
  });

  it('says under its finding the range of the lead and whose polls it rests on', () => {
    const { standfirst } = trendChartModel(exampleRace(), exampleEstimate(), {}, 'es');
    expect(standfirst).toEqual({
      full: 'Rango del 95\u00a0%: de 24 a 36, entre las firmas north',
      brief: 'firmas north (1 firma): rango del 95\u00a0% de 24 a 36',
      basis: 'Porcentaje de los votantes decididos',
    });
  });

  it('draws the 95 % range of the average on every day', () => {
    const { series } = trendChartModel(exampleRace(), exampleEstimate(), {}, 'en');
    expect(series[0]?.line).toHaveLength(60);
    expect(series[0]?.line.at(-1)).toEqual({
      x: DAY('2030-06-29'),
      value: 65,
      low80: 61,
      high80: 69,
      low95: 59,
      high95: 71,
    });
  });

  it('marks polls that are listed or of a dropped firm as not averaged, and leaves retracted ones out', () => {
    const race = exampleRace({
      polls: [
        examplePoll('one', '2030-05-01', 54, 36, { status: 'listed', statusReason: 'no dates' }),
        examplePoll('one', '2030-05-02', 54, 36, {
          status: 'retracted',
          statusReason: 'withdrawn',
        }),
        examplePoll('one', '2030-05-03', 54, 36),
      ],
    });
    const estimate = exampleEstimate();
    const averaged = (dropped: ReadonlySet<string>): boolean[] | undefined =>
      trendChartModel(race, estimate, { dropped }, 'en').series[0]?.dots.map((dot) => dot.averaged);
    expect(averaged(new Set())).toEqual([false, true]);
    expect(averaged(new Set(['one']))).toEqual([false, false]);
    expect(trendChartModel(race, estimate, {}, 'en').hollow).toBe('Hollow: poll not averaged');
    expect(trendChartModel(exampleRace(), estimate, {}, 'en').hollow).toBeNull();
  });

  it('leaves out polls that ended after the day looked back from', () => {
    const estimate = exampleEstimate({ asOf: calendarDayOf('2030-06-01') });
    const { series } = trendChartModel(exampleRace(), estimate, {}, 'en');
    expect(series[0]?.dots).toHaveLength(1);
  });

  it('tells of a poll its firm, day, figures, lead and sample', () => {
    const { notes } = trendChartModel(exampleRace(), exampleEstimate(), {}, 'en');
    expect(notes[0]?.lines).toEqual([
      'Firm one',
      '1 May 2030',
      'Ana 60.0% · Berta 40.0%',
      'Lead: Ana +20.0',
      'Sample 1,000',
    ]);
  });

  it('puts claims of one kind in one column, said to be claims, in the order of kinds', () => {
    const race = exampleRace({
      results: [
        exampleClaim('exit_poll', 'Exit Ltd', 52, 48),
        exampleClaim('official', 'Council, first', 49, 51),
        exampleClaim('official', 'Council, second', 48, 52),
      ],
    });
    const { claims } = trendChartModel(race, exampleEstimate(), {}, 'en');
    expect(claims.map(({ letter, kind }) => [letter, kind])).toEqual([
      ['A', 'official'],
      ['B', 'exit_poll'],
    ]);
    expect(claims[0]?.label).toBe(
      'Claimed result, official bulletin: Council, first and Council, second',
    );
    expect(claims[0]?.claims[1]?.figures.map(({ series, y }) => [series, y])).toEqual([
      ['ana', 48],
      ['berta', 52],
    ]);
  });

  it('names publishers in short for pictures, without what is said of them but for a single word', () => {
    const publishers = ['INE (sum of counts)', 'A and B, first word', 'Exit Ltd (disputed)'];
    const results = publishers.map((publisher) => exampleClaim('exit_poll', publisher, 52, 48));
    const { claims } = trendChartModel(exampleRace({ results }), exampleEstimate(), {}, 'en');
    expect(claims[0]?.publishers).toEqual(['INE', 'A and B', 'Exit Ltd (disputed)']);
  });

  it('numbers the events between the first day and the vote', () => {
    const event = (day: string) => ({
      date: calendarDayOf(day),
      label: { en: day, es: day },
      sourceUrl: null,
    });
    const events = ['2030-01-01', '2030-06-05', '2030-06-30', '2030-05-20'].map(event);
    const marks = trendChartModel(exampleRace({ events }), exampleEstimate(), {}, 'en').events;
    expect(marks.map(({ number, label }) => [number, label])).toEqual([
      [1, '2030-05-20'],
      [2, '2030-06-05'],
    ]);
  });

  it('says who leads with which range, among whom and when, in 300 characters at most', () => {
    for (const language of ['en', 'es'] as const) {
      const { summary } = trendChartModel(exampleRace(), exampleEstimate(), {}, language);
      expect(summary.length).toBeLessThanOrEqual(300);
      expect(summary).toContain('Ana');
      expect(summary).toMatch(/24.*36/);
      expect(summary).toContain(language === 'en' ? '29 June 2030' : '29 de junio de 2030');
    }
  });

  it('says that no poll is left where there are some, and the view has none', () => {
    const { title } = trendChartModel(exampleRace(), exampleEstimate({ groups: [] }), {}, 'en');
    expect(title).toBe('No poll is left to average in this view');
  });

  it('draws the axes up to the vote where there is no poll yet', () => {
    const race = exampleRace({ polls: [] });
    const model = trendChartModel(race, exampleEstimate({ groups: [] }), {}, 'en');
    expect(model.series).toEqual([]);
    expect(model.title).toBe('There are no polls to average yet');
    expect(model.x.max).toBe(DAY('2030-06-30'));
    expect(model.y.max).toBeGreaterThan(model.y.min);
  });

  it('has a table whose last day says what the line says', () => {
    const { table } = trendChartModel(exampleRace(), exampleEstimate(), {}, 'en');
    expect(table.head).toEqual(['Day', 'Ana', 'Berta']);
    expect(table.rows[0]).toEqual(['29 Jun 2030', '65.0% (59.0 to 71.0)', '35.0% (29.0 to 41.0)']);
  });
});
