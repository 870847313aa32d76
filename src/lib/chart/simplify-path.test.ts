import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { simplifyPath } from './simplify-path.ts';

const POINTS = fc.array(
  fc.record({ x: fc.integer({ min: 0, max: 100 }), y: fc.integer({ min: 0, max: 100 }) }),
  { minLength: 2, maxLength: 40 },
);

describe('fewer points for the same line', () => {
  it('leaves the ends of a straight line', () => {
    const straight = [0, 1, 2, 3].map((x) => ({ x, y: 2 * x }));
    expect(simplifyPath(straight, 0.1)).toEqual([
      { x: 0, y: 0 },
      { x: 3, y: 6 },
    ]);
  });

  it('keeps a corner', () => {
    const corner = [
      { x: 0, y: 0 },
      { x: 5, y: 5 },
      { x: 10, y: 0 },
    ];
    expect(simplifyPath(corner, 1)).toEqual(corner);
  });

  it('keeps the ends and invents no point', () => {
    fc.assert(
      fc.property(POINTS, fc.double({ min: 0, max: 20, noNaN: true }), (points, tolerance) => {
        const kept = simplifyPath(points, tolerance);
        expect(kept[0]).toEqual(points[0]);
        expect(kept.at(-1)).toEqual(points.at(-1));
        for (const point of kept) expect(points).toContain(point);
      }),
    );
  });
});
