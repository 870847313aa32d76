import { describe, expect, it } from 'vitest';
import type { Language } from '../domain/language.ts';
import type { GroupEstimate } from '../estimate/types.ts';
import { exampleEstimate, exampleRace } from './example-race.fixture.ts';
import { groupsOfFinding, marginFinding } from './margin-finding.ts';

const RACE = exampleRace();

/** A group in points for Ana, with a range of as many points on either side, and so many firms. */
type Told = readonly [points: number, around: number, firms?: number];

function groupsOf(told: readonly Told[]): GroupEstimate[] {
  const [example] = exampleEstimate().groups;
  if (example === undefined) throw new Error('The example has groups');
  return told.map(([points, around, pollsters = 3], place) => {
    const [value, far] = [points / 100, around / 100];
    const low = value - far;
    const high = value + far;
    const ranged = { value, low80: low, high80: high, low95: low, high95: high };
    const margin = { days: [{ average: ranged, result: ranged }] };
    return { ...example, group: ['north', 'south'][place] ?? `more-${place}`, pollsters, margin };
  });
}

function title(told: readonly Told[], language: Language = 'en'): string {
  const groups = groupsOf(told);
  const kept = groupsOfFinding(RACE, groups);
  return marginFinding(RACE, kept, kept.length < groups.length, language);
}

describe('the finding of the margins of several groups', () => {
  it('is that the lead depends on whose polls only where each of the two clearly leads in a group', () => {
    expect(
      title([
        [30, 6],
        [-20, 6],
      ]),
    ).toBe('The lead depends on whose polls: Ana +30 or Berta +20');
    expect(
      title([
        [30, 6],
        [-20, 6],
        [-31, 6],
      ]),
    ).toContain('Ana +30 or Berta +31');
    expect(
      title([
        [30, 6],
        [-2, 6],
      ]),
    ).not.toContain('depends');
  });

  it('says that one leads in every group where no range holds a tie', () => {
    expect(
      title([
        [30, 6],
        [12, 6],
      ]),
    ).toBe('Ana leads in every group of pollsters, by 12 to 30 points');
    expect(
      title([
        [12.3, 6],
        [12, 6],
      ]),
    ).toBe('Ana leads in every group of pollsters, by 12 points');
  });

  it('says of a lead that every range leaves open that it may be none', () => {
    const told: readonly Told[] = [
      [6, 12],
      [14, 17],
    ];
    expect(title(told)).toBe(
      'Ana is 6 to 14 points ahead in every group of pollsters, but a tie is within every range',
    );
    expect(title(told, 'es')).toBe(
      'Ana está entre 6 y 14 puntos por delante en cada grupo de encuestadoras, pero cabe el empate',
    );
  });

  it('counts the groups in which one leads clearly where others leave it open', () => {
    expect(
      title([
        [30, 6],
        [-2, 6],
        [12, 6],
      ]),
    ).toBe(
      'Ana leads in 2 of 3 groups of pollsters, by 12 to 30 points; a tie is within the range of the rest',
    );
  });

  it('says that nobody leads where the groups differ within ranges that hold a tie', () => {
    expect(
      title([
        [2, 6],
        [-3, 6],
      ]),
    ).toBe('Nobody leads clearly: a tie is within the range of every group of pollsters');
    expect(
      title([
        [0.2, 6],
        [-0.3, 6],
      ]),
    ).toBe('Level in every group of pollsters');
  });

  it('rests on no group of one firm, and says so', () => {
    const alone = groupsOf([
      [30, 6],
      [-20, 6, 1],
    ]);
    expect(groupsOfFinding(RACE, alone)).toEqual(alone.slice(0, 1));
    expect(
      title([
        [30, 6],
        [12, 6],
        [-20, 6, 1],
      ]),
    ).toBe('Ana leads in every group of two or more firms, by 12 to 30 points');
  });

  it('rests on the headline’s group even where it is one firm', () => {
    expect(
      title([
        [30, 6, 1],
        [-20, 6],
      ]),
    ).toContain('Ana +30 or Berta +20');
  });

  it('joins two leads as Spanish does before an O', () => {
    const [ana, berta] = RACE.candidates;
    if (ana === undefined || berta === undefined) throw new Error('The example has candidates');
    const race = { ...RACE, candidates: [ana, { ...berta, shortName: 'Ortega' }] };
    const told = groupsOf([
      [30, 6],
      [-20, 6],
    ]);
    expect(marginFinding(race, told, false, 'es')).toBe(
      'La ventaja depende de quién encuesta: Ana +30 u Ortega +20',
    );
  });
});
