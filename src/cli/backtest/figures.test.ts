import { describe, expect, it } from 'vitest';
import { pairedInterval, seededRandom } from './bootstrap.ts';
import type { Contender } from './contenders.ts';
import { figuresOf, type ScoredElection } from './figures.ts';
import type { Group } from './groups.ts';
import { formatReport } from './report.ts';
import type { ElectionScores } from './scores.ts';

const SILENT: ElectionScores = {
  mae1: null,
  mae7: null,
  mae30: null,
  mae60: null,
  margin1: null,
  margin7: null,
  nextPoll: null,
  pollCover80: null,
  pollCover95: null,
  pollIs95: null,
  resultCover80: null,
  resultCover95: null,
  resultIs95: null,
};

function scored(group: Group, own: number, other: number): ScoredElection {
  const scores = new Map<Contender, ElectionScores>([
    ['state-space', { ...SILENT, mae1: own, nextPoll: own }],
    ['latest', { ...SILENT, mae1: other, nextPoll: other }],
  ]);
  return { election: `${group}-${own}-${other}`, group, scores };
}

describe('the figures of a group', () => {
  const elections = [scored('multi', 1, 2), scored('multi', 3, 4), scored('us-full', 8, 7)];
  const figures = figuresOf(elections, ['latest', 'state-space']);
  const find = (group: Group, contender: Contender) =>
    figures.find((one) => one.group === group && one.contender === contender)?.figures;

  it('weigh every election the same', () => {
    expect(find('multi', 'state-space')?.mae1.value).toBe(2);
    expect(find('all', 'state-space')?.mae1.value).toBe(4);
    expect(figures.map(({ group }) => group)).not.toContain('us-21d');
  });

  it('take the root of squared errors last', () => {
    expect(find('multi', 'state-space')?.nextPoll.value).toBeCloseTo(Math.sqrt(2), 12);
  });

  it('have the bootstrap interval of the difference, of pairs', () => {
    // Each pair of the group differs by one point, however it is drawn.
    expect(find('multi', 'latest')?.mae1.difference).toEqual([1, 1]);
    expect(find('multi', 'state-space')?.mae1.difference).toBeNull();
    expect(find('multi', 'latest')?.mae30).toEqual({ value: null, difference: null });
  });

  it('are printed with the interval below the figure', () => {
    const report = formatReport(figures);
    expect(report).toContain('multi (2)');
    expect(report).toMatch(/latest +3\.00\/–\/–\/–/);
    expect(report).toContain('+1.00…+1.00');
  });
});

describe('the bootstrap', () => {
  it('draws the same numbers for the same seed', () => {
    const [a, b] = [seededRandom(5), seededRandom(5)];
    expect(Array.from({ length: 5 }, a)).toEqual(Array.from({ length: 5 }, b));
    expect(seededRandom(6)()).not.toBe(seededRandom(5)());
  });

  it('has about the interval of theory: the mean of 100 numbers of sd 1', () => {
    const values = Array.from({ length: 100 }, (_, index) => (index % 2 === 0 ? 1 : -1));
    const [low, high] = pairedInterval(
      values,
      (drawn) => drawn.reduce((a, b) => a + b, 0) / 100,
    ) ?? [NaN, NaN];
    expect(low).toBeCloseTo(-0.196, 1);
    expect(high).toBeCloseTo(0.196, 1);
  });
});
