import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decidedShares } from './decided.ts';
import { shareOfPercent, type Share } from './share.ts';

function percent(value: number): Share {
  const share = shareOfPercent(value);
  if (share === undefined) throw new Error(`not a percentage: ${value}`);
  return share;
}

const NOTHING = { other: null, none: null, undecided: null };

describe('decided-voter shares', () => {
  it('take undecided and none out of the whole: 52.7 of 100 − 12.1 − 2 is 61.35 %', () => {
    const decided = decidedShares({
      shares: [percent(18.7), percent(52.7)],
      other: null,
      none: percent(2),
      undecided: percent(12.1),
    });
    expect(decided.method).toBe('removed');
    expect(decided.shares[1]).toBeCloseTo(0.527 / 0.859, 12);
    expect(decided.other).toBeCloseTo(1 - 0.714 / 0.859, 12);
  });

  it('are the listed shares where these add up to 97 or more and nothing is reported to remove', () => {
    const decided = decidedShares({
      shares: [percent(60), percent(37)],
      ...NOTHING,
    });
    expect(decided).toEqual({
      method: 'already-decided',
      shares: [0.6, 0.37],
      other: 1 - 0.97,
    });
  });

  it('are divided by their sum, and flagged, where less than 97 is listed', () => {
    const decided = decidedShares({
      shares: [percent(50), percent(30)],
      ...NOTHING,
    });
    expect(decided.method).toBe('rescaled');
    expect(decided.shares).toEqual([0.625, 0.37499999999999994]);
  });

  it('are divided by their sum where more is taken out than it leaves room for', () => {
    const decided = decidedShares({
      shares: [percent(2), percent(1)],
      other: null,
      none: null,
      undecided: percent(99),
    });
    expect(decided.method).toBe('rescaled');
    expect(decided.shares[0]).toBeCloseTo(2 / 3, 12);
  });

  it.each([percent(100), percent(60), null])(
    'are nobody’s where nobody has anything, with %s undecided',
    (undecided) => {
      const nought = [percent(0), percent(0)];
      const nobody = decidedShares({ shares: nought, other: null, none: percent(40), undecided });
      const listed = decidedShares({ shares: nought, ...NOTHING, undecided });
      for (const { shares } of [nobody, listed]) {
        for (const share of shares) expect([0, null]).toContain(share);
      }
      expect(decidedShares({ shares: nought, ...NOTHING }).shares).toEqual([null, null]);
    },
  );

  it('leave a candidate whom the poll does not name unnamed', () => {
    const decided = decidedShares({
      shares: [percent(60), null, percent(38)],
      ...NOTHING,
    });
    expect(decided.shares[1]).toBeNull();
  });

  it('never change who is ahead', () => {
    const whole = fc.integer({ min: 1, max: 45 });
    fc.assert(
      fc.property(whole, whole, fc.integer({ min: 0, max: 9 }), (a, b, undecided) => {
        const { shares } = decidedShares({
          shares: [percent(a), percent(b)],
          other: null,
          none: null,
          undecided: percent(undecided),
        });
        expect(Math.sign((shares[0] ?? 0) - (shares[1] ?? 0))).toBe(Math.sign(a - b));
      }),
    );
  });
});
