import { describe, expect, it } from 'vitest';
import { shareOf, shareOfPercent } from './share.ts';

describe('a share', () => {
  it('is a percentage divided by 100', () => {
    expect(shareOfPercent(58.3)).toBeCloseTo(0.583, 15);
  });

  it.each([-0.1, 100.1, Number.NaN, Number.POSITIVE_INFINITY])(
    'is not made of %d per cent',
    (n) => {
      expect(shareOfPercent(n)).toBeUndefined();
    },
  );

  it('is between 0 and 1', () => {
    expect(shareOf(1)).toBe(1);
    expect(shareOf(1.01)).toBeUndefined();
  });
});
