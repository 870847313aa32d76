import { campaignTime } from '#lib/estimate/campaign-clock.ts';
import { METHOD } from '#lib/estimate/method.ts';
import { at, wholeAt } from '#lib/estimate/numbers.ts';
import type { Panel } from '#lib/estimate/panel.ts';
import type { Hyperparameters } from '#lib/estimate/types.ts';

/** The covariance matrix of a panel's polls and its Cholesky factor: what the filter does without. */
export interface Dense {
  readonly size: number;
  /** Lower triangle, size × size. */
  readonly factor: Float64Array;
}

/** Sets up and factorises the polls' covariance: the dense counterpart of the filter's pass. */
export function denseFactor(panel: Panel, hyperparameters: Hyperparameters): Dense {
  const size = panel.rows;
  const factor = new Float64Array(size * size);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      factor[row * size + column] = covariance(panel, hyperparameters, row, column);
    }
  }
  factorise(factor, size);
  return { size, factor };
}

/** Mean and variance of one candidate on every day: the dense counterpart of the smoother. */
export function denseLine(
  panel: Panel,
  hyperparameters: Hyperparameters,
  { factor, size }: Dense,
  column: number,
  days: readonly number[],
): readonly [Float64Array, Float64Array] {
  const [mean, variance] = [new Float64Array(days.length), new Float64Array(days.length)];
  const values = forward(
    factor,
    size,
    Float64Array.from(panel.time, (_, row) => centred(panel, row, column)),
  );
  days.forEach((day, index) => {
    const clock = campaignTime(day, panel.electionDay);
    const along = panel.clock.map((time) =>
      levelVariance(panel, hyperparameters, Math.min(time, clock)),
    );
    const solved = forward(factor, size, along);
    mean[index] = at(panel.start, column) + dot(solved, values);
    variance[index] = levelVariance(panel, hyperparameters, clock) - dot(solved, solved);
  });
  return [mean, variance];
}

function centred(panel: Panel, row: number, column: number): number {
  return at(panel.values, row * panel.width + column) - at(panel.start, column);
}

function levelVariance(panel: Panel, { drift }: Hyperparameters, clock: number): number {
  return METHOD.initialVariance.value + drift * Math.max(0, clock - at(panel.clock, 0));
}

function covariance(
  panel: Panel,
  hyperparameters: Hyperparameters,
  row: number,
  column: number,
): number {
  const level = levelVariance(panel, hyperparameters, at(panel.clock, column));
  const own = row === column ? hyperparameters.noise * at(panel.error, row) : 0;
  if (wholeAt(panel.house, row) !== wholeAt(panel.house, column)) return level + own;
  const days = at(panel.time, row) - at(panel.time, column);
  return level + own + hyperparameters.house * Math.exp(-days / panel.memoryDays);
}

/** Cholesky's factor in place of the lower triangle. */
function factorise(a: Float64Array, size: number): void {
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      let rest = at(a, row * size + column);
      for (let inner = 0; inner < column; inner += 1) {
        rest -= at(a, row * size + inner) * at(a, column * size + inner);
      }
      a[row * size + column] =
        row === column ? Math.sqrt(rest) : rest / at(a, column * size + column);
    }
  }
}

/** Solves factor · x = b. */
function forward(factor: Float64Array, size: number, b: Float64Array): Float64Array {
  const x = new Float64Array(size);
  for (let row = 0; row < size; row += 1) {
    let rest = at(b, row);
    for (let column = 0; column < row; column += 1) {
      rest -= at(factor, row * size + column) * at(x, column);
    }
    x[row] = rest / at(factor, row * size + row);
  }
  return x;
}

function dot(a: Float64Array, b: Float64Array): number {
  let total = 0;
  for (let index = 0; index < a.length; index += 1) total += at(a, index) * at(b, index);
  return total;
}
