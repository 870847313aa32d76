declare const points: unique symbol;

/**
 * Percentage points as published: rounded once, to two decimals, before any text, chart, table or file
 * is made of it. Coarser figures are rounded from this one, so that no two places can disagree.
 */
export type Points = number & { readonly [points]: true };

/** A share (0–1) or margin (−1…1) as published points. */
export function pointsOf(fraction: number): Points {
  const rounded = Math.round(fraction * 10_000) / 100;
  return brand(rounded === 0 ? 0 : rounded);
}

/** A central figure with its two ranges, in published points. */
export interface RangedPoints {
  readonly value: Points;
  readonly low80: Points;
  readonly high80: Points;
  readonly low95: Points;
  readonly high95: Points;
}

/** An estimate's quantity as published points. */
export function rangedPoints(ranged: Readonly<Record<keyof RangedPoints, number>>): RangedPoints {
  return {
    value: pointsOf(ranged.value),
    low80: pointsOf(ranged.low80),
    high80: pointsOf(ranged.high80),
    low95: pointsOf(ranged.low95),
    high95: pointsOf(ranged.high95),
  };
}

function brand(value: number): Points {
  // eslint-disable-next-line no-restricted-syntax -- the constructor of the branded type
  return value as Points;
}
