import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { BacktestElection } from '#lib/dataset/backtest-tables.ts';
import type { ElectionRun } from './run-election.ts';
import type { Job } from './worker.ts';

/** What is run over every election. */
export type Task = Omit<Job, 'election'>;

/**
 * Runs the task over all elections on as many threads as the machine has; the longest elections first,
 * so that no thread ends up waiting. Answers in the order of `elections`. `onDone` counts finished ones.
 */
export async function runAll(
  elections: readonly BacktestElection[],
  task: Task,
  onDone: (finished: number) => void,
): Promise<ElectionRun[]> {
  const queue = [...elections].sort((a, b) => a.polls.length - b.polls.length);
  const runs = new Map<string, ElectionRun>();
  const keep = (run: ElectionRun): void => {
    runs.set(run.election, run);
    onDone(runs.size);
  };
  const threads = Math.min(availableParallelism(), Math.max(1, queue.length));
  await Promise.all(Array.from({ length: threads }, () => runThread(queue, task, keep)));
  return elections.flatMap(({ id }) => runs.get(id) ?? []);
}

/** One thread, fed from the queue until it is empty. */
function runThread(
  queue: BacktestElection[],
  task: Task,
  keep: (run: ElectionRun) => void,
): Promise<void> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url));
  const ended = new Promise<void>((resolve, reject) => {
    const next = (): void => {
      const election = queue.pop();
      if (election === undefined) resolve();
      else worker.postMessage({ ...task, election } satisfies Job);
    };
    worker.on('message', (run: ElectionRun) => {
      keep(run);
      next();
    });
    worker.on('error', reject);
    next();
  });
  return ended.finally(() => worker.terminate());
}
