import { campaignTime } from './campaign-clock.ts';
import type { CandidateLevel, Expectation, FieldAverage, HouseLevel } from './field-average.ts';
import {
  advanceTo,
  emptyTrace,
  houseVariance,
  runFilter,
  type FilterState,
  type FilterTrace,
} from './filter.ts';
import { fitHyperparameters } from './hyperparameters.ts';
import { METHOD } from './method.ts';
import { add, at, wholeAt } from './numbers.ts';
import type { PollField } from './observation.ts';
import { errorOf, panelsOf, type Panel } from './panel.ts';
import { levelWeights, runSmoother, type Smoothed } from './smoother.ts';
import type { Hyperparameters } from './types.ts';

/** One panel, filtered and smoothed, its state moved on to the last day. */
interface Pass {
  readonly panel: Panel;
  readonly trace: FilterTrace;
  readonly smoothed: Smoothed;
  readonly state: FilterState;
}

/** What the state-space average is asked for. */
export interface StateSpaceRequest {
  readonly field: PollField;
  /** Days of the line, ascending; the last is the day that weights and house effects are of. */
  readonly days: readonly number[];
  /** Null to fit them. */
  readonly hyperparameters: Hyperparameters | null;
}

/** Margen's own average: method.md §1. The field must hold at least one poll. */
export function stateSpaceAverage(request: StateSpaceRequest): FieldAverage {
  const { field, days } = request;
  const panels = panelsOf(field);
  const unguarded = new Float64Array(field.observations.length).fill(1);
  const hyperparameters = request.hyperparameters ?? fitHyperparameters(panels, unguarded);
  const trust = guardedTrust(panels, hyperparameters, unguarded);
  const lastDay = days.at(-1) ?? 0;
  const passes = panels.map((panel) => runPass(panel, hyperparameters, trust, lastDay));
  return {
    levels: byCandidate(field, passes, (pass, column) =>
      candidateLevel(pass, column, field.observations.length, days, hyperparameters),
    ),
    resultVariance: Float64Array.from(days, (day) => resultVariance(field, day, hyperparameters)),
    newPollVariance: byCandidate(field, passes, (pass) =>
      newPollVariance(pass, field, lastDay, hyperparameters),
    ),
    trust,
    expectations: expectationsOf(field, passes, hyperparameters, trust),
    houses: houseLevels(field, passes, hyperparameters),
    hyperparameters,
  };
}

function runPass(
  panel: Panel,
  hyperparameters: Hyperparameters,
  trust: Float64Array,
  lastDay: number,
): Pass {
  const trace = emptyTrace(panel);
  const { state } = runFilter(panel, hyperparameters, trust, trace);
  advanceTo(state, panel, hyperparameters, lastDay);
  return { panel, trace, smoothed: runSmoother(panel, trace, true), state };
}

/** Student-t weights min(1, (nu+1)/(nu+d²)), d² being each poll's left-out surprise; method.md §1. */
function guardedTrust(
  panels: readonly Panel[],
  hyperparameters: Hyperparameters,
  start: Float64Array,
): Float64Array {
  let trust = start;
  for (let round = 0; round < METHOD.guardRounds.value; round += 1) {
    trust = nextTrust(panels, hyperparameters, trust);
  }
  return trust;
}

function nextTrust(
  panels: readonly Panel[],
  hyperparameters: Hyperparameters,
  trust: Float64Array,
): Float64Array {
  const squares = new Float64Array(trust.length);
  const counts = new Float64Array(trust.length);
  for (const panel of panels) {
    const trace = emptyTrace(panel);
    runFilter(panel, hyperparameters, trust, trace);
    addSurprises(panel, runSmoother(panel, trace, false), squares, counts);
  }
  const nu = METHOD.guardFreedom.value;
  return squares.map((sum, poll) =>
    Math.min(1, (nu + 1) / (nu + sum / Math.max(1, at(counts, poll)))),
  );
}

function addSurprises(
  panel: Panel,
  smoothed: Smoothed,
  squares: Float64Array,
  counts: Float64Array,
): void {
  const columns = panel.factor.length;
  for (let cell = 0; cell < panel.rows * columns; cell += 1) {
    const [row, column] = [Math.floor(cell / columns), cell % columns];
    const surprise = at(smoothed.leftOut, row * panel.width + column);
    const variance = at(smoothed.leftOutSpread, row) * at(panel.factor, column);
    add(squares, wholeAt(panel.polls, row), surprise ** 2 / variance);
    add(counts, wholeAt(panel.polls, row), 1);
  }
}

/** What `make` makes of each candidate's pass and column; null where nobody names the candidate. */
function byCandidate<Made>(
  field: PollField,
  passes: readonly Pass[],
  make: (pass: Pass, column: number) => Made,
): (Made | null)[] {
  const made = new Array<Made | null>(field.candidates).fill(null);
  for (const pass of passes) {
    pass.panel.candidates.forEach((candidate, column) => {
      made[candidate] = make(pass, column);
    });
  }
  return made;
}

function candidateLevel(
  pass: Pass,
  column: number,
  observations: number,
  days: readonly number[],
  hyperparameters: Hyperparameters,
): CandidateLevel {
  const mean = new Float64Array(days.length);
  const variance = new Float64Array(days.length);
  let row = 0;
  days.forEach((day, index) => {
    while (row + 1 < pass.panel.rows && at(pass.panel.time, row + 1) <= day) row += 1;
    const drift = hyperparameters.drift * clockSince(pass.panel, row, day);
    mean[index] = levelAfter(pass, row, column, drift);
    variance[index] = varianceAfter(pass, row, drift);
  });
  return { mean, variance, ...influenceOf(pass, column, observations) };
}

