import { METHOD } from './method.ts';
import { clamp } from './numbers.ts';

/** One poll as every average sees it. Days are on one scale, a day being 1. */
export interface Observation {
  /** Unique within its field. */
  readonly key: string;
  /** The firm. */
  readonly house: string;
  readonly firstDay: number;
  readonly lastDay: number;
  /** Interviews as reported; null if unknown. */
  readonly sampleSize: number | null;
  /** 0–1; one per candidate of the field; null where the poll does not name the candidate. */
  readonly shares: readonly (number | null)[];
}

/** The polls of one average. */
export interface PollField {
  readonly observations: readonly Observation[];
  /** How many candidates each observation has a place for. */
  readonly candidates: number;
  readonly electionDay: number;
  /** tau, days. */
  readonly memoryDays: number;
  /** h2 that is fixed for a firm, not fitted: firms outside the reference group of an anchored estimate. */
  readonly fixedHouse: ReadonlyMap<string, number>;
}

/** The middle of the days of interviewing. */
export function middleDay(observation: Observation): number {
  return (observation.firstDay + observation.lastDay) / 2;
}

/** Oldest first by the middle of fieldwork; ties by key, so that the order of rows never matters. */
export function byMiddleDay(a: Observation, b: Observation): number {
  return middleDay(a) - middleDay(b) || (a.key < b.key ? -1 : 1);
}

/** The observations of each firm, in their order. */
export function byHouse(observations: readonly Observation[]): Map<string, Observation[]> {
  const houses = new Map<string, Observation[]>();
  for (const one of observations) {
    const others = houses.get(one.house);
    if (others === undefined) houses.set(one.house, [one]);
    else others.push(one);
  }
  return houses;
}

/** The polls that ended by `day`, inside the method's window, oldest first. */
export function windowed(observations: readonly Observation[], day: number): Observation[] {
  const first = day - METHOD.windowDays.value;
  return observations
    .filter(({ lastDay }) => lastDay <= day && lastDay > first)
    .sort(byMiddleDay)
    .slice(-METHOD.windowPolls.value);
}

/** The sample size that counts: as reported, within the method's limits. */
export function countedSample({ sampleSize }: Observation): number {
  const reported = sampleSize ?? METHOD.unknownSample.value;
  return clamp(reported, METHOD.smallestSample.value, METHOD.largestSample.value);
}

/**
 * How often each of the polls' interviews are counted: a tracking poll that shares its field days with
 * other waves of its firm has its sample divided by this. 1 where no wave overlaps. Length and order of
 * `observations`.
 */
export function overlaps(observations: readonly Observation[]): number[] {
  const waves = byHouse(observations);
  return observations.map((one) => overlapWith(one, waves.get(one.house) ?? [one]));
}

function overlapWith(one: Observation, waves: readonly Observation[]): number {
  const days = one.lastDay - one.firstDay + 1;
  const shared = waves.reduce((total, wave) => total + sharedDays(one, wave), 0);
  return Math.max(1, shared / days);
}

function sharedDays(a: Observation, b: Observation): number {
  const last = Math.min(a.lastDay, b.lastDay);
  return Math.max(0, last - Math.max(a.firstDay, b.firstDay) + 1);
}

/** The sample sizes that count after overlap; length and order of `observations`. */
export function effectiveSamples(observations: readonly Observation[]): Float64Array {
  const counts = overlaps(observations);
  return Float64Array.from(observations, (one, index) => countedSample(one) / (counts[index] ?? 1));
}
