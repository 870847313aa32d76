import { describe, expect, it } from 'vitest';
import { campaignTime } from './campaign-clock.ts';
import { lastLevel } from './field-average.ts';
import { CENTRE } from './hyperparameters.ts';
import { METHOD } from './method.ts';
import type { Observation, PollField } from './observation.ts';
import { errorOf } from './panel.ts';
import { rangedShare, shareFactor } from './ranges.ts';
import { stateSpaceAverage } from './state-space.ts';
import { fieldOf, seededNormals, VOTE } from './test-support/invented-polls.ts';
import type { Hyperparameters } from './types.ts';

const LAST = 299;
const CENTRE_SHARE = 0.45;
const FACTOR = shareFactor(CENTRE_SHARE);

/** A simulated campaign: its polls, and the level that they measured on their last day. */
interface Simulated {
  readonly field: PollField;
  readonly truth: number;
  /** A new poll of a thousand, of a firm not seen before, on the last day. */
  readonly newPoll: number;
}

/** Draws a campaign from the model itself: walk in campaign time, fading house effects, noise. */
function simulate(polls: number, firms: number, true_: Hyperparameters, seed: number): Simulated {
  const normal = seededNormals(seed);
  const draw = (variance: number): number => Math.sqrt(Math.max(0, variance) * FACTOR) * normal();
  const houses = new Map<string, { effect: number; day: number }>();
  let [level, day] = [CENTRE_SHARE, LAST - 2 * polls];
  const walkTo = (next: number): void => {
    level += draw(true_.drift * (campaignTime(next, VOTE) - campaignTime(day, VOTE)));
    day = next;
  };
  const observations = Array.from({ length: polls }, (_, one): Observation => {
    walkTo(LAST - 2 * (polls - one) + 1);
    const house = `firm-${(one * 7) % firms}`;
    const before = houses.get(house);
    const kept = before === undefined ? 0 : Math.exp((before.day - day) / METHOD.memoryDays.value);
    const effect = kept * (before?.effect ?? 0) + draw(true_.house * (1 - kept * kept));
    houses.set(house, { effect, day });
    const share = level + effect + draw(true_.noise * errorOf(1000));
    return {
      key: `p${String(one).padStart(3, '0')}`,
      house,
      firstDay: day,
      lastDay: day,
      sampleSize: 1000,
      shares: [share],
    };
  });
  walkTo(LAST);
  const newPoll = level + draw(true_.house) + draw(true_.noise * errorOf(1000));
  return { field: fieldOf(observations), truth: level, newPoll };
}

const RUNS = 200;

describe('on data simulated from the model', () => {
  it('recovers the hyperparameters', () => {
    const true_ = { drift: 8e-5, house: 4e-3, noise: 1 };
    const logs = Array.from({ length: 20 }, (_, run) => {
      const { field } = simulate(120, 12, true_, 1000 + run);
      const { hyperparameters } = stateSpaceAverage({ field, days: [LAST], hyperparameters: null });
      const fitted = hyperparameters ?? CENTRE;
      return [fitted.drift / true_.drift, fitted.house / true_.house, fitted.noise / true_.noise];
    });
    const typical = [0, 1, 2].map((name) => {
      const total = logs.reduce((sum, ratios) => sum + Math.log(ratios[name] ?? NaN), 0);
      return Math.exp(total / logs.length);
    });
    // The priors pull drift, house and noise part of the way to their centres, which are 0.6, 0.5 and
    // 0.7 of the truth: what is found must lie much nearer to the truth than those.
    for (const ratio of typical) {
      expect(ratio).toBeGreaterThan(0.7);
      expect(ratio).toBeLessThan(1.2);
    }
  });

  it('its 80 and 95 % ranges of the average hold the level as often as they say', () => {
    const inside = { eighty: 0, ninetyFive: 0 };
    for (let run = 0; run < RUNS; run += 1) {
      const { field, truth } = simulate(60, 8, CENTRE, 5000 + run);
      const level = lastLevel(
        stateSpaceAverage({ field, days: [LAST], hyperparameters: CENTRE }),
        0,
      ) ?? { mean: NaN, variance: NaN };
      const range = rangedShare(level.mean, level.variance);
      if (truth >= range.low80 && truth <= range.high80) inside.eighty += 1;
      if (truth >= range.low95 && truth <= range.high95) inside.ninetyFive += 1;
    }
    // Three Monte-Carlo standard errors: 8.5 and 4.6 points.
    expect(Math.abs(inside.eighty / RUNS - 0.8)).toBeLessThan(3 * Math.sqrt((0.8 * 0.2) / RUNS));
    expect(Math.abs(inside.ninetyFive / RUNS - 0.95)).toBeLessThan(
      3 * Math.sqrt((0.95 * 0.05) / RUNS),
    );
  });

  it('predicts a new poll within its variance once the factor that real polls need is undone', () => {
    let squares = 0;
    for (let run = 0; run < RUNS; run += 1) {
      const { field, newPoll } = simulate(60, 8, CENTRE, 9000 + run);
      const average = stateSpaceAverage({ field, days: [LAST], hyperparameters: CENTRE });
      const mean = lastLevel(average, 0)?.mean ?? NaN;
      const variance = (average.newPollVariance[0] ?? NaN) / METHOD.newPollFactor.value;
      squares += (newPoll - mean) ** 2 / (variance * FACTOR);
    }
    // A mean of 200 squared deviates has a standard error of √(2/200) = 0.1; the drift of the four
    // days that a real new poll may lie ahead is not in the simulation: 0.9 is expected.
    expect(squares / RUNS).toBeGreaterThan(0.65);
    expect(squares / RUNS).toBeLessThan(1.15);
  });
});
