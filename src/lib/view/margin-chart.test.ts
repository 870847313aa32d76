import { describe, expect, it } from 'vitest';
import { exampleClaim, exampleEstimate, exampleRace, ranged } from './example-race.fixture.ts';
import { marginChartModel } from './margin-chart.ts';

describe('the margin chart', () => {
  it('has a line for each group and says that the lead depends on it', () => {
    const model = marginChartModel(exampleRace(), exampleEstimate(), {}, 'en');
    expect(model.series.map(({ endLabel }) => endLabel)).toEqual([
      { name: 'north firms', figure: 'Ana +30' },
      { name: 'south firms', figure: 'Berta +20' },
    ]);
    expect(model.title).toBe('The lead depends on whose polls: from Berta +20 to Ana +30');
  });

  it('says that one candidate leads in every group where that is so', () => {
    const groups = exampleEstimate().groups.map((group, place) => {
      const average = ranged(place === 0 ? 0.3 : 0.121);
      const days = group.days.map(() => ({ average, result: average }));
      return { ...group, margin: { days } };
    });
    const { title } = marginChartModel(exampleRace(), exampleEstimate({ groups }), {}, 'en');
    expect(title).toBe('Ana leads in every group of pollsters, by 12 to 30 points');
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
