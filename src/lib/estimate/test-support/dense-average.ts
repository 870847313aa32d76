import { campaignTime } from '../campaign-clock.ts';
import { middleDay, type Observation, type PollField } from '../observation.ts';
import { effectiveSamples } from '../observation.ts';
import { errorOf } from '../panel.ts';
import type { Hyperparameters } from '../types.ts';

/** What the dense solution is of: polls that all name all candidates. */
export interface DenseProblem {
  readonly field: PollField;
  readonly hyperparameters: Hyperparameters;
  /** One per poll. */
  readonly trust: ArrayLike<number>;
}

/** Mean and variance (units of p(1−p)) of the level on a day. */
export interface DenseLevel {
  readonly mean: number;
  readonly variance: number;
  /** Weight of each poll in the mean. */
  readonly weights: readonly number[];
}

const START_VARIANCE = 10;

/**
 * The same model written the other way round: the covariance of everything with everything, solved at
 * once (a Gaussian process, or kriging). It shares no code with the filter but the inputs' preparation.
 */
export function denseLevel(problem: DenseProblem, candidate: number, day: number): DenseLevel {
  const { observations, electionDay } = problem.field;
  const values = observations.map(({ shares }) => shares[candidate] ?? NaN);
  const mean = values.reduce((total, value) => total + value, 0) / values.length;
  const withDay = observations.map((one) => levelCovariance(problem, middleDay(one), day));
  const solved = solve(covariance(problem), withDay);
  const free = 1 - sum(solved);
  return {
    mean: mean + sum(solved.map((weight, index) => weight * ((values[index] ?? 0) - mean))),
    variance:
      levelCovariance(problem, day, day) -
      sum(solved.map((weight, index) => weight * (withDay[index] ?? 0))),
    weights: solved.map((weight) => weight + free / values.length),
  };

  function levelCovariance({ hyperparameters }: DenseProblem, a: number, b: number): number {
    const [first] = observations;
    const start = first === undefined ? 0 : campaignTime(middleDay(first), electionDay);
    const common = campaignTime(Math.min(a, b), electionDay) - start;
    return START_VARIANCE + hyperparameters.drift * common;
  }
}

/** The covariance matrix of the polls. */
function covariance({ field, hyperparameters, trust }: DenseProblem): number[][] {
  const { observations, electionDay, memoryDays, fixedHouse } = field;
  const samples = effectiveSamples(observations);
  const start = campaignTime(Math.min(...observations.map(middleDay)), electionDay);
  const house = (a: Observation, b: Observation): number => {
    if (a.house !== b.house) return 0;
    const variance = fixedHouse.get(a.house) ?? hyperparameters.house;
    return variance * Math.exp(-Math.abs(middleDay(a) - middleDay(b)) / memoryDays);
  };
  return observations.map((a, row) =>
    observations.map((b, column) => {
      const common = campaignTime(Math.min(middleDay(a), middleDay(b)), electionDay) - start;
      const noise = (hyperparameters.noise * errorOf(samples[row] ?? NaN)) / (trust[row] ?? NaN);
      const own = row === column ? noise : 0;
      return START_VARIANCE + hyperparameters.drift * common + house(a, b) + own;
    }),
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Solves a·x = b by Gaussian elimination with partial pivoting. */
export function solve(a: readonly (readonly number[])[], b: readonly number[]): number[] {
  const rows = a.map((row, index) => [...row, b[index] ?? 0]);
  const size = rows.length;
  for (let step = 0; step < size; step += 1) {
    pivot(rows, step);
    for (let row = step + 1; row < size; row += 1) eliminate(rows, step, row);
  }
  const x = new Array<number>(size).fill(0);
  for (let row = size - 1; row >= 0; row -= 1) {
    const known = sum(x.map((value, column) => value * cell(rows, row, column)));
    x[row] = (cell(rows, row, size) - known) / cell(rows, row, row);
  }
  return x;
}

function cell(rows: readonly (readonly number[])[], row: number, column: number): number {
  return rows[row]?.[column] ?? 0;
}

function pivot(rows: number[][], step: number): void {
  const order = [...rows.keys()].slice(step);
  const best = order.reduce((a, b) =>
    Math.abs(cell(rows, b, step)) > Math.abs(cell(rows, a, step)) ? b : a,
  );
  const [from, to] = [rows[best], rows[step]];
  if (from === undefined || to === undefined) return;
  rows[step] = from;
  rows[best] = to;
}

function eliminate(rows: number[][], step: number, row: number): void {
  const factor = cell(rows, row, step) / cell(rows, step, step);
  const from = rows[step] ?? [];
  const into = rows[row];
  if (into === undefined) return;
  for (let column = step; column < from.length; column += 1) {
    into[column] = (into[column] ?? 0) - factor * (from[column] ?? 0);
  }
}
