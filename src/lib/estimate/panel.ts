import { campaignTime } from './campaign-clock.ts';
import { METHOD } from './method.ts';
import { at } from './numbers.ts';
import { effectiveSamples, middleDay, type Observation, type PollField } from './observation.ts';
import { shareFactor } from './ranges.ts';

/** The shares of a poll's candidates make up the whole if they come this near to 1. */
const WHOLE = 0.005;

/**
 * The polls that name the same candidates, as numbers: one pass of the filter. `rows` polls, oldest
 * first; `width` columns, one per candidate and a last one that traces what the starting level does.
 */
export interface Panel {
  /** Candidates of the field, by index; the panel's columns but the last. */
  readonly candidates: readonly number[];
  /** Polls of the field, by index; the panel's rows. */
  readonly polls: Int32Array;
  readonly rows: number;
  readonly width: number;
  /** Middle of fieldwork, days; and the same in campaign time. */
  readonly time: Float64Array;
  readonly clock: Float64Array;
  /** Each row's firm, numbered by first appearance. */
  readonly house: Int32Array;
  readonly houses: readonly string[];
  /** Each firm's fixed h2; NaN where the model's h2 holds. */
  readonly fixedHouse: Float64Array;
  /** 1/n + 1/1000. */
  readonly error: Float64Array;
  /** rows × width. */
  readonly values: Float64Array;
  /** The level that the filter starts from: mean of the rows; 1 in the last column. */
  readonly start: Float64Array;
  /** p(1−p) by column. */
  readonly factor: Float64Array;
  /** K_eff/K: below 1 where the shares of a poll add up to one and so tell less. */
  readonly information: number;
  readonly electionDay: number;
  readonly memoryDays: number;
}

/** The field's polls by pattern of named candidates; candidates whom no poll names are in none. */
export function panelsOf(field: PollField): Panel[] {
  const samples = effectiveSamples(field.observations);
  const information = informationOf(field);
  return [...patterns(field).values()].map((candidates) =>
    panelOf(field, candidates, samples, information),
  );
}

function patterns(field: PollField): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (let candidate = 0; candidate < field.candidates; candidate += 1) {
    const pattern = patternOf(field.observations, candidate);
    if (!pattern.includes('1')) continue;
    found.set(pattern, [...(found.get(pattern) ?? []), candidate]);
  }
  return found;
}

function patternOf(observations: readonly Observation[], candidate: number): string {
  return observations.map(({ shares }) => (named(shares, candidate) ? '1' : '0')).join('');
}

function named(shares: readonly (number | null)[], candidate: number): boolean {
  return typeof shares[candidate] === 'number';
}

function informationOf({ observations, candidates }: PollField): number {
  const whole = observations.every(({ shares }) => addUpToOne(shares));
  return whole && candidates > 1 ? (candidates - 1) / candidates : 1;
}

function addUpToOne(shares: readonly (number | null)[]): boolean {
  const total = shares.reduce<number>((sum, share) => sum + (share ?? 0), 0);
  return Math.abs(total - 1) < WHOLE;
}

function panelOf(
  field: PollField,
  candidates: readonly number[],
  samples: Float64Array,
  information: number,
): Panel {
  const [first = 0] = candidates;
  const polls = [...field.observations.keys()].filter((poll) =>
    named(field.observations[poll]?.shares ?? [], first),
  );
  const observations = polls.flatMap((poll) => field.observations[poll] ?? []);
  const time = Float64Array.from(observations, middleDay);
  const values = valuesOf(observations, candidates);
  const start = startOf(values, observations.length, candidates.length + 1);
  return {
    candidates,
    polls: Int32Array.from(polls),
    rows: polls.length,
    width: candidates.length + 1,
    time,
    clock: time.map((day) => campaignTime(day, field.electionDay)),
    ...housesOf(field, observations),
    error: Float64Array.from(polls, (poll) => errorOf(at(samples, poll))),
    values,
    start,
    factor: start.subarray(0, -1).map(shareFactor),
    information,
    electionDay: field.electionDay,
    memoryDays: field.memoryDays,
  };
}

/** 1/n + 1/1000: what a poll's noise is a multiple of. */
export function errorOf(sampleSize: number): number {
  return 1 / sampleSize + 1 / METHOD.nonSamplingSize.value;
}

function valuesOf(
  observations: readonly Observation[],
  candidates: readonly number[],
): Float64Array {
  const width = candidates.length + 1;
  const values = new Float64Array(observations.length * width);
  observations.forEach(({ shares }, row) => {
    candidates.forEach((candidate, column) => {
      values[row * width + column] = shares[candidate] ?? 0;
    });
  });
  return values;
}

function startOf(values: Float64Array, rows: number, width: number): Float64Array {
  const start = new Float64Array(width);
  for (let index = 0; index < values.length; index += 1) {
    start[index % width] = at(start, index % width) + at(values, index) / rows;
  }
  start[width - 1] = 1;
  return start;
}

function housesOf(
  { fixedHouse }: PollField,
  observations: readonly Observation[],
): Pick<Panel, 'house' | 'houses' | 'fixedHouse'> {
  const houses = [...new Set(observations.map(({ house }) => house))];
  const number = new Map(houses.map((house, index) => [house, index]));
  return {
    houses,
    house: Int32Array.from(observations, ({ house }) => number.get(house) ?? 0),
    fixedHouse: Float64Array.from(houses, (house) => fixedHouse.get(house) ?? NaN),
  };
}
