import { describe, expect, it } from 'vitest';
import { exampleClaim, exampleEstimate, exampleRace } from './example-race.fixture.ts';
import { marginChartModel } from './margin-chart.ts';

describe('the margin chart', () => {
  it('has a line for each group, with its figure, the range of the result and what it rests on', () => {
    const model = marginChartModel(exampleRace(), exampleEstimate(), {}, 'en');
    expect(model.series.map(({ endLabel, base }) => [endLabel, base])).toEqual([
      [
        {
          name: 'north firms',
          figure: 'Ana +30',
          number: '+30',
          ranged: 'Ana +30 (24\u00a0to\u00a036)',
        },
        '2 polls, all by Firm one',
      ],
      [
        {
          name: 'south firms',
          figure: 'Berta +20',
          number: '+20',
          ranged: 'Berta +20 (14\u00a0to\u00a026)',
        },
        '2 polls, all by Firm two',
      ],
    ]);
  });

  it('says under a finding of one group the range and whose polls, under one of several the lead too', () => {
    const one = marginChartModel(exampleRace(), exampleEstimate(), {}, 'en');
    expect(one.title).toBe('Ana leads Berta by 30 points');
    expect(one.standfirst).toEqual({
      full: '95% range 24 to 36, among north firms',
      brief: 'north firms (1 firm): 95% range 24 to 36',
      basis: 'Lead in points among decided voters',
    });
    const groups = exampleEstimate().groups.map((group) => ({ ...group, pollsters: 2 }));
    const several = marginChartModel(exampleRace(), exampleEstimate({ groups }), {}, 'es');
    expect(several.title).toBe('La ventaja depende de quién encuesta: Ana +30 o Berta +20');
    expect(several.standfirst.full).toBe('');
    expect(several.standfirst.brief).toBe(
      'firmas north (2 firmas): Ana +30 (95\u00a0%: de 24 a 36)',
    );
  });

  it('gives each group the marker and the colour of whom it has ahead', () => {
    const { series } = marginChartModel(exampleRace(), exampleEstimate(), {}, 'en');
    expect(series.map(({ marker, colour }) => [marker, colour.key])).toEqual([
      ['circle', 'c-ana'],
      ['triangle', 'c-berta'],
    ]);
  });

  it('names who is ahead on either side of zero, and counts points upwards on both', () => {
    const { sides, y } = marginChartModel(exampleRace(), exampleEstimate(), {}, 'es');
    expect(sides).toEqual({ above: 'Ana por delante', below: 'Berta por delante' });
    expect(y.ticks.find(({ at }) => at === -20)?.label).toBe('+20');
    expect(y.ticks.find(({ at }) => at === 0)?.label).toBe('0');
  });

  it('holds every line, range, poll and claim between its ends', () => {
    const race = exampleRace({ results: [exampleClaim('official', 'Council', 5, 95)] });
    const { y } = marginChartModel(race, exampleEstimate(), {}, 'en');
    expect(y.min).toBeLessThanOrEqual(-90);
    expect(y.max).toBeGreaterThanOrEqual(40);
  });

  it('draws one group alone when asked to, with who leads as its title', () => {
    const model = marginChartModel(exampleRace(), exampleEstimate(), { group: 'north' }, 'en');
    expect(model.series).toHaveLength(1);
    expect(model.title).toBe('Ana leads Berta by 30 points');
  });

  it('tells the margin of each poll as the difference of its decided shares', () => {
    const { series } = marginChartModel(exampleRace(), exampleEstimate(), {}, 'en');
    expect(series.map(({ dots }) => dots.map(({ y }) => y))).toEqual([[20, 40], [-20]]);
  });

  it('tells in its table the lead in the points of whoever is ahead', () => {
    const { table } = marginChartModel(exampleRace(), exampleEstimate(), {}, 'en');
    expect(table.rows[0]?.slice(1)).toEqual([
      'Ana +30.0 (24.0 to 36.0)',
      'Berta +20.0 (14.0 to 26.0)',
    ]);
  });
});
