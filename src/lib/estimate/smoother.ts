import type { FilterTrace } from './filter.ts';
import { add, at, wholeAt } from './numbers.ts';
import type { Panel } from './panel.ts';

/**
 * The backward pass. Between one poll and the next the smoothed level and its variance are a line and a
 * parabola in campaign time, so a day costs nothing but their evaluation. With a = P00 + q·Δu the
 * variance of the level before the later polls are known:
 *
 *     level(t) = level_i + a·pull_i + shift_i
 *     v(t)     = a − (a²·curve_i + 2a·slope_i + offset_i)
 *
 * Source: de Jong 1989, in the form that needs no inverse.
 */
export interface Smoothed {
  /** rows × width. */
  readonly pull: Float64Array;
  readonly shift: Float64Array;
  /** One per row. */
  readonly curve: Float64Array;
  readonly slope: Float64Array;
  readonly offset: Float64Array;
  /** rows × width: each poll minus what all the others predict for it. */
  readonly leftOut: Float64Array;
  /** One per row: variance of that difference. */
  readonly leftOutSpread: Float64Array;
}

interface Backward {
  readonly size: number;
  readonly width: number;
  /** size × width. */
  readonly r: Float64Array;
  /** size × size. */
  readonly n: Float64Array;
  /** n·g/s of the poll at hand. */
  readonly ng: Float64Array;
}

/**
 * Runs backwards over what the filter traced. `lines` false leaves out what only the days between the
 * polls need, where only the polls left out are wanted.
 */
export function runSmoother(panel: Panel, trace: FilterTrace, lines: boolean): Smoothed {
  const smoothed = emptySmoothed(panel);
  const back = emptyBackward(panel, trace);
  for (let row = panel.rows - 1; row >= 0; row -= 1) {
    const active = wholeAt(trace.active, row);
    if (row < panel.rows - 1) fadeBack(back, panel, row, active);
    if (lines) recordInterval(smoothed, back, trace, row, active);
    absorb(smoothed, back, panel, trace, row, active);
  }
  return smoothed;
}

function emptySmoothed({ rows, width }: Panel): Smoothed {
  return {
    pull: new Float64Array(rows * width),
    shift: new Float64Array(rows * width),
    curve: new Float64Array(rows),
    slope: new Float64Array(rows),
    offset: new Float64Array(rows),
    leftOut: new Float64Array(rows * width),
    leftOutSpread: new Float64Array(rows),
  };
}

function emptyBackward({ width }: Panel, { size }: FilterTrace): Backward {
  return {
    size,
    width,
    r: new Float64Array(size * width),
    n: new Float64Array(size * size),
    ng: new Float64Array(size),
  };
}

function fadeBack(
  { r, n, size, width }: Backward,
  panel: Panel,
  row: number,
  active: number,
): void {
  const days = at(panel.time, row + 1) - at(panel.time, row);
  if (days === 0) return;
  const kept = Math.exp(-days / panel.memoryDays);
  for (let cell = width; cell < active * width; cell += 1) r[cell] = at(r, cell) * kept;
  for (let place = 1; place < active; place += 1) {
    const from = place * size;
    n[from] = at(n, from) * kept;
    n[place] = at(n, place) * kept;
    for (let cell = from + 1; cell < from + active; cell += 1) n[cell] = at(n, cell) * kept * kept;
  }
}

function recordInterval(
  smoothed: Smoothed,
  { r, n, size, width }: Backward,
  { levelRow }: FilterTrace,
  row: number,
  active: number,
): void {
  const from = row * size;
  let [slope, offset] = [0, 0];
  for (let place = 1; place < active; place += 1) {
    const weight = at(levelRow, from + place);
    slope += weight * at(n, place);
    offset += weight * weighted(n, place * size, levelRow, from, active);
    for (let column = 0; column < width; column += 1) {
      add(smoothed.shift, row * width + column, weight * at(r, place * width + column));
    }
  }
  smoothed.curve[row] = at(n, 0);
  smoothed.slope[row] = slope;
  smoothed.offset[row] = offset;
  smoothed.pull.set(r.subarray(0, width), row * width);
}

