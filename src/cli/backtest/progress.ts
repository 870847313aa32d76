import type { WriteStream } from 'node:tty';

const WIDTH = 40;

/** Draws how far the backtest is, where somebody is watching; elsewhere it stays silent. */
export function progressBar(stream: WriteStream, total: number): (finished: number) => void {
  if (!stream.isTTY) return () => undefined;
  return (finished) => {
    const filled = Math.round((WIDTH * finished) / total);
    const bar = '█'.repeat(filled).padEnd(WIDTH, '·');
    stream.write(`\r${bar} ${finished}/${total}${finished === total ? '\n' : ''}`);
  };
}
