import { describe, expect, it } from 'vitest';
import { freePlace, type Box } from './free-place.ts';

function box(left: number, top: number): Box {
  return { left, top, right: left + 10, bottom: top + 10 };
}

describe('a free place', () => {
  it('is the first that touches nothing', () => {
    const free = freePlace([box(0, 0), box(20, 0), box(40, 0)], [box(5, 5), box(60, 0)]);
    expect(free).toEqual(box(20, 0));
  });

  it('may touch the edge of what is there', () => {
    expect(freePlace([box(0, 0), box(40, 0)], [box(10, 0)])).toEqual(box(0, 0));
  });

  it('is the one that touches least where all are taken', () => {
    const taken = [box(0, 0), box(5, 5), box(20, 5)];
    expect(freePlace([box(0, 0), box(20, 0)], taken)).toEqual(box(20, 0));
  });
});
