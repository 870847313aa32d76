import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { campaignTime } from './campaign-clock.ts';
import { lastLevel } from './field-average.ts';
import { CENTRE } from './hyperparameters.ts';
import { advanceTo, emptyTrace, runFilter } from './filter.ts';
import { METHOD } from './method.ts';
import { byMiddleDay, type Observation, type PollField } from './observation.ts';
import { panelsOf } from './panel.ts';
import { stateSpaceAverage } from './state-space.ts';
import { denseLevel } from './test-support/dense-average.ts';
import { anyField, fieldOf, pollOn, VOTE } from './test-support/invented-polls.ts';

const WIDE = { drift: 2e-4, house: 5e-3, noise: 1.3 };

function lastDayOf({ observations }: PollField): number {
  return Math.max(...observations.map(({ lastDay }) => lastDay));
}

function daysOf(field: PollField, extra = 5): number[] {
  const first = Math.min(...field.observations.map(({ lastDay }) => lastDay));
  const days = lastDayOf(field) + extra - first + 1;
  return Array.from({ length: days }, (_, day) => first + day);
}

/** v of the first candidate on day 295 with all polls trusted alike: the guard is another matter. */
function knownVariance(field: PollField): number {
  const trust = new Float64Array(field.observations.length).fill(1);
  const [panel] = panelsOf(field);
  if (panel === undefined) return NaN;
  const { state } = runFilter(panel, WIDE, trust, null);
  advanceTo(state, panel, WIDE, 295);
  return state.p[0] ?? NaN;
}

function without(field: PollField, gone: Observation): PollField {
  return { ...field, observations: field.observations.filter((one) => one !== gone) };
}

