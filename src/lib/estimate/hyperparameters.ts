import { runFilter } from './filter.ts';
import { METHOD } from './method.ts';
import type { Panel } from './panel.ts';
import type { Hyperparameters } from './types.ts';

type Name = keyof Hyperparameters;

const NAMES: readonly Name[] = ['noise', 'house', 'drift'];
const FIRST_STEP = 0.6;
const LAST_STEP = 0.1;
/** The search ends of itself long before; a score that is no number must not keep it going. */
const MOST_SWEEPS = 200;

/** The centres of the priors: what is used where there is nothing to learn from. */
export const CENTRE: Hyperparameters = {
  drift: METHOD.drift.value,
  house: METHOD.house.value,
  noise: METHOD.noise.value,
};

const SPREAD: Hyperparameters = {
  drift: METHOD.driftSpread.value,
  house: METHOD.houseSpread.value,
  noise: METHOD.noiseSpread.value,
};

/** Log-likelihood of the panels plus the log-normal priors: what the search maximises. */
export function logPosterior(
  panels: readonly Panel[],
  hyperparameters: Hyperparameters,
  trust: Float64Array,
): number {
  const prior = NAMES.reduce((total, name) => total + logPrior(hyperparameters, name), 0);
  return panels.reduce(
    (total, panel) => total + runFilter(panel, hyperparameters, trust, null).logLikelihood,
    prior,
  );
}

function logPrior(hyperparameters: Hyperparameters, name: Name): number {
  return -0.5 * (Math.log(hyperparameters[name] / CENTRE[name]) / SPREAD[name]) ** 2;
}

/** The hyperparameters that maximise the posterior, by coordinate search in their logarithms. */
export function fitHyperparameters(panels: readonly Panel[], trust: Float64Array): Hyperparameters {
  const score = (candidate: Hyperparameters): number => logPosterior(panels, candidate, trust);
  let best = { at: CENTRE, score: score(CENTRE) };
  let step = FIRST_STEP;
  for (let sweeps = 0; step >= LAST_STEP && sweeps < MOST_SWEEPS; sweeps += 1) {
    const next = sweep(best, step, score);
    if (!(next.score > best.score)) step /= 2;
    best = next;
  }
  return best.at;
}

interface Scored {
  readonly at: Hyperparameters;
  readonly score: number;
}

function sweep(from: Scored, step: number, score: (at: Hyperparameters) => number): Scored {
  return NAMES.reduce((best, name) => {
    const up = scoredAt(moved(best.at, name, step), score);
    if (up.score > best.score) return up;
    const down = scoredAt(moved(best.at, name, -step), score);
    return down.score > best.score ? down : best;
  }, from);
}

function scoredAt(at: Hyperparameters, score: (at: Hyperparameters) => number): Scored {
  return { at, score: score(at) };
}

function moved(from: Hyperparameters, name: Name, step: number): Hyperparameters {
  return { ...from, [name]: from[name] * Math.exp(step) };
}
