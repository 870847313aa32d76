/** The worker that reads a reader's own file. Only in the browser. */
export function startOwnWorker(): Worker {
  return new Worker(new URL('./recompute-own-worker.ts', import.meta.url), { type: 'module' });
}
