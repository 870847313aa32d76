import { describe, expect, it } from 'vitest';
import { betweenHouseVariance, divisionOf, houseMargins } from './split.ts';
import { pollOn, seededNormals } from './test-support/invented-polls.ts';

const margins = (values: readonly number[]): { house: string; margin: number }[] =>
  values.map((points, index) => ({ house: `firm-${index}`, margin: points / 100 }));

describe('the split detector', () => {
  it('finds two camps 60 points apart, the higher first', () => {
    const division = divisionOf(margins([31, -28, 27, -33, 34, -30]));
    expect(division?.camps).toEqual([
      ['firm-4', 'firm-0', 'firm-2'],
      ['firm-1', 'firm-5', 'firm-3'],
    ]);
    expect(division?.gap).toBeCloseTo(0.61, 3);
  });

  it('finds none in firms that scatter about one mean', () => {
    expect(divisionOf(margins([2, 5, 8, -1, 4, 6, 3, 0, 7]))).toBeNull();
  });

  it('needs two firms in each camp', () => {
    expect(divisionOf(margins([30, 31, 29, 32, -30]))).toBeNull();
    expect(divisionOf(margins([30, -30]))).toBeNull();
    expect(divisionOf([])).toBeNull();
  });

  it('does not take a field that thins out evenly for two camps', () => {
    expect(divisionOf(margins([40, 32, 24, 16, 8, 0, -8, -16, -24, -32]))).toBeNull();
  });

  it('finds the camps though a lone firm between them blurs the tightest cut', () => {
    const division = divisionOf(
      margins([68, 59, 47, 46, 43, 42, 41, 35, 26, 18, 8, 3, -17, -32, -36, -36, -39, -43]),
    );
    expect(division?.camps[1]).toHaveLength(6);
  });

  it('finds simulated camps: 40 points apart, firms 6 points around them', () => {
    const normal = seededNormals(7);
    const runs = Array.from({ length: 200 }, () =>
      divisionOf(
        margins(Array.from({ length: 12 }, (_, firm) => (firm % 2 ? 20 : -20) + 6 * normal())),
      ),
    );
    expect(runs.filter((division) => division !== null).length).toBeGreaterThan(190);
  });

  it('stays silent on simulated single fields, firms 6 points around the mean', () => {
    const normal = seededNormals(11);
    const alarms = Array.from({ length: 500 }, () =>
      divisionOf(margins(Array.from({ length: 10 }, () => 5 + 6 * normal()))),
    ).filter((division) => division !== null && division.gap >= 0.2);
    expect(alarms).toHaveLength(0);
  });
});

describe("a firm's margin", () => {
  it('is the mean over its polls of the last 90 days that name both', () => {
    const polls = [
      pollOn(5, 'a', [0.9, 0.1]),
      pollOn(50, 'a', [0.5, 0.4]),
      pollOn(60, 'a', [0.5, 0.44]),
      pollOn(61, 'a', [0.5, null]),
      pollOn(62, 'b', [null, 0.5]),
    ];
    const [only] = houseMargins(polls, [0, 1], 100);
    expect(only?.house).toBe('a');
    expect(only?.margin).toBeCloseTo(0.08, 12);
    expect(houseMargins(polls, [0, 1], 100)).toHaveLength(1);
  });

  it('varies between firms by the squares about their mean', () => {
    expect(betweenHouseVariance(margins([2, 4, 6]))).toBeCloseTo(0.0004, 12);
    expect(betweenHouseVariance([])).toBe(0);
  });
});
