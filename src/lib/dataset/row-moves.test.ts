import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowMoves } from './row-moves.ts';

const moved = (...lines: readonly number[]): number[] =>
  rowMoves(lines.map((line) => ({ line, name: String(line) }))).map(({ line }) => line);

describe('the rows that have to move', () => {
  it('are none where nothing is out of order', () => {
    expect(moved(2, 3, 4)).toEqual([]);
    expect(moved()).toEqual([]);
  });

  it('are as few as can be', () => {
    expect(moved(3, 4, 5, 2)).toEqual([2]);
    expect(moved(5, 2, 3, 4)).toEqual([5]);
    expect(moved(4, 3, 2)).toHaveLength(2);
  });

  it('leave all others in their order', () => {
    const lines = fc.uniqueArray(fc.nat(50), { maxLength: 20 });
    fc.assert(
      fc.property(lines, (order) => {
        const gone = new Set(moved(...order));
        const staying = order.filter((line) => !gone.has(line));
        expect(staying).toEqual(staying.toSorted((a, b) => a - b));
      }),
    );
  });
});
