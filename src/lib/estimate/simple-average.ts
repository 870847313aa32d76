import { campaignTime } from './campaign-clock.ts';
import type { CandidateLevel, FieldAverage } from './field-average.ts';
import { METHOD } from './method.ts';
import { at, sumOf } from './numbers.ts';
import { effectiveSamples, type Observation, type PollField } from './observation.ts';
import type { Weighting } from './weightings.ts';

/** The polls that name one candidate. */
interface Naming {
  /** Places in the field's observations. */
  readonly places: readonly number[];
  readonly observations: readonly Observation[];
  readonly shares: Float64Array;
  readonly samples: Float64Array;
}

/**
 * A weighted mean of the polls on every day. Its variance is that of sampling alone, Σ w²/n in units of
 * p(1−p); the result has the drift to the vote and the shared error on top, at the method's own values.
 */
export function simpleAverage(
  field: PollField,
  days: readonly number[],
  weighting: Weighting,
): FieldAverage {
  const samples = effectiveSamples(field.observations);
  const candidates = Array.from({ length: field.candidates }, (_, candidate) =>
    namingOf(field, candidate, samples),
  );
  const levels = candidates.map((naming) => levelOf(field, naming, days, weighting));
  return {
    levels,
    resultVariance: Float64Array.from(days, (day) => resultVariance(field.electionDay, day)),
    newPollVariance: levels.map((level) => newPollVariance(level)),
    trust: new Float64Array(field.observations.length).fill(1),
    expectations: field.observations.map(() => null),
    houses: [],
    hyperparameters: null,
  };
}

function namingOf(field: PollField, candidate: number, samples: Float64Array): Naming {
  const places = [...field.observations.keys()].filter(
    (place) => typeof field.observations[place]?.shares[candidate] === 'number',
  );
  return {
    places,
    observations: places.flatMap((place) => field.observations[place] ?? []),
    shares: Float64Array.from(places, (place) => field.observations[place]?.shares[candidate] ?? 0),
    samples: Float64Array.from(places, (place) => at(samples, place)),
  };
}

function levelOf(
  field: PollField,
  naming: Naming,
  days: readonly number[],
  weighting: Weighting,
): CandidateLevel | null {
  if (naming.places.length === 0) return null;
  const daily = days.map((day) => weighting(naming.observations, day));
  const last = daily.at(-1) ?? new Float64Array(0);
  return {
    mean: Float64Array.from(daily, (weights) => weightedMean(weights, naming.shares)),
    variance: Float64Array.from(daily, (weights) => samplingVariance(weights, naming.samples)),
    weights: scattered(field, naming, last),
    withoutIt: scattered(field, naming, leftOut(naming, days.at(-1) ?? 0, weighting, last)),
  };
}

function weightedMean(weights: Float64Array, shares: Float64Array): number {
  return sumOf(weights.map((weight, index) => weight * at(shares, index)));
}

function samplingVariance(weights: Float64Array, samples: Float64Array): number {
  return sumOf(weights.map((weight, index) => (weight * weight) / at(samples, index)));
}

/** The mean on the last day without each poll minus with it, computed anew; NaN where no poll is left. */
function leftOut(
  { observations, shares }: Naming,
  day: number,
  weighting: Weighting,
  all: Float64Array,
): Float64Array {
  const full = weightedMean(all, shares);
  return Float64Array.from(observations, (_, gone) => {
    if (observations.length === 1) return NaN;
    if (at(all, gone) === 0) return 0;
    const others = observations.filter((_one, index) => index !== gone);
    const othersShares = shares.filter((_one, index) => index !== gone);
    return weightedMean(weighting(others, day), othersShares) - full;
  });
}

function scattered(field: PollField, { places }: Naming, values: Float64Array): Float64Array {
  const all = new Float64Array(field.observations.length);
  places.forEach((place, index) => {
    all[place] = at(values, index);
  });
  return all;
}

function resultVariance(electionDay: number, day: number): number {
  const left = campaignTime(electionDay, electionDay) - campaignTime(day, electionDay);
  return METHOD.drift.value * left + METHOD.sharedError.value;
}

function newPollVariance(level: CandidateLevel | null): number | null {
  const known = level?.variance.at(-1);
  return known === undefined ? null : known + 1 / METHOD.unknownSample.value;
}
