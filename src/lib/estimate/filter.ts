import { campaignTime } from './campaign-clock.ts';
import { METHOD } from './method.ts';
import { add, at, wholeAt } from './numbers.ts';
import type { Panel } from './panel.ts';
import type { Hyperparameters } from './types.ts';

/**
 * What is known at one moment: the level (row 0) and the house effects (rows 1…), as means `x`
 * (size × width) and one covariance `p` (size × size) in units of p(1−p), shared by all candidates.
 */
export interface FilterState {
  readonly size: number;
  readonly width: number;
  readonly x: Float64Array;
  readonly p: Float64Array;
  /** Rows in use: the level and the firms seen so far. */
  active: number;
}

/** What the filter saw at each poll; the smoother works backwards from it. */
export interface FilterTrace {
  readonly size: number;
  /** s: variance of the poll about its prediction; one per row. */
  readonly spread: Float64Array;
  /** rows × width: poll minus prediction. */
  readonly surprise: Float64Array;
  /** rows × size: covariance of the state with the poll. */
  readonly gain: Float64Array;
  /** rows × size: the level's row of the covariance after the poll. */
  readonly levelRow: Float64Array;
  /** rows × width: the level after the poll. */
  readonly level: Float64Array;
  /** Rows of the state in use after the poll. */
  readonly active: Int32Array;
}

/** The forward pass: the state on the day of the last poll, and the log-likelihood of the panel. */
export interface FilterRun {
  readonly state: FilterState;
  readonly logLikelihood: number;
}

/** Room for the trace of a panel. */
export function emptyTrace(panel: Panel): FilterTrace {
  const size = panel.houses.length + 1;
  return {
    size,
    spread: new Float64Array(panel.rows),
    surprise: new Float64Array(panel.rows * panel.width),
    gain: new Float64Array(panel.rows * size),
    levelRow: new Float64Array(panel.rows * size),
    level: new Float64Array(panel.rows * panel.width),
    active: new Int32Array(panel.rows),
  };
}

/**
 * The Kalman filter of method.md §1 over one panel. `trust` divides each poll's noise (one per poll of
 * the field). Fills `trace` where one is given; without it only the likelihood is wanted.
 */
export function runFilter(
  panel: Panel,
  hyperparameters: Hyperparameters,
  trust: Float64Array,
  trace: FilterTrace | null,
): FilterRun {
  const state = startState(panel);
  const gain = new Float64Array(state.size);
  const surprise = new Float64Array(state.width);
  let logLikelihood = 0;
  for (let row = 0; row < panel.rows; row += 1) {
    if (row > 0) advance(state, panel, hyperparameters, row);
    admit(state, panel, hyperparameters, row);
    const noise =
      (hyperparameters.noise * at(panel.error, row)) / at(trust, wholeAt(panel.polls, row));
    const spread = predict(state, panel, row, noise, gain, surprise);
    logLikelihood += scoreOf(panel, spread, surprise);
    update(state, spread, gain, surprise);
    if (trace !== null) record(trace, state, row, spread, gain, surprise);
  }
  return { state, logLikelihood };
}

function startState(panel: Panel): FilterState {
  const size = panel.houses.length + 1;
  const x = new Float64Array(size * panel.width);
  x.set(panel.start);
  const p = new Float64Array(size * size);
  p[0] = METHOD.initialVariance.value;
  return { size, width: panel.width, x, p, active: 1 };
}

function advance(
  state: FilterState,
  panel: Panel,
  hyperparameters: Hyperparameters,
  row: number,
): void {
  const days = at(panel.time, row) - at(panel.time, row - 1);
  if (days === 0) return;
  add(state.p, 0, hyperparameters.drift * (at(panel.clock, row) - at(panel.clock, row - 1)));
  fade(state, panel, hyperparameters, days);
}

/** Moves the state from the last poll's day to `day`, on which nothing is observed. */
export function advanceTo(
  state: FilterState,
  panel: Panel,
  hyperparameters: Hyperparameters,
  day: number,
): void {
  const last = panel.rows - 1;
  const days = Math.max(0, day - at(panel.time, last));
  const drift = campaignTime(day, panel.electionDay) - at(panel.clock, last);
  add(state.p, 0, hyperparameters.drift * Math.max(0, drift));
  fade(state, panel, hyperparameters, days);
}

