import { emptyTrace, runFilter } from '#lib/estimate/filter.ts';
import { CENTRE } from '#lib/estimate/hyperparameters.ts';
import { panelsOf } from '#lib/estimate/panel.ts';
import { runSmoother } from '#lib/estimate/smoother.ts';
import { stateSpaceAverage } from '#lib/estimate/state-space.ts';
import { denseFactor, denseLine } from './dense-algebra.ts';
import { daysOf, inventedField } from './invented-field.ts';
import type { BenchSection } from './section.ts';
import { medianTime, milliseconds } from './timing.ts';

/** Polls, firms and candidates of the races that are timed. */
const SIZES = [
  [50, 10, 3],
  [150, 20, 8],
  [500, 30, 8],
] as const;

/** Polls at which the growth is read off, with 20 firms and 8 candidates. */
const GROWTH = [50, 100, 200, 400] as const;

/** The state-space average against the same computation as dense algebra. */
export function estimatorSection(): BenchSection {
  return {
    title: 'Estimator, ms (median)',
    head: ['polls/firms/candidates', 'filter', 'dense', 'smoother', 'dense', 'average', 'with fit'],
    rows: SIZES.map(([polls, firms, candidates]) => sizeRow(polls, firms, candidates)),
    notes: [
      'filter: one pass, likelihood included; dense: the covariance of all polls set up and factorised.',
      'smoother: the backward pass; dense: every day of one candidate solved with that factor.',
      'average: all of it, guard, daily lines, weights and leave-one-out, hyperparameters handed in.',
    ],
  };
}

function sizeRow(polls: number, firms: number, candidates: number): string[] {
  const field = inventedField(polls, firms, candidates);
  const days = daysOf(field);
  const average = (hyperparameters: typeof CENTRE | null): number =>
    medianTime(() => stateSpaceAverage({ field, days, hyperparameters }));
  const times = [...passTimes(polls, firms, candidates), average(CENTRE), average(null)];
  return [`${polls}/${firms}/${candidates}`, ...times.map(milliseconds)];
}

/** Filter, dense factor, smoother, dense line. */
function passTimes(polls: number, firms: number, candidates: number): number[] {
  const field = inventedField(polls, firms, candidates);
  const days = daysOf(field);
  const trust = new Float64Array(polls).fill(1);
  return panelsOf(field).flatMap((panel) => {
    const trace = emptyTrace(panel);
    runFilter(panel, CENTRE, trust, trace);
    const dense = denseFactor(panel, CENTRE);
    return [
      medianTime(() => runFilter(panel, CENTRE, trust, null)),
      medianTime(() => denseFactor(panel, CENTRE)),
      medianTime(() => runSmoother(panel, trace, true)),
      medianTime(() => denseLine(panel, CENTRE, dense, 0, days)),
    ];
  });
}

/** How the time grows with the number of polls. */
export function growthSection(): BenchSection {
  const times = GROWTH.map((polls) => passTimes(polls, 20, 8));
  return {
    title: 'Growth with polls (20 firms, 8 candidates), ms',
    head: ['polls', 'filter', 'dense', 'smoother', 'dense'],
    rows: [
      ...GROWTH.map((polls, index) => [String(polls), ...(times[index] ?? []).map(milliseconds)]),
      ['power of n', ...powers(times)],
    ],
    notes: ['power of n: from the second to the last line; 1 is linear, 3 is cubic.'],
  };
}

function powers(times: readonly (readonly number[])[]): string[] {
  const [from, to] = [times[1] ?? [], times.at(-1) ?? []];
  const growth = Math.log(GROWTH[3] / GROWTH[1]);
  return to.map((time, column) => (Math.log(time / (from[column] ?? NaN)) / growth).toFixed(1));
}
