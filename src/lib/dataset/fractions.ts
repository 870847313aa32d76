/** A share as it is given, by its column. */
export interface Figure {
  readonly field: string;
  /** Per cent. */
  readonly points: number;
}

/** Per cent. Below the least, a row may honestly tell of hopeless candidates alone. */
const SUM_OF_FRACTIONS = { least: 0.5, most: 1.1 } as const;

/** True if shares were written as parts of 1 instead of per cent: each is 1 at most, and they make about 1. */
export function areFractions(figures: readonly Figure[]): boolean {
  if (figures.length < 2 || figures.some(({ points }) => points > 1)) return false;
  const sum = sumOf(figures);
  return sum >= SUM_OF_FRACTIONS.least && sum <= SUM_OF_FRACTIONS.most;
}

/** The sum, freed of what binary fractions add. */
export function sumOf(figures: readonly Figure[]): number {
  return rounded(figures.reduce((sum, { points }) => sum + points, 0));
}

/** `ana 60.2, beto 25.4` for 0.602 and 0.254. */
export function asPercent(figures: readonly Figure[]): string {
  return figures.map(({ field, points }) => `${field} ${String(rounded(points * 100))}`).join(', ');
}

const DECIMALS = 1e6;

function rounded(number: number): number {
  return Math.round(number * DECIMALS) / DECIMALS;
}
