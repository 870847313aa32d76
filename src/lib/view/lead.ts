import type { Candidate, Pair } from '../domain/race.ts';
import type { RangedPoints } from './points.ts';

/** A margin told from the side of whoever is ahead; whole and fractional points alike. */
export interface Lead {
  /** Ahead, or the first of the pair where the two are level. */
  readonly leader: Candidate;
  readonly trailer: Candidate;
  /** Points, ≥ 0. */
  readonly by: number;
  /** Ends of the range in the leader's points; a negative one means that the trailer may be ahead. */
  readonly low: number;
  readonly high: number;
  /** Rounded to whole points, neither is ahead. */
  readonly level: boolean;
  /** The range holds a tie. */
  readonly includesTie: boolean;
}

/** The lead that a margin (first minus second of the pair) and its 95 % range describe. */
export function leadOf(margin: RangedPoints, pair: readonly [Candidate, Candidate]): Lead {
  const ahead = margin.value >= 0;
  const [low, high] = ahead ? [margin.low95, margin.high95] : [-margin.high95, -margin.low95];
  return {
    leader: ahead ? pair[0] : pair[1],
    trailer: ahead ? pair[1] : pair[0],
    by: Math.abs(margin.value),
    low,
    high,
    level: Math.round(Math.abs(margin.value)) === 0,
    includesTie: low <= 0 && high >= 0,
  };
}

/** The two candidates of a pair; undefined if one is not among the candidates. */
export function pairOf(
  candidates: readonly Candidate[],
  pair: Pair,
): readonly [Candidate, Candidate] | undefined {
  const first = candidates.find((candidate) => candidate.id === pair[0]);
  const second = candidates.find((candidate) => candidate.id === pair[1]);
  return first === undefined || second === undefined ? undefined : [first, second];
}
