import type { BacktestElection } from '#lib/dataset/backtest-tables.ts';
import { meanOf } from '#lib/estimate/numbers.ts';
import type { Ranged } from '#lib/estimate/types.ts';
import type { Prediction } from './predictions.ts';

/** The figures of method.md §4; see `FIGURES` for what each is. */
export const FIGURE_NAMES = [
  'mae1',
  'mae7',
  'mae30',
  'mae60',
  'margin1',
  'margin7',
  'nextPoll',
  'pollCover80',
  'pollCover95',
  'pollIs95',
  'resultCover80',
  'resultCover95',
  'resultIs95',
] as const;
export type FigureName = (typeof FIGURE_NAMES)[number];

/** One election's figures, in points or per cent; null where it has nothing to say on one. */
export type ElectionScores = Readonly<Record<FigureName, number | null>>;

/** Parties with this share of the result or more are scored. */
export const SCORED_SHARE = 0.05;

/** Polls are looked for on weekly dates so many days before the vote, and for a week after each. */
const FIRST_WEEK = 7;
const LAST_WEEK = 119;
const WEEK = 7;
/** Penalty of a 95 % interval score per point missed: 2/0.05. */
const MISS_95 = 40;

/** A value that came later, beside the range it was to fall in. Shares 0–1. */
interface Outcome {
  readonly value: number;
  readonly range: Ranged;
}

/** Scores one contender's predictions of one election. */
export function scoresOf(
  election: BacktestElection,
  predictions: readonly Prediction[],
): ElectionScores {
  const scored = predictions.filter(({ party }) => isScored(election, party));
  const newPolls = newPollOutcomes(election, scored);
  const results = resultOutcomes(election, scored);
  return {
    mae1: shareError(election, scored, 1),
    mae7: shareError(election, scored, 7),
    mae30: shareError(election, scored, 30),
    mae60: shareError(election, scored, 60),
    margin1: marginError(election, scored, 1),
    margin7: marginError(election, scored, 7),
    nextPoll: mean(newPolls.map(({ value, range }) => ((value - range.value) * 100) ** 2)),
    ...coverOf('poll', newPolls),
    ...coverOf('result', results),
  };
}

type CoverOf<Kind extends 'poll' | 'result'> = Pick<
  ElectionScores,
  `${Kind}Cover80` | `${Kind}Cover95` | `${Kind}Is95`
>;

function coverOf(kind: 'poll', outcomes: readonly Outcome[]): CoverOf<'poll'>;
function coverOf(kind: 'result', outcomes: readonly Outcome[]): CoverOf<'result'>;
function coverOf(kind: 'poll' | 'result', outcomes: readonly Outcome[]): Partial<ElectionScores> {
  return {
    [`${kind}Cover80`]: mean(
      outcomes.map(({ value, range }) => within(value, range.low80, range.high80)),
    ),
    [`${kind}Cover95`]: mean(
      outcomes.map(({ value, range }) => within(value, range.low95, range.high95)),
    ),
    [`${kind}Is95`]: mean(outcomes.map(intervalScore)),
  };
}

function isScored(election: BacktestElection, party: number): boolean {
  return (election.result[party] ?? 0) >= SCORED_SHARE;
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : meanOf(values);
}

function within(value: number, low: number, high: number): number {
  return value >= low && value <= high ? 100 : 0;
}

/** Width plus 40 times what is missed, in points (Gneiting and Raftery 2007). */
function intervalScore({ value, range: { low95, high95 } }: Outcome): number {
  const missed = Math.max(0, low95 - value) + Math.max(0, value - high95);
  return 100 * (high95 - low95 + MISS_95 * missed);
}

function daysBefore({ electionDay }: BacktestElection, { date }: Prediction): number {
  return electionDay - date;
}

function shareError(
  election: BacktestElection,
  predictions: readonly Prediction[],
  days: number,
): number | null {
  const errors = predictions
    .filter((one) => daysBefore(election, one) === days)
    .map(({ party, average }) => 100 * Math.abs(average.value - (election.result[party] ?? 0)));
  return mean(errors);
}

function marginError(
  election: BacktestElection,
  predictions: readonly Prediction[],
  days: number,
): number | null {
  const order = [...election.result.keys()].sort(
    (a, b) => (election.result[b] ?? 0) - (election.result[a] ?? 0),
  );
  const [first, second] = order.slice(0, 2).map((party) => {
    const one = predictions.find((p) => p.party === party && daysBefore(election, p) === days);
    return one === undefined ? undefined : one.average.value - (election.result[party] ?? 0);
  });
  return first === undefined || second === undefined ? null : 100 * Math.abs(first - second);
}

function newPollOutcomes(
  election: BacktestElection,
  predictions: readonly Prediction[],
): Outcome[] {
  return predictions
    .filter((one) => isWeekly(daysBefore(election, one)))
    .flatMap((one) =>
      election.polls
        .filter(({ firstDay, lastDay }) => firstDay > one.date && lastDay <= one.date + WEEK)
        .flatMap(({ shares }) => {
          const value = shares[one.party];
          return value == null ? [] : { value, range: one.newPoll };
        }),
    );
}

function isWeekly(days: number): boolean {
  return days >= FIRST_WEEK && days <= LAST_WEEK && days % WEEK === 0;
}

function resultOutcomes(election: BacktestElection, predictions: readonly Prediction[]): Outcome[] {
  return predictions
    .filter((one) => daysBefore(election, one) === 1)
    .map(({ party, result }) => ({ value: election.result[party] ?? 0, range: result }));
}