/** Σ a_j b_j over the firms in use (the level, place 0, aside). */
function weighted(
  a: Float64Array,
  fromA: number,
  b: Float64Array,
  fromB: number,
  active: number,
): number {
  let total = 0;
  for (let place = 1; place < active; place += 1)
    total += at(a, fromA + place) * at(b, fromB + place);
  return total;
}

function absorb(
  smoothed: Smoothed,
  back: Backward,
  panel: Panel,
  trace: FilterTrace,
  row: number,
  active: number,
): void {
  const house = wholeAt(panel.house, row) + 1;
  const information = absorbCovariance(back, trace, row, active, house);
  smoothed.leftOutSpread[row] = 1 / information;
  for (let column = 0; column < back.width; column += 1) {
    const error = smoothingError(back, trace, row, active, column);
    smoothed.leftOut[row * back.width + column] = error / information;
    add(back.r, column, error);
    add(back.r, house * back.width + column, error);
  }
}

/** u_i = (r_i − g'r)/s, de Jong's smoothing error. */
function smoothingError(
  { r, width, size }: Backward,
  trace: FilterTrace,
  row: number,
  active: number,
  column: number,
): number {
  let pulled = at(trace.surprise, row * width + column);
  for (let place = 0; place < active; place += 1) {
    pulled -= at(trace.gain, row * size + place) * at(r, place * width + column);
  }
  return pulled / at(trace.spread, row);
}

/** N ← N − z(Ng)'/s − (Ng)z'/s + zz'M; returns M = 1/s + g'Ng/s². */
function absorbCovariance(
  { n, ng, size }: Backward,
  { gain, spread }: FilterTrace,
  row: number,
  active: number,
  house: number,
): number {
  let quadratic = 0;
  for (let place = 0; place < active; place += 1) {
    let total = 0;
    for (let other = 0; other < active; other += 1) {
      total += at(n, place * size + other) * at(gain, row * size + other);
    }
    ng[place] = total / at(spread, row);
    quadratic += at(ng, place) * at(gain, row * size + place);
  }
  const information = (1 + quadratic) / at(spread, row);
  subtractCross(n, ng, size, active, 0);
  subtractCross(n, ng, size, active, house);
  add(n, 0, information);
  add(n, house, information);
  add(n, house * size, information);
  add(n, house * size + house, information);
  return information;
}

function subtractCross(
  n: Float64Array,
  ng: Float64Array,
  size: number,
  active: number,
  place: number,
): void {
  for (let other = 0; other < active; other += 1) {
    add(n, place * size + other, -at(ng, other));
    add(n, other * size + place, -at(ng, other));
  }
}

/**
 * What each poll's value adds to the level after the last poll, one per row; the rest up to 1 is the
 * starting level's. The filter run backwards on the unit vector of the level.
 */
export function levelWeights(panel: Panel, trace: FilterTrace): Float64Array {
  const { size } = trace;
  const weights = new Float64Array(panel.rows);
  const adjoint = new Float64Array(size);
  adjoint[0] = 1;
  for (let row = panel.rows - 1; row >= 0; row -= 1) {
    const active = wholeAt(trace.active, row);
    if (row < panel.rows - 1) fadeAdjoint(adjoint, panel, row, active);
    let weight = 0;
    for (let place = 0; place < active; place += 1) {
      weight += at(adjoint, place) * at(trace.gain, row * size + place);
    }
    weights[row] = weight / at(trace.spread, row);
    add(adjoint, 0, -at(weights, row));
    add(adjoint, wholeAt(panel.house, row) + 1, -at(weights, row));
  }
  return weights;
}

function fadeAdjoint(adjoint: Float64Array, panel: Panel, row: number, active: number): void {
  const kept = Math.exp((at(panel.time, row) - at(panel.time, row + 1)) / panel.memoryDays);
  for (let place = 1; place < active; place += 1) adjoint[place] = at(adjoint, place) * kept;
}