/** House effects return towards zero, and their uncertainty towards h2. */
function fade(
  { p, x, size, width, active }: FilterState,
  panel: Panel,
  hyperparameters: Hyperparameters,
  days: number,
): void {
  const kept = Math.exp(-days / panel.memoryDays);
  for (let cell = width; cell < active * width; cell += 1) x[cell] = at(x, cell) * kept;
  for (let row = 1; row < active; row += 1) {
    const from = row * size;
    p[from] = at(p, from) * kept;
    p[row] = at(p, row) * kept;
    fadeRow(p, from, active, kept * kept);
    add(p, from + row, houseVariance(panel, hyperparameters, row - 1) * (1 - kept * kept));
  }
}

function fadeRow(p: Float64Array, from: number, active: number, kept: number): void {
  for (let cell = from + 1; cell < from + active; cell += 1) p[cell] = at(p, cell) * kept;
}

/** h2 of a firm: the model's, or the one fixed for it. */
export function houseVariance(
  panel: Panel,
  hyperparameters: Hyperparameters,
  house: number,
): number {
  const fixed = at(panel.fixedHouse, house);
  return Number.isNaN(fixed) ? hyperparameters.house : fixed;
}

/** A firm's first poll brings its house effect into the state. */
function admit(
  state: FilterState,
  panel: Panel,
  hyperparameters: Hyperparameters,
  row: number,
): void {
  const place = wholeAt(panel.house, row) + 1;
  if (place < state.active) return;
  state.active = place + 1;
  state.p[place * state.size + place] = houseVariance(panel, hyperparameters, place - 1);
}

/** Fills `gain` with g = Pz and `surprise` with y − z'X, and returns s = z'g + noise. */
function predict(
  state: FilterState,
  panel: Panel,
  row: number,
  noise: number,
  gain: Float64Array,
  surprise: Float64Array,
): number {
  const { p, x, size, width, active } = state;
  const house = wholeAt(panel.house, row) + 1;
  for (let place = 0; place < active; place += 1) {
    gain[place] = at(p, place) + at(p, house * size + place);
  }
  for (let column = 0; column < width; column += 1) {
    const predicted = at(x, column) + at(x, house * width + column);
    surprise[column] = at(panel.values, row * width + column) - predicted;
  }
  return at(gain, 0) + at(gain, house) + noise;
}

/** The poll's part of the log-likelihood; the last column is no candidate and says nothing. */
function scoreOf(panel: Panel, spread: number, surprise: Float64Array): number {
  let squares = 0;
  for (let column = 0; column < panel.factor.length; column += 1) {
    squares += at(surprise, column) ** 2 / at(panel.factor, column);
  }
  const degrees = panel.information * panel.factor.length;
  return -0.5 * ((panel.information * squares) / spread + degrees * Math.log(spread));
}

function update(
  { p, x, size, width, active }: FilterState,
  spread: number,
  gain: Float64Array,
  surprise: Float64Array,
): void {
  for (let row = 0; row < active; row += 1) {
    const weight = at(gain, row) / spread;
    const means = row * width;
    for (let column = 0; column < width; column += 1) {
      x[means + column] = at(x, means + column) + weight * at(surprise, column);
    }
    const from = row * size;
    for (let column = 0; column < active; column += 1) {
      p[from + column] = at(p, from + column) - weight * at(gain, column);
    }
  }
}

function record(
  trace: FilterTrace,
  state: FilterState,
  row: number,
  spread: number,
  gain: Float64Array,
  surprise: Float64Array,
): void {
  const { size, width, active } = state;
  trace.spread[row] = spread;
  trace.active[row] = active;
  trace.surprise.set(surprise, row * width);
  trace.gain.set(gain.subarray(0, active), row * size);
  trace.levelRow.set(state.p.subarray(0, active), row * size);
  trace.level.set(state.x.subarray(0, width), row * width);
}
