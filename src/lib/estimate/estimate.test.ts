import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDayOf, plusDays } from '../domain/calendar-day.ts';
import { shareOf } from '../domain/share.ts';
import type { Poll } from '../domain/poll.ts';
import { poll, smallRace } from '../view/test-support/small-race.ts';
import { anchoredEstimate, estimate } from './estimate.ts';
import { standardOptions } from './test-support/standard-options.ts';
import { METHODS, type GroupEstimate, type Method } from './types.ts';

const OPTIONS = standardOptions(calendarDayOf('2024-07-27'));

const lastMargin = (group: GroupEstimate | null | undefined): number | undefined =>
  group?.margin?.days.at(-1)?.average.value;

/** Firms a, b, c (free) put the first ahead, d and e (tied) the second, by 30 and more. */
const CAMPS: readonly Poll[] = ['06-01', '06-20', '07-10', '07-20'].flatMap((day, wave) => [
  poll('a', `2024-${day}`, 64 + wave, 32 - wave),
  poll('b', `2024-${day}`, 62 + wave, 34 - wave),
  poll('c', `2024-${day}`, 65 - wave, 33 + wave),
  poll('d', `2024-${day}`, 30 + wave, 66 - wave),
  poll('e', `2024-${day}`, 32 - wave, 64 + wave),
]);
const splitRace = {
  ...smallRace,
  polls: CAMPS,
  memberships: [
    ...smallRace.memberships,
    { pollster: 'e', group: 'tied', basis: '', sourceUrl: 'https://example.org/' },
  ],
  pollsters: [
    ...smallRace.pollsters,
    ...smallRace.pollsters.slice(0, 1).map((firm) => ({ ...firm, id: 'e' })),
  ],
};

describe('an estimate', () => {
  it.each(METHODS)(
    '%s: has every day from the first poll to the last day, for each group',
    (method) => {
      const { groups, pooled, asOf } = estimate(smallRace, { ...OPTIONS, method });
      expect(groups.map(({ group }) => group)).toEqual(['free', 'tied']);
      for (const group of [...groups, ...(pooled === null ? [] : [pooled])]) {
        expect(group.days.at(-1)).toBe(asOf);
        expect(group.margin?.days).toHaveLength(group.days.length);
        for (const { days } of group.candidates) expect(days).toHaveLength(group.days.length);
      }
      expect(pooled?.days[0]).toBe('2024-05-01');
      expect(pooled?.candidates.map(({ candidate }) => candidate)).toEqual(['ana', 'bo']);
    },
  );

  it.each(METHODS)(
    "%s: the margin is the pair's difference, and the weights add up to one",
    (method) => {
      const { pooled } = estimate(smallRace, { ...OPTIONS, method });
      const [first, second] = pooled?.candidates ?? [];
      const shares =
        (first?.days.at(-1)?.average.value ?? NaN) - (second?.days.at(-1)?.average.value ?? NaN);
      expect(lastMargin(pooled)).toBeCloseTo(shares, 12);
      const total = pooled?.influences.reduce((sum, { weight }) => sum + weight, 0);
      expect(total).toBeCloseTo(1, 9);
      expect(pooled?.influences.map(({ poll: key }) => key)).toEqual(
        smallRace.polls.map(({ id }) => id),
      );
    },
  );

  it('ends on the eve of the vote however late it is asked', () => {
    const { asOf, pooled } = estimate(smallRace, { ...OPTIONS, asOf: calendarDayOf('2025-01-01') });
    expect(asOf).toBe('2024-07-27');
    expect(pooled?.days.at(-1)).toBe('2024-07-27');
  });

  it('knows nothing before the first poll', () => {
    const early = estimate(smallRace, { ...OPTIONS, asOf: calendarDayOf('2024-04-01') });
    expect(early).toMatchObject({
      groups: [],
      pooled: null,
      split: { kind: 'none' },
    });
  });

  it('leaves out dropped firms, polls before `since`, and polls that were not yet known', () => {
    const dropped = estimate(smallRace, { ...OPTIONS, dropped: new Set(['d']) });
    expect(dropped.groups.map(({ group }) => group)).toEqual(['free']);
    const since = estimate(smallRace, { ...OPTIONS, since: calendarDayOf('2024-07-01') });
    expect(since.pooled?.polls).toBe(3);
    const late = calendarDayOf('2024-09-01');
    const added = { ...smallRace, polls: smallRace.polls.map((one) => ({ ...one, added: late })) };
    expect(estimate(added, { ...OPTIONS, knowledge: 'known' }).pooled).toBeNull();
    expect(estimate(added, OPTIONS).pooled?.polls).toBe(7);
  });

  it('averages only polls that count', () => {
    const [first, ...others] = smallRace.polls;
    const listed =
      first === undefined ? [] : [{ ...first, status: 'listed' as const, statusReason: 'x' }];
    const { pooled } = estimate({ ...smallRace, polls: [...listed, ...others] }, OPTIONS);
    expect(pooled?.polls).toBe(6);
  });

  it.each(METHODS)(
    '%s: has a line but no margin where one of the pair is never named',
    (method) => {
      const polls = [
        { ...poll('a', '2024-07-01', 50, 40), shares: [shareOf(0.5) ?? null, null, null] },
      ];
      const { pooled } = estimate({ ...smallRace, polls }, { ...OPTIONS, method });
      expect(pooled?.margin).toBeNull();
      expect(pooled?.candidates.map(({ candidate }) => candidate)).toEqual(['ana']);
      expect(pooled?.influences).toMatchObject([{ weight: 1, withoutIt: null, expected: null }]);
    },
  );

  it('takes in polls that name only one of the pair', () => {
    const one = { ...poll('b', '2024-07-26', 60, 30), shares: [shareOf(0.6) ?? null, null, null] };
    const { pooled } = estimate({ ...smallRace, polls: [...smallRace.polls, one] }, OPTIONS);
    expect(pooled?.polls).toBe(8);
    expect(pooled?.influences.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 9);
    expect(lastMargin(pooled)).toBeGreaterThan(
      lastMargin(estimate(smallRace, OPTIONS).pooled) ?? NaN,
    );
  });

  it('takes handed-in hyperparameters, and fits those that are missing', () => {
    const given = { drift: 1e-4, house: 1e-3, noise: 1 };
    const { groups } = estimate(smallRace, {
      ...OPTIONS,
      hyperparameters: new Map([['free', given]]),
    });
    expect(groups[0]?.hyperparameters).toEqual(given);
    expect(groups[1]?.hyperparameters).not.toEqual(given);
  });

  it('has house effects by firm where the method has them', () => {
    const { pooled } = estimate(smallRace, OPTIONS);
    expect(pooled?.houseEffects.map(({ pollster, polls }) => [pollster, polls])).toEqual([
      ['a', 2],
      ['b', 2],
      ['c', 2],
      ['d', 1],
    ]);
    const margin = pooled?.houseEffects[3]?.margin;
    expect(margin?.value).toBeLessThan(0);
    expect(margin?.high95).toBeGreaterThan(margin?.value ?? NaN);
    expect(estimate(smallRace, { ...OPTIONS, method: 'latest' }).pooled?.houseEffects).toEqual([]);
  });

  it.each<Method>(['latest', 'exponential'])(
    '%s: leaving a poll out is the same as estimating without it',
    (method) => {
      const { pooled } = estimate(smallRace, { ...OPTIONS, method });
      for (const gone of smallRace.polls) {
        const polls = smallRace.polls.filter((one) => one !== gone);
        const refitted = lastMargin(
          estimate({ ...smallRace, polls }, { ...OPTIONS, method }).pooled,
        );
        const effect = pooled?.influences.find(({ poll: key }) => key === gone.id)?.withoutIt;
        expect(effect).toBeCloseTo((refitted ?? NaN) - (lastMargin(pooled) ?? NaN), 12);
      }
    },
  );

  it('is wider about the result than about the average, always', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 86 }), (days) => {
        const asOf = plusDays(calendarDayOf('2024-05-02'), days);
        const { pooled } = estimate(smallRace, { ...OPTIONS, asOf });
        for (const { average, result } of pooled?.margin?.days ?? []) {
          expect(result.low95).toBeLessThan(average.low95);
          expect(result.high80).toBeGreaterThan(average.high80);
        }
      }),
      { numRuns: 10 },
    );
  });
});