describe('the state-space average', () => {
  it('expects a poll in a range that its own distance does not widen', () => {
    fc.assert(
      fc.property(anyField, (field) => {
        const days = daysOf(field);
        const { expectations, trust } = stateSpaceAverage({ field, days, hyperparameters: WIDE });
        const last = field.observations.length - 1;
        const [panel] = panelsOf(field);
        if (panel === undefined) throw new Error('every field has a panel');
        const trace = emptyTrace(panel);
        runFilter(panel, WIDE, trust.with(last, 1), trace);
        expect(expectations[last]?.variance[0]).toBeCloseTo(
          METHOD.newPollFactor.value * (trace.spread[last] ?? NaN),
          12,
        );
      }),
      { numRuns: 25 },
    );
  });

  it('equals the dense Gaussian-process solution on every day', () => {
    fc.assert(
      fc.property(anyField, (field) => {
        const days = daysOf(field);
        const average = stateSpaceAverage({ field, days, hyperparameters: WIDE });
        const problem = { field, hyperparameters: WIDE, trust: average.trust };
        days.forEach((day, index) => {
          const dense = denseLevel(problem, 0, day);
          expect(average.levels[0]?.mean[index]).toBeCloseTo(dense.mean, 9);
          expect(average.levels[0]?.variance[index]).toBeCloseTo(dense.variance, 9);
        });
      }),
      { numRuns: 25 },
    );
  });

  it('equals it with houses that have a variance of their own', () => {
    const polls = [0, 1, 2, 3, 4, 5].map((one) =>
      pollOn(200 + 7 * one, `firm-${one % 3}`, [0.4 + one / 100, 0.6 - one / 100]),
    );
    const field = { ...fieldOf(polls), fixedHouse: new Map([['firm-1', 0.1]]) };
    const average = stateSpaceAverage({ field, days: [240], hyperparameters: CENTRE });
    const problem = { field, hyperparameters: CENTRE, trust: average.trust };
    expect(lastLevel(average, 0)?.mean).toBeCloseTo(denseLevel(problem, 0, 240).mean, 9);
  });

  it('gives the weights of the dense solution, and they add up to one', () => {
    fc.assert(
      fc.property(anyField, (field) => {
        const day = lastDayOf(field);
        const average = stateSpaceAverage({ field, days: [day], hyperparameters: WIDE });
        const problem = { field, hyperparameters: WIDE, trust: average.trust };
        const { weights } = denseLevel(problem, 1, day);
        const own = [...(average.levels[1]?.weights ?? [])];
        own.forEach((weight, poll) => {
          expect(weight).toBeCloseTo(weights[poll] ?? NaN, 9);
        });
        expect(own.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
      }),
      { numRuns: 25 },
    );
  });

  it('says exactly what leaving a poll out would do', () => {
    fc.assert(
      fc.property(anyField, (field) => {
        const day = lastDayOf(field);
        const average = stateSpaceAverage({ field, days: [day], hyperparameters: WIDE });
        field.observations.forEach((gone, poll) => {
          const problem = {
            field: without(field, gone),
            hyperparameters: WIDE,
            trust: average.trust.filter((_, index) => index !== poll),
          };
          // The dense prior starts at the first poll of the field, so only later polls compare.
          if (poll === 0 || tracks(field, gone)) return;
          const moved = denseLevel(problem, 0, day).mean - (lastLevel(average, 0)?.mean ?? NaN);
          expect(average.levels[0]?.withoutIt[poll]).toBeCloseTo(moved, 9);
        });
      }),
      { numRuns: 15 },
    );
  });

  it('works out two polls of two firms as by hand', () => {
    const field = fieldOf([pollOn(100, 'a', [0.5]), pollOn(140, 'b', [0.53])]);
    const { mean, variance } = lastLevel(
      stateSpaceAverage({ field, days: [140], hyperparameters: CENTRE }),
      0,
    ) ?? { mean: NaN, variance: NaN };
    // Known after the first poll: almost its own variance h2 + rho·(1/1000 + 1/1000) = 0.0034, and then
    // the drift of 40 campaign days at 5e-5 (the clock's acceleration is still slight).
    const own = 0.002 + 0.7 * 0.002;
    const drift = 5e-5 * (campaignTime(140, VOTE) - campaignTime(100, VOTE));
    const before = own - own ** 2 / 10 + drift;
    const weight = before / (before + own);
    expect(weight).toBeCloseTo(0.614, 3);
    expect(mean).toBeCloseTo(0.5 + weight * 0.03, 4);
    expect(variance).toBeCloseTo(before * (1 - weight), 5);
  });

  it('does not depend on the order of rows', () => {
    fc.assert(
      fc.property(anyField, fc.integer(), (field, turn) => {
        const by = Math.abs(turn) % field.observations.length;
        const turned = [...field.observations.slice(by), ...field.observations.slice(0, by)];
        const [a, b] = [field, fieldOf(turned)].map((one) =>
          stateSpaceAverage({ field: one, days: [295], hyperparameters: null }),
        );
        expect(b).toEqual(a);
      }),
      { numRuns: 10 },
    );
  });

  it('does not depend on the order of candidates', () => {
    fc.assert(
      fc.property(anyField, (field) => {
        const reversed = {
          ...field,
          observations: field.observations.map((one) => ({
            ...one,
            shares: one.shares.toReversed(),
          })),
        };
        const request = { days: [295], hyperparameters: null };
        const [a, b] = [field, reversed].map((one) =>
          stateSpaceAverage({ ...request, field: one }),
        );
        expect(b?.levels[2]?.mean[0]).toBeCloseTo(a?.levels[0]?.mean[0] ?? NaN, 12);
      }),
      { numRuns: 10 },
    );
  });

  it('keeps the sum of the shares', () => {
    fc.assert(
      fc.property(anyField, (field) => {
        const { levels } = stateSpaceAverage({ field, days: [295], hyperparameters: null });
        expect(levels.reduce((total, level) => total + (level?.mean[0] ?? NaN), 0)).toBeCloseTo(
          1,
          9,
        );
      }),
      { numRuns: 20 },
    );
  });

  it('never knows less after one more poll', () => {
    fc.assert(
      fc.property(anyField, fc.integer({ min: 150, max: 290 }), fc.nat(7), (field, day, firm) => {
        const one = pollOn(day, `new-wave-${firm}`, [0.4, 0.3, 0.3]);
        const more = { ...field, observations: [...field.observations, one].sort(byMiddleDay) };
        expect(knownVariance(more)).toBeLessThanOrEqual(knownVariance(field) + 1e-12);
      }),
    );
  });

  it("is moved less by a firm's second poll than by a new firm's", () => {
    const start = [200, 202, 204].flatMap((day) => [
      pollOn(day, 'a', [0.5]),
      pollOn(day, 'b', [0.5]),
    ]);
    const moved = (house: string): number => {
      const field = fieldOf([...start, pollOn(210, house, [0.56])]);
      const average = stateSpaceAverage({ field, days: [210], hyperparameters: CENTRE });
      return lastLevel(average, 0)?.mean ?? NaN;
    };
    expect(moved('a')).toBeGreaterThan(0.5);
    expect(moved('a')).toBeLessThan(moved('c') - 0.002);
  });

  it("puts a firm's constant distance down to its house effect", () => {
    const polls = Array.from({ length: 40 }, (_, one) =>
      pollOn(190 + 2 * one, `firm-${one % 4}`, [one % 4 === 3 ? 0.48 : 0.44]),
    );
    const average = stateSpaceAverage({
      field: fieldOf(polls),
      days: [270],
      hyperparameters: null,
    });
    const effects = new Map(average.houses.map(({ house, mean }) => [house, mean[0] ?? NaN]));
    expect((effects.get('firm-3') ?? NaN) - (effects.get('firm-1') ?? NaN)).toBeCloseTo(0.04, 2);
    expect((lastLevel(average, 0)?.mean ?? NaN) + (effects.get('firm-3') ?? NaN)).toBeCloseTo(
      0.48,
      2,
    );
  });

  it('trusts a typing error less than its neighbours', () => {
    const polls = Array.from({ length: 20 }, (_, one) =>
      pollOn(200 + 3 * one, `firm-${one % 5}`, [one === 12 ? 0.04 : 0.4]),
    );
    const { trust } = stateSpaceAverage({
      field: fieldOf(polls),
      days: [270],
      hyperparameters: CENTRE,
    });
    expect(trust[12]).toBeLessThan(0.5);
    expect(Math.min(...trust.filter((_, poll) => poll !== 12))).toBeGreaterThan(0.9);
  });

  it('gives candidates named by few polls a line of their own, on all days', () => {
    const polls = Array.from({ length: 10 }, (_, one) =>
      pollOn(200 + 5 * one, `firm-${one % 3}`, [0.5, one === 4 ? 0.1 : null]),
    );
    const field = fieldOf(polls);
    const { levels } = stateSpaceAverage({ field, days: daysOf(field), hyperparameters: null });
    expect(levels[1]?.mean.every((mean) => Math.abs(mean - 0.1) < 1e-9)).toBe(true);
    expect(levels[1]?.variance[0]).toBeGreaterThan(levels[1]?.variance[20] ?? NaN);
  });

  it('has nothing to say of a candidate whom no poll names', () => {
    const field = fieldOf([pollOn(200, 'a', [0.5, null])]);
    const { levels } = stateSpaceAverage({ field, days: [201], hyperparameters: null });
    expect(levels[1]).toBeNull();
  });
});

/** Whether the poll shares field days with another of its firm: then the others' samples change too. */
function tracks({ observations }: PollField, one: Observation): boolean {
  return observations.some(
    (other) =>
      other !== one &&
      other.house === one.house &&
      other.firstDay <= one.lastDay &&
      other.lastDay >= one.firstDay,
  );
}
