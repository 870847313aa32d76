import { METHOD } from './method.ts';
import { at, sumOf } from './numbers.ts';
import { countedSample, middleDay, type Observation } from './observation.ts';

/**
 * How much each observation counts on a day: one per observation, adding up to 1. `observations` are
 * oldest first, at least one.
 */
export type Weighting = (observations: readonly Observation[], day: number) => Float64Array;

/** The newest poll of every firm in the last 14 days, all alike; the newest poll of all if there is none. */
export const latestPerFirm: Weighting = (observations, day) => {
  const from = day - METHOD.latestDays.value;
  const newest = new Map<string, number>();
  observations.forEach((one, index) => {
    if (one.lastDay > day || one.lastDay <= from) return;
    const rival = observations[newest.get(one.house) ?? -1];
    if (rival === undefined || rival.lastDay <= one.lastDay) newest.set(one.house, index);
  });
  return equalShares(
    observations,
    newest.size === 0 ? [newestOf(observations, day)] : [...newest.values()],
  );
};

/** Weights that halve every 14 days, times √n. */
export const exponential: Weighting = (observations, day) => {
  const weights = Float64Array.from(observations, (one) => {
    const age = day - one.lastDay;
    if (age < 0) return 0;
    return 0.5 ** (age / METHOD.halfLifeDays.value) * Math.sqrt(countedSample(one));
  });
  return sumOf(weights) > 0 ? normalised(weights) : equalShares(observations, [0]);
};

/**
 * Local linear regression on the middle of fieldwork with tricube weights (Cleveland 1979): the value of
 * the fitted line on the day is a weighted sum of the polls, and these are the weights. Where the line
 * would have to reach further out than the polls in the window are spread, their local mean is taken.
 */
export const loess: Weighting = (observations, day) => {
  const distances = Float64Array.from(observations, (one) => middleDay(one) - day);
  const width = loessWidth(distances);
  const kernel = distances.map((distance) => tricube(Math.abs(distance) / width));
  return linearWeights(distances, kernel);
};

/** The line may reach so many times the polls' standard deviation away from their middle. */
const LOESS_REACH = 2;

/** Equal weights on the observations at `chosen`, none on the others. */
export function equalShares(
  observations: readonly Observation[],
  chosen: readonly number[],
): Float64Array {
  const weights = new Float64Array(observations.length);
  for (const index of chosen) weights[index] = 1 / chosen.length;
  return weights;
}

/** The poll that ended last by `day`; the first of all if none had. */
export function newestOf(observations: readonly Observation[], day: number): number {
  return observations.reduce((best, one, index) => {
    const rival = observations[best];
    const later = rival === undefined || rival.lastDay > day || one.lastDay >= rival.lastDay;
    return one.lastDay <= day && later ? index : best;
  }, 0);
}

function normalised(weights: Float64Array): Float64Array {
  const total = sumOf(weights);
  return weights.map((weight) => weight / total);
}

function loessWidth(distances: Float64Array): number {
  const sorted = distances.map(Math.abs).sort();
  const reach = at(sorted, Math.min(METHOD.loessPolls.value, sorted.length) - 1);
  return Math.max(METHOD.loessDays.value, reach * 1.001);
}

function tricube(part: number): number {
  return part >= 1 ? 0 : (1 - part ** 3) ** 3;
}

function linearWeights(distances: Float64Array, kernel: Float64Array): Float64Array {
  let [count, first, second] = [0, 0, 0];
  kernel.forEach((weight, index) => {
    const distance = at(distances, index);
    count += weight;
    first += weight * distance;
    second += weight * distance * distance;
  });
  const reach = (first / count) ** 2;
  const spread = second / count - reach;
  if (LOESS_REACH ** 2 * spread <= reach) return normalised(kernel);
  const scale = count * count * spread;
  return kernel.map((weight, index) => (weight * (second - first * at(distances, index))) / scale);
}
