import { describe, expect, it } from 'vitest';
import { exampleClaim, exampleEstimate, exampleRace } from './example-race.fixture.ts';
import { pollsterChartModel } from './pollster-chart.ts';

const CLAIMED = exampleRace({
  results: [
    exampleClaim('official', 'Council, first', 50, 50),
    exampleClaim('official', 'Council, last', 45, 55),
    exampleClaim('opposition_tally', 'Party', 60, 40),
    exampleClaim('exit_poll', 'Exit Ltd', 10, 90),
  ],
});

describe('the pollster chart', () => {
  it('shows house effects with their ranges before results are claimed, camp by camp', () => {
    const { measure, sections } = pollsterChartModel(exampleRace(), exampleEstimate(), {}, 'en');
    expect(measure).toBe('house-effect');
    expect(sections.map(({ label, rows }) => [label, rows[0]?.figures[0]?.figure])).toEqual([
      ['north firms', '+5.0 (−1.0 to +11.0)'],
      ['south firms', '+5.0 (−1.0 to +11.0)'],
    ]);
  });

  it('shows afterwards how far each last poll stood from the last claim of each kind', () => {
    const { measure, sections } = pollsterChartModel(CLAIMED, exampleEstimate(), {}, 'en');
    expect(measure).toBe('error');
    const firm = sections[0]?.rows.find(({ pollster }) => pollster === 'one');
    // Last poll of firm one: 70 to 30 of the decided, a lead of 40; claims of −10 and +20.
    expect(firm?.figures.map(({ claim, value }) => [claim, value])).toEqual([
      ['A', 50],
      ['B', 20],
    ]);
  });

  it('puts the average of the group beside its firms, against the same claims', () => {
    const { sections } = pollsterChartModel(CLAIMED, exampleEstimate(), {}, 'es');
    expect(sections[1]?.rows[0]?.name).toBe('Promedio');
    expect(sections[1]?.rows[0]?.figures.map(({ value }) => value)).toEqual([-10, -40]);
  });

  it('measures nothing against exit polls, and calls no claim the truth', () => {
    const { claims, summary } = pollsterChartModel(CLAIMED, exampleEstimate(), {}, 'en');
    expect(claims.map(({ kindLabel }) => kindLabel)).toEqual([
      'official bulletin',
      'opposition’s tally sheets',
    ]);
    expect(summary).toContain('No claim is taken as the truth');
  });

  it('finds nothing in groups of one firm, and names the last publisher of each kind of claim', () => {
    const { title, claims } = pollsterChartModel(CLAIMED, exampleEstimate(), {}, 'en');
    expect(title).toBe('How far each firm’s last poll stands from each claimed result');
    expect(claims.map(({ publishers }) => publishers)).toEqual([['Council'], ['Party']]);
  });

  it('counts the firms whose range leaves out the average', () => {
    const options = { measure: 'house-effect' } as const;
    const { title } = pollsterChartModel(CLAIMED, exampleEstimate(), options, 'en');
    expect(title).toBe(
      'None of the 2 firms stands clearly apart from the average on the lead of Ana over Berta',
    );
  });

  it('still shows house effects after the vote when asked to', () => {
    const options = { measure: 'house-effect' } as const;
    const { claims, table } = pollsterChartModel(CLAIMED, exampleEstimate(), options, 'en');
    expect(claims).toEqual([]);
    expect(table.rows).toEqual([
      ['north firms', 'Firm one', '+5.0 (−1.0 to +11.0)'],
      ['south firms', 'Firm two', '+5.0 (−1.0 to +11.0)'],
    ]);
  });
});
