const WARM_UP = 20;
const LEAST_RUNS = 15;
const LEAST_MILLISECONDS = 250;

/** The median time of a call in milliseconds, once the engine has made fast code of it. */
export function medianTime(call: () => unknown): number {
  const started = performance.now();
  for (let run = 0; run < WARM_UP && performance.now() - started < LEAST_MILLISECONDS; run += 1)
    call();
  const times: number[] = [];
  for (let spent = 0; times.length < LEAST_RUNS || spent < LEAST_MILLISECONDS;) {
    const time = timeOf(call);
    times.push(time);
    spent += time;
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;
}

function timeOf(call: () => unknown): number {
  const from = performance.now();
  call();
  return performance.now() - from;
}

/** Milliseconds as text. */
export function milliseconds(time: number): string {
  return time < 10 ? time.toFixed(2) : time.toFixed(0);
}
