import type { Hyperparameters } from './types.ts';

/** One candidate's line on the days asked for, and what carries its last point. */
export interface CandidateLevel {
  /** One a day: shares, not cut off at 0 and 1. */
  readonly mean: Float64Array;
  /** One a day: v, in units of p(1−p). */
  readonly variance: Float64Array;
  /** One per observation: its weight on the last day; they add up to 1. 0 where it is silent. */
  readonly weights: Float64Array;
  /** One per observation: the last day's level without it minus with it; NaN where there is none without it. */
  readonly withoutIt: Float64Array;
}

/** What a method expected of one poll before seeing it. */
export interface Expectation {
  /** Share and variance (units of p(1−p)) by candidate; null where it had nothing to go by. */
  readonly mean: readonly (number | null)[];
  readonly variance: readonly (number | null)[];
}

/** A firm's distance from the average on the last day. */
export interface HouseLevel {
  readonly house: string;
  /** By candidate; null where the firm's polls never name them. */
  readonly mean: readonly (number | null)[];
  /** In units of p(1−p). */
  readonly variance: readonly (number | null)[];
}

/** What every method makes of a field of polls: the one form that estimates are written from. */
export interface FieldAverage {
  /** By candidate; null for one whom no poll names. */
  readonly levels: readonly (CandidateLevel | null)[];
  /** One a day: what the result's variance has on top of v: drift to the vote and shared error. */
  readonly resultVariance: Float64Array;
  /** What the variance of one new poll of a thousand is on the last day, by candidate. */
  readonly newPollVariance: readonly (number | null)[];
  /** Down-weighting of surprising polls, one per observation. */
  readonly trust: Float64Array;
  /** One per observation; null where the method has none. */
  readonly expectations: readonly (Expectation | null)[];
  readonly houses: readonly HouseLevel[];
  readonly hyperparameters: Hyperparameters | null;
}

/** The levels of one candidate on the last day: share and v; undefined if nobody names them. */
export function lastLevel(
  average: FieldAverage,
  candidate: number,
): { readonly mean: number; readonly variance: number } | undefined {
  const level = average.levels[candidate];
  const [mean, variance] = [level?.mean.at(-1), level?.variance.at(-1)];
  return mean === undefined || variance === undefined ? undefined : { mean, variance };
}
