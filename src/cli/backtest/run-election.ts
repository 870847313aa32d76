import type { BacktestElection } from '#lib/dataset/backtest-tables.ts';
import type { Contender } from './contenders.ts';
import { groupOfElection } from './groups.ts';
import type { ScoredElection } from './figures.ts';
import { predictionsOf, type Prediction } from './predictions.ts';
import { scoresOf, type ElectionScores } from './scores.ts';

/** One election, scored for every contender; with the predictions of the one that is asked for. */
export interface ElectionRun extends ScoredElection {
  readonly predictions: readonly Prediction[];
}

/** Runs the contenders over one past election. `keep` names the one whose predictions are wanted. */
export function runElection(
  election: BacktestElection,
  contenders: readonly Contender[],
  keep: Contender | null,
): ElectionRun {
  const scores = new Map<Contender, ElectionScores>();
  let kept: readonly Prediction[] = [];
  for (const contender of contenders) {
    const predictions = predictionsOf(election, contender);
    scores.set(contender, scoresOf(election, predictions));
    if (contender === keep) kept = predictions;
  }
  return { election: election.id, group: groupOfElection(election), scores, predictions: kept };
}
