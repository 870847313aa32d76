/** A thread of the backtest: is sent one job at a time and answers with its run. */
import { parentPort } from 'node:worker_threads';
import type { BacktestElection } from '#lib/dataset/backtest-tables.ts';
import type { Contender } from './contenders.ts';
import { runElection } from './run-election.ts';

/** What a thread is sent. */
export interface Job {
  readonly election: BacktestElection;
  readonly contenders: readonly Contender[];
  readonly keep: Contender | null;
}

parentPort?.on('message', ({ election, contenders, keep }: Job) => {
  parentPort?.postMessage(runElection(election, contenders, keep));
});