function clockSince({ clock, electionDay }: Panel, row: number, day: number): number {
  return campaignTime(day, electionDay) - at(clock, row);
}

/** The smoothed level `drift` after the poll at `row`; before the first poll (drift < 0) it is flat. */
function levelAfter(
  { trace, smoothed, panel }: Pass,
  row: number,
  column: number,
  drift: number,
): number {
  const cell = row * panel.width + column;
  const known = at(trace.levelRow, row * trace.size) + Math.max(0, drift);
  return at(trace.level, cell) + known * at(smoothed.pull, cell) + at(smoothed.shift, cell);
}

function varianceAfter({ trace, smoothed }: Pass, row: number, drift: number): number {
  const known = at(trace.levelRow, row * trace.size) + Math.max(0, drift);
  const gained =
    known * known * at(smoothed.curve, row) +
    2 * known * at(smoothed.slope, row) +
    at(smoothed.offset, row);
  return known - gained + Math.max(0, -drift);
}

/**
 * Weight and leave-one-out effect of every poll, exact by the smoother being linear: leaving poll i out
 * moves the level by −w_i times the poll's difference from what all the others predict for it, and the
 * starting level (the polls' mean) by what that poll did to the mean.
 */
function influenceOf(
  { panel, trace, smoothed }: Pass,
  column: number,
  observations: number,
): Pick<CandidateLevel, 'weights' | 'withoutIt'> {
  const [weights, withoutIt] = [new Float64Array(observations), new Float64Array(observations)];
  const direct = levelWeights(panel, trace);
  const { rows, width, start } = panel;
  const onStart = at(trace.level, rows * width - 1);
  for (let row = 0; row < rows; row += 1) {
    const [poll, from] = [wholeAt(panel.polls, row), row * width];
    const weight = at(direct, row);
    weights[poll] = weight + onStart / rows;
    const startLeft = onStart - weight * at(smoothed.leftOut, from + width - 1);
    const meanMoved = (at(start, column) - at(panel.values, from + column)) / (rows - 1);
    const moved = startLeft * meanMoved - weight * at(smoothed.leftOut, from + column);
    withoutIt[poll] = rows > 1 ? moved : NaN;
  }
  return { weights, withoutIt };
}

function resultVariance(field: PollField, day: number, { drift }: Hyperparameters): number {
  const left =
    campaignTime(field.electionDay, field.electionDay) - campaignTime(day, field.electionDay);
  return drift * left + METHOD.sharedError.value;
}

/** The variance of one new poll of a thousand interviews, in units of p(1−p); method.md §2. */
function newPollVariance(
  pass: Pass,
  { electionDay }: PollField,
  day: number,
  { drift, house, noise }: Hyperparameters,
): number {
  const later = campaignTime(day + METHOD.newPollDays.value, electionDay);
  const moved = drift * (later - campaignTime(day, electionDay));
  const known = at(pass.state.p, 0) + moved + house;
  return METHOD.newPollFactor.value * (known + noise * errorOf(METHOD.unknownSample.value));
}

function expectationsOf(
  field: PollField,
  passes: readonly Pass[],
  { noise }: Hyperparameters,
  trust: Float64Array,
): Expectation[] {
  const blank = (): (number | null)[] => new Array<number | null>(field.candidates).fill(null);
  const found = field.observations.map(() => ({ mean: blank(), variance: blank() }));
  for (const pass of passes) {
    for (let row = 1; row < pass.panel.rows; row += 1) {
      const one = found[wholeAt(pass.panel.polls, row)];
      if (one !== undefined) expectInto(one, pass, row, spreadBefore(pass, row, noise, trust));
    }
  }
  return found;
}

/** The poll's variance about its prediction before it was seen, and so before it was trusted less. */
function spreadBefore(
  { panel, trace }: Pass,
  row: number,
  noise: number,
  trust: Float64Array,
): number {
  const own = noise * at(panel.error, row);
  return at(trace.spread, row) - own / at(trust, wholeAt(panel.polls, row)) + own;
}

function expectInto(
  into: { mean: (number | null)[]; variance: (number | null)[] },
  { panel, trace }: Pass,
  row: number,
  spread: number,
): void {
  panel.candidates.forEach((candidate, column) => {
    const cell = row * panel.width + column;
    into.mean[candidate] = at(panel.values, cell) - at(trace.surprise, cell);
    into.variance[candidate] = METHOD.newPollFactor.value * spread;
  });
}

function houseLevels(
  field: PollField,
  passes: readonly Pass[],
  hyperparameters: Hyperparameters,
): HouseLevel[] {
  const houses = [...new Set(field.observations.map(({ house }) => house))];
  return houses.map((house) => ({
    house,
    mean: byCandidate(field, passes, (pass, column) => houseMean(pass, house, column)),
    variance: byCandidate(field, passes, (pass) => houseKnown(pass, house, hyperparameters)),
  }));
}

function houseMean({ panel, state }: Pass, house: string, column: number): number | null {
  const place = panel.houses.indexOf(house) + 1;
  return place === 0 ? null : at(state.x, place * state.width + column);
}

function houseKnown(
  { panel, state }: Pass,
  house: string,
  hyperparameters: Hyperparameters,
): number {
  const place = panel.houses.indexOf(house) + 1;
  if (place === 0) return hyperparameters.house;
  return Math.min(
    at(state.p, place * state.size + place),
    houseVariance(panel, hyperparameters, place - 1),
  );
}
