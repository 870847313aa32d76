import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaQuantileOf, marginFactor, rangedMargin, rangedShare, shareFactor } from './ranges.ts';
import type { Ranged } from './types.ts';

/** P(X ≤ x) of Beta(a, b) by Simpson's rule on a scale that keeps the density smooth near 0. */
function betaCdf(x: number, a: number, b: number): number {
  const steps = 4000;
  const density = (t: number): number => 2 * t ** (2 * a - 1) * (1 - t * t) ** (b - 1);
  const area = (to: number): number => {
    const width = to / steps;
    let total = 0;
    for (let step = 0; step < steps; step += 1) {
      const from = step * width;
      total += (density(from) + 4 * density(from + width / 2) + density(from + width)) / 6;
    }
    return total * width;
  };
  return area(Math.sqrt(x)) / area(1);
}

const anyShare = fc.double({ min: 0, max: 1, noNaN: true });
const anyVariance = fc.double({ min: 1e-6, max: 0.5, noNaN: true });

function isNested({ value, low80, high80, low95, high95 }: Ranged): boolean {
  return low95 <= low80 && low80 <= value && value <= high80 && high80 <= high95;
}

describe('ranges', () => {
  it('are nested around the value and stay on their scale', () => {
    fc.assert(
      fc.property(anyShare, anyVariance, (share, variance) => {
        const range = rangedShare(share, variance);
        expect(isNested(range)).toBe(true);
        expect(range.low95).toBeGreaterThanOrEqual(0);
        expect(range.high95).toBeLessThanOrEqual(1);
        expect(isNested(rangedMargin(2 * share - 1, variance))).toBe(true);
      }),
    );
  });

  it('hold 3.1 points on each side at a half, known to 1.6 points', () => {
    const { low95, high95, low80 } = rangedShare(0.5, 0.016 ** 2 / 0.25);
    expect([low95, high95]).toEqual([
      0.5 - 1.959963984540054 * 0.016,
      0.5 + 1.959963984540054 * 0.016,
    ]);
    expect(low80).toBeCloseTo(0.4795, 4);
  });

  it('are lopsided for small shares, and never below nought', () => {
    const { value, low95, high95 } = rangedShare(0.01, 0.004);
    expect(low95).toBeGreaterThan(0);
    expect(high95 - value).toBeGreaterThan(1.5 * (value - low95));
  });

  it('mirror each other at both ends of the scale', () => {
    const [small, large] = [rangedShare(0.02, 0.003), rangedShare(0.98, 0.003)];
    expect(large.low95).toBeCloseTo(1 - small.high95, 12);
    expect(large.high80).toBeCloseTo(1 - small.low80, 12);
  });

  it.each([
    [2, 98],
    [5, 95],
    [12, 300],
  ])('take quantiles of Beta(%d, %d) that hold what they should', (a, b) => {
    const quantile = betaQuantileOf(a, b);
    expect(betaCdf(quantile(-1.959963984540054), a, b)).toBeCloseTo(0.025, 2);
    expect(betaCdf(quantile(-1.2815515655446004), a, b)).toBeCloseTo(0.1, 2);
    expect(betaCdf(quantile(1.2815515655446004), a, b)).toBeCloseTo(0.9, 2);
    expect(betaCdf(quantile(1.959963984540054), a, b)).toBeCloseTo(0.975, 2);
  });

  it('err on the wide side at the lower end of the smallest shares', () => {
    const quantile = betaQuantileOf(1, 199);
    const missed = betaCdf(quantile(-1.959963984540054), 1, 199);
    expect(missed).toBeGreaterThan(0.01);
    expect(missed).toBeLessThan(0.025);
    expect(betaCdf(quantile(1.959963984540054), 1, 199)).toBeCloseTo(0.975, 2);
  });
});

describe('the variance of a margin', () => {
  it('is that of a − b under a multinomial: p_a(1−p_a) + p_b(1−p_b) + 2 p_a p_b', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.05, max: 0.5, noNaN: true }), (a) => {
        const b = 0.4;
        const multinomial = shareFactor(a) + shareFactor(b) + 2 * a * b;
        expect(marginFactor(a, b)).toBeCloseTo(multinomial, 12);
      }),
    );
  });
});
