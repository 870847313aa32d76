import type { BacktestElection } from '#lib/dataset/backtest-tables.ts';
import { lastLevel } from '#lib/estimate/field-average.ts';
import { METHOD } from '#lib/estimate/method.ts';
import { windowed, type PollField } from '#lib/estimate/observation.ts';
import { rangedShare } from '#lib/estimate/ranges.ts';
import type { Ranged } from '#lib/estimate/types.ts';
import { averageOf, type Contender } from './contenders.ts';

/** What a contender says about one party on one date, from the polls that ended by then. */
export interface Prediction {
  readonly election: string;
  /** `dayNumber`. */
  readonly date: number;
  /** Place in the election's parties. */
  readonly party: number;
  /** The estimate with the range of the average. */
  readonly average: Ranged;
  /** The range of one new poll of a thousand. */
  readonly newPoll: Ranged;
  readonly result: Ranged;
}

/** The contender's predictions on all of the election's dates, as if on each of them. */
export function predictionsOf(election: BacktestElection, contender: Contender): Prediction[] {
  return election.dates.flatMap((date) => predictionsOn(election, contender, date));
}

function predictionsOn(
  election: BacktestElection,
  contender: Contender,
  date: number,
): Prediction[] {
  const field = fieldOn(election, date);
  if (field.observations.length === 0) return [];
  const average = averageOf(contender, field, date);
  const forResult = average.resultVariance.at(-1) ?? 0;
  return election.parties.flatMap((_, party) => {
    const level = lastLevel(average, party);
    if (level === undefined) return [];
    return {
      election: election.id,
      date,
      party,
      average: rangedShare(level.mean, level.variance),
      newPoll: rangedShare(level.mean, average.newPollVariance[party] ?? 0),
      result: rangedShare(level.mean, level.variance + forResult),
    };
  });
}

function fieldOn(election: BacktestElection, date: number): PollField {
  return {
    observations: windowed(election.polls, date),
    candidates: election.parties.length,
    electionDay: election.electionDay,
    memoryDays: METHOD.memoryDays.value,
    fixedHouse: new Map(),
  };
}
