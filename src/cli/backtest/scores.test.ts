import { describe, expect, it } from 'vitest';
import type { BacktestElection, BacktestPoll } from '#lib/dataset/backtest-tables.ts';
import type { Ranged } from '#lib/estimate/types.ts';
import type { Prediction } from './predictions.ts';
import { scoresOf } from './scores.ts';

const VOTE = 1000;

function ranged(value: number, half80: number, half95: number): Ranged {
  return {
    value,
    low80: value - half80,
    high80: value + half80,
    low95: value - half95,
    high95: value + half95,
  };
}

function poll(firstDay: number, lastDay: number, shares: readonly (number | null)[]): BacktestPoll {
  return {
    key: `${firstDay} ${lastDay}`,
    house: 'a',
    firstDay,
    lastDay,
    sampleSize: 1000,
    population: '',
    shares,
  };
}

/** Three parties, the last below 5 %; three polls in the last week, one of them begun too early. */
const election: BacktestElection = {
  id: 'x-2020',
  country: 'XX',
  source: 'invented',
  electionDay: VOTE,
  parties: ['one', 'two', 'tiny'],
  result: [0.5, 0.46, 0.04],
  polls: [
    poll(VOTE - 7, VOTE - 4, [0.1, 0.9, 0]),
    poll(VOTE - 5, VOTE - 3, [0.53, 0.43, 0.04]),
    poll(VOTE - 4, VOTE - 1, [0.5, null, 0.04]),
  ],
  dates: [VOTE - 7, VOTE - 1],
};

function prediction(daysBefore: number, party: number, value: number): Prediction {
  return {
    election: election.id,
    date: VOTE - daysBefore,
    party,
    average: ranged(value, 0.005, 0.01),
    newPoll: ranged(value, 0.015, 0.025),
    result: ranged(value, 0.02, 0.03),
  };
}

const predictions = [
  prediction(7, 0, 0.52),
  prediction(7, 1, 0.45),
  prediction(7, 2, 0.9),
  prediction(1, 0, 0.51),
  prediction(1, 1, 0.42),
  prediction(1, 2, 0.9),
];

describe('the scores of one election', () => {
  const scores = scoresOf(election, predictions);

  it('are mean absolute errors in points, of parties with 5 % or more', () => {
    expect(scores.mae1).toBeCloseTo((1 + 4) / 2, 9);
    expect(scores.mae7).toBeCloseTo((2 + 1) / 2, 9);
    expect(scores.mae30).toBeNull();
  });

  it('have the error of the lead of the first over the second', () => {
    expect(scores.margin1).toBeCloseTo(5, 9);
    expect(scores.margin7).toBeCloseTo(3, 9);
  });

  it('compare with the polls that began later and ended within a week', () => {
    // 0.53 and 0.50 of the first, 0.43 of the second: errors of 1, −2 and −2 points.
    expect(scores.nextPoll).toBeCloseTo((1 + 4 + 4) / 3, 9);
    expect(scores.pollCover80).toBeCloseTo(100 / 3, 9);
    expect(scores.pollCover95).toBeCloseTo(100, 9);
    expect(scores.pollIs95).toBeCloseTo(5, 9);
  });

  it('count the result once, on the eve, and punish what falls outside', () => {
    expect(scores.resultCover80).toBeCloseTo(50, 9);
    expect(scores.resultCover95).toBeCloseTo(50, 9);
    // 6 points wide each; the second is missed by one point: 40 on top of one of two.
    expect(scores.resultIs95).toBeCloseTo(6 + 40 / 2, 9);
  });
});
