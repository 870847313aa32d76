import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLabels, type LabelWish } from './label-places.ts';

const WISHES = fc.array(
  fc.record({
    wanted: fc.double({ min: -50, max: 550, noNaN: true }),
    height: fc.double({ min: 5, max: 40, noNaN: true }),
  }),
  { maxLength: 10 },
);

function ends(wishes: readonly LabelWish[], middles: readonly number[]): [number, number][] {
  return wishes
    .map(({ height }, place): [number, number] => {
      const middle = middles[place] ?? NaN;
      return [middle - height / 2, middle + height / 2];
    })
    .sort((a, b) => a[0] - b[0]);
}

describe('labels at the ends of lines', () => {
  it('stand where they want to where there is room', () => {
    const wishes = [
      { wanted: 200, height: 20 },
      { wanted: 100, height: 20 },
    ];
    expect(placeLabels(wishes, 0, 500)).toEqual([200, 100]);
  });

  it('share the shift where they would overlap', () => {
    const wishes = [
      { wanted: 100, height: 20 },
      { wanted: 110, height: 20 },
    ];
    expect(placeLabels(wishes, 0, 500)).toEqual([95, 115]);
  });

  it('never overlap, and stay inside where all of them fit', () => {
    fc.assert(
      fc.property(WISHES, (wishes) => {
        const placed = ends(wishes, placeLabels(wishes, 0, 500));
        placed.forEach(([top, bottom], place) => {
          expect(top).toBeGreaterThanOrEqual(-1e-6);
          expect(bottom).toBeLessThanOrEqual(500 + 1e-6);
          const next = placed[place + 1];
          if (next !== undefined) expect(bottom).toBeLessThanOrEqual(next[0] + 1e-6);
        });
      }),
    );
  });
});
