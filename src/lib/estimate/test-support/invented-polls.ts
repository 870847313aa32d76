import fc from 'fast-check';
import { METHOD } from '../method.ts';
import { byMiddleDay, type Observation, type PollField } from '../observation.ts';

/** The vote of invented fields, on the scale of days. */
export const VOTE = 300;

/** A field of polls, oldest first, with nothing fixed. */
export function fieldOf(observations: readonly Observation[]): PollField {
  return {
    observations: [...observations].sort(byMiddleDay),
    candidates: observations[0]?.shares.length ?? 0,
    electionDay: VOTE,
    memoryDays: METHOD.memoryDays.value,
    fixedHouse: new Map(),
  };
}

/** A one-day poll of a thousand. */
export function pollOn(
  day: number,
  house: string,
  shares: readonly (number | null)[],
): Observation {
  return { key: `${house}-${day}`, house, firstDay: day, lastDay: day, sampleSize: 1000, shares };
}

/** Fields of 2–30 polls by up to 6 firms that all name the same three candidates. */
export const anyField: fc.Arbitrary<PollField> = fc
  .uniqueArray(anyPoll(), { minLength: 2, maxLength: 30, selector: ({ key }) => key })
  .map(fieldOf);

function anyPoll(): fc.Arbitrary<Observation> {
  return fc
    .record({
      day: fc.integer({ min: 150, max: 290 }),
      length: fc.integer({ min: 0, max: 6 }),
      firm: fc.integer({ min: 1, max: 6 }),
      sample: fc.option(fc.integer({ min: 100, max: 5000 })),
      first: fc.double({ min: 0.3, max: 0.5, noNaN: true }),
      second: fc.double({ min: 0.25, max: 0.4, noNaN: true }),
    })
    .map(({ day, length, firm, sample, first, second }) => ({
      key: `firm-${firm}-${day}`,
      house: `firm-${firm}`,
      firstDay: day - length,
      lastDay: day,
      sampleSize: sample,
      shares: [first, second, 1 - first - second],
    }));
}

/** Normal deviates of a seeded generator (Lehmer's, Box–Muller): the same numbers every time. */
export function seededNormals(seed: number): () => number {
  let state = seed;
  const uniform = (): number => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
  return () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
}
