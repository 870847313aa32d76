import { describe, expect, it } from 'vitest';
import type { PollsterSection } from './chart-model.ts';
import { INK } from './chart-words.ts';
import { errorFindings } from './pollster-findings.ts';
import { pointsOf } from './points.ts';

const CLAIMS = [
  { kind: 'official', letter: 'A' },
  { kind: 'quick_count', letter: 'B' },
] as const;

/** A group whose firms stand so many points off each claim; its average stands among them. */
function section(label: string, firms: readonly (readonly number[])[]): PollsterSection {
  const rows = firms.map((errors, place) => ({
    pollster: `firm-${String(place)}`,
    name: `Firm ${String(place)}`,
    polls: 1,
    note: [],
    figures: errors.map((points) => ({
      claim: 'A',
      value: pointsOf(points / 100),
      low: null,
      high: null,
      marker: 'circle' as const,
      colour: INK,
      figure: '',
    })),
  }));
  const [first] = rows;
  const average = first === undefined ? [] : [{ ...first, pollster: null }];
  return { label, rows: [...average, ...rows] };
}

const NORTH = section('North', [
  [40, 8],
  [-12.2, 30],
  [50, 3],
]);
const SOUTH = section('South', [
  [-28, -70],
  [-30, -72.5],
]);
const ALONE = section('East', [[1, 1]]);

describe('the finding about errors', () => {
  it('says how near half of the headline’s firms came to each claim, rounded up, and then of each other group', () => {
    const { title, others } = errorFindings([SOUTH, NORTH], CLAIMS, 'North', 'en');
    expect(title).toBe(
      'North: half of the firms’ last polls are within 40 points of the official bulletin and within 8 of the quick count',
    );
    expect(others).toEqual(['South: half are within 28 points of A and within 70 of B']);
  });

  it('pools no groups, and speaks of none that is one firm', () => {
    const found = errorFindings([NORTH, ALONE], CLAIMS, 'North', 'es');
    expect(found).toEqual({
      title:
        'North: la mitad de las firmas quedó a 40 puntos o menos del boletín oficial y a 8 o menos del conteo rápido',
      others: [],
    });
    expect(errorFindings([SOUTH, ALONE], CLAIMS, 'East', 'en').title).toMatch(/^South: /);
  });

  it('names no group where there is only one', () => {
    expect(errorFindings([NORTH], CLAIMS, 'North', 'en').title).toMatch(/^Half of the firms/);
  });

  it('is what the chart compares where no group has two firms', () => {
    expect(errorFindings([ALONE], CLAIMS, 'East', 'en')).toEqual({
      title: 'How far each firm’s last poll stands from each claimed result',
      others: [],
    });
  });
});
