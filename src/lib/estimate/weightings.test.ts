import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyField, pollOn } from './test-support/invented-polls.ts';
import { exponential, latestPerFirm, loess } from './weightings.ts';

const sumOf = (weights: Float64Array): number => weights.reduce((a, b) => a + b, 0);

describe('the simple weightings', () => {
  it.each([
    ['latest per firm', latestPerFirm],
    ['exponential', exponential],
    ['LOESS', loess],
  ])('%s: the weights add up to one on any day', (_, weighting) => {
    fc.assert(
      fc.property(anyField, fc.integer({ min: 140, max: 320 }), ({ observations }, day) => {
        expect(sumOf(weighting(observations, day))).toBeCloseTo(1, 9);
      }),
    );
  });

  it('latest per firm takes the newest of each firm in 14 days, all alike', () => {
    const polls = [
      pollOn(80, 'a', []),
      pollOn(90, 'a', []),
      pollOn(95, 'b', []),
      pollOn(96, 'a', []),
    ];
    expect([...latestPerFirm(polls, 100)]).toEqual([0, 0, 0.5, 0.5]);
  });

  it('latest per firm falls back to the newest poll of all', () => {
    const polls = [pollOn(40, 'a', []), pollOn(60, 'b', [])];
    expect([...latestPerFirm(polls, 100)]).toEqual([0, 1]);
  });

  it('exponential halves a weight every 14 days', () => {
    const [older = NaN, newer = NaN] = exponential(
      [pollOn(86, 'a', []), pollOn(100, 'b', [])],
      100,
    );
    expect(older / newer).toBeCloseTo(0.5, 12);
  });

  it('exponential counts four times the sample double', () => {
    const small = pollOn(100, 'a', []);
    const [one = NaN, four = NaN] = exponential(
      [small, { ...small, sampleSize: 2 * 1000 * 2 }],
      100,
    );
    // Samples count up to 3,000.
    expect(four / one).toBeCloseTo(Math.sqrt(3), 12);
  });

  it('LOESS follows a straight line exactly', () => {
    const polls = Array.from({ length: 30 }, (_, one) => pollOn(60 + 2 * one, 'a', []));
    const weights = loess(polls, 118);
    const line = polls.reduce(
      (total, { lastDay }, one) => total + (weights[one] ?? NaN) * lastDay,
      0,
    );
    expect(line).toBeCloseTo(118, 9);
  });

  it('LOESS draws no line far out of few polls', () => {
    const weights = loess([pollOn(60, 'a', []), pollOn(62, 'b', [])], 100);
    expect(Math.min(...weights)).toBeGreaterThan(0);
  });
});
