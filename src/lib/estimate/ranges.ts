import { METHOD, QUANTILE_80, QUANTILE_95 } from './method.ts';
import { clamp } from './numbers.ts';
import type { Ranged } from './types.ts';

/** Smallest p that variances are taken at: a share of nought is never known without error. */
const SMALLEST = 1e-4;
const LARGEST_FACTOR = 0.999;

/** p(1−p): the variance of a share in units of the model. */
export function shareFactor(share: number): number {
  const inside = clamp(share, SMALLEST, 1 - SMALLEST);
  return inside * (1 - inside);
}

/** p_a + p_b − (p_a − p_b)²: the variance of a margin in units of the model (method.md §1). */
export function marginFactor(first: number, second: number): number {
  const [a, b] = [clamp(first, SMALLEST, 1), clamp(second, SMALLEST, 1)];
  return Math.max(SMALLEST, a + b - (a - b) ** 2);
}

/** A share with its ranges; `variance` in units of p(1−p). Below 5 % and above 95 % from a Beta. */
export function rangedShare(share: number, variance: number): Ranged {
  const value = clamp(share, 0, 1);
  const small = METHOD.smallShare.value;
  if (value < small) return betaRange(value, variance);
  if (value > 1 - small) return mirrored(betaRange(1 - value, variance));
  return normalRange(value, variance * shareFactor(value), 0, 1);
}

/** A margin with its ranges; `variance` is that of the margin itself. */
export function rangedMargin(margin: number, variance: number): Ranged {
  return normalRange(clamp(margin, -1, 1), variance, -1, 1);
}

/** A value with normal ranges, cut off at the ends of its scale. */
export function normalRange(value: number, variance: number, least: number, most: number): Ranged {
  const spread = Math.sqrt(Math.max(0, variance));
  return {
    value,
    low80: Math.max(least, value - QUANTILE_80 * spread),
    high80: Math.min(most, value + QUANTILE_80 * spread),
    low95: Math.max(least, value - QUANTILE_95 * spread),
    high95: Math.min(most, value + QUANTILE_95 * spread),
  };
}

function mirrored(range: Ranged): Ranged {
  return {
    value: 1 - range.value,
    low80: 1 - range.high80,
    high80: 1 - range.low80,
    low95: 1 - range.high95,
    high95: 1 - range.low95,
  };
}

function betaRange(share: number, variance: number): Ranged {
  const mean = Math.max(share, SMALLEST);
  const size = 1 / clamp(variance, 1e-12, LARGEST_FACTOR) - 1;
  const quantile = betaQuantileOf(mean * size, (1 - mean) * size);
  return {
    value: share,
    low80: Math.min(share, quantile(-QUANTILE_80)),
    high80: Math.max(share, quantile(QUANTILE_80)),
    low95: Math.min(share, quantile(-QUANTILE_95)),
    high95: Math.max(share, quantile(QUANTILE_95)),
  };
}

/**
 * Quantiles of Beta(a, b) at the standard normal deviate z, by Paulson's cube-root form of the F
 * distribution (Paulson 1942; Abramowitz and Stegun 26.6.15): closed, as lines have thousands of them.
 */
export function betaQuantileOf(a: number, b: number): (z: number) => number {
  const [first, second] = [1 / (9 * a), 1 / (9 * b)];
  return (z) => {
    const root = cubeRootOfF(z, first, second);
    const positive = Math.max(0, root);
    const f = positive * positive * positive;
    return Number.isFinite(f) ? (a * f) / (a * f + b) : 1;
  };
}

/** Solves z = ((1 − s)x − (1 − r)) / √(s x² + r) for x, r and s being 2/(9·degrees of freedom). */
function cubeRootOfF(z: number, r: number, s: number): number {
  const z2 = z * z;
  const lead = (1 - s) ** 2 - z2 * s;
  if (lead <= 0) return Infinity;
  const middle = (1 - s) * (1 - r);
  const inner = middle ** 2 - lead * ((1 - r) ** 2 - z2 * r);
  return (middle + Math.sign(z) * Math.sqrt(Math.max(0, inner))) / lead;
}
