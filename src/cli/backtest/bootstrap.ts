const RESAMPLES = 1000;
const SEED = 20240728;

/** A number from 0 to just below 1, and the same sequence for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * The 95 % bootstrap interval of a statistic of pairs: `pairs` are drawn anew with replacement, always
 * with the same seed. Null for no pairs.
 */
export function pairedInterval<Pair>(
  pairs: readonly Pair[],
  statistic: (drawn: readonly Pair[]) => number,
): readonly [number, number] | null {
  if (pairs.length === 0) return null;
  const random = seededRandom(SEED);
  const draws = Array.from({ length: RESAMPLES }, () => statistic(resample(pairs, random)));
  draws.sort((a, b) => a - b);
  return [quantile(draws, 0.025), quantile(draws, 0.975)];
}

function resample<Pair>(pairs: readonly Pair[], random: () => number): Pair[] {
  return pairs.flatMap(() => pairs.slice(Math.floor(random() * pairs.length)).slice(0, 1));
}

function quantile(sorted: readonly number[], part: number): number {
  return sorted[Math.round(part * (sorted.length - 1))] ?? NaN;
}