describe('an estimate of a split field', () => {
  const split = estimate(splitRace, OPTIONS);

  it('finds the camps, and that every firm stands with its declared group', () => {
    expect(split.split).toMatchObject({
      kind: 'split',
      camps: [
        ['a', 'b', 'c'],
        ['d', 'e'],
      ],
      strays: [],
    });
  });

  it('anchors the level in the headline group', () => {
    const [free] = split.groups;
    const anchored = anchoredEstimate(splitRace, OPTIONS);
    expect([anchored?.group, anchored?.polls]).toEqual(['free', 20]);
    expect(Math.abs((lastMargin(anchored) ?? NaN) - (lastMargin(free) ?? NaN))).toBeLessThan(0.06);
    const tied = anchored?.houseEffects.find(({ pollster }) => pollster === 'd');
    expect(tied?.margin.value).toBeLessThan(-0.5);
  });

  it('has no anchored estimate without the headline group, nor where the field is one', () => {
    const dropped = new Set(['a', 'b', 'c']);
    expect(anchoredEstimate(splitRace, { ...OPTIONS, dropped })).toBeNull();
    expect(anchoredEstimate(smallRace, OPTIONS)).toBeNull();
  });

  it('names the firm that stands in the other camp than most of its group', () => {
    const memberships = splitRace.memberships.map((one) =>
      one.pollster === 'e' ? { ...one, group: 'free' } : one,
    );
    expect(estimate({ ...splitRace, memberships }, OPTIONS).split).toMatchObject({
      strays: ['e'],
    });
  });

  it('has no anchored estimate under the simple averages', () => {
    expect(anchoredEstimate(splitRace, { ...OPTIONS, method: 'loess' })).toBeNull();
  });

  it('widens the result of a field whose camps are 12 to 20 points apart', () => {
    const near = ['06-20', '07-10', '07-20'].flatMap((day) => [
      ...['a', 'b', 'e'].map((firm) => poll(firm, `2024-${day}`, 54, 40)),
      ...['c', 'd', 'f'].map((firm) => poll(firm, `2024-${day}`, 46, 48)),
    ]);
    const { split: finding, pooled } = estimate({ ...smallRace, polls: near }, OPTIONS);
    expect(finding).toMatchObject({ kind: 'gap' });
    const last = pooled?.margin?.days.at(-1);
    const width = (last?.result.high95 ?? NaN) - (last?.result.low95 ?? NaN);
    expect(width).toBeGreaterThan(0.25);
  });
});
