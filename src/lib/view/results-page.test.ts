import { describe, expect, it } from 'vitest';
import type { Race, ResultClaim } from '../domain/race.ts';
import {
  exampleClaim,
  exampleEstimate,
  examplePoll,
  exampleRace,
  percent,
} from './example-race.fixture.ts';
import { pollsterChartModel } from './pollster-chart.ts';
import { resultsPageModel, type ResultsPageModel } from './results-page.ts';

/** Claims of a lead of −10 and of +20, one of votes alone, and an exit poll. */
const CLAIMS: readonly ResultClaim[] = [
  exampleClaim('official', 'Council', 45, 55),
  {
    ...exampleClaim('opposition_tally', 'First sheets', 0, 0),
    shares: [null, null],
    votes: [600, 400],
  },
  {
    ...exampleClaim('opposition_tally', 'All sheets', 59, 39),
    other: percent(2),
    votes: [5900, 3900],
    coverage: percent(81.7),
  },
  exampleClaim('exit_poll', 'Exit Ltd', 10, 90),
];

function pageOf(changes: Partial<Race> = {}, language: 'en' | 'es' = 'en'): ResultsPageModel {
  const race = exampleRace({ results: CLAIMS, ...changes });
  return resultsPageModel({ race, estimate: exampleEstimate() }, language);
}

describe('the page on the result as claimed', () => {
  it('lists every claim, and numbers those that polls are measured against', () => {
    expect(pageOf().claims.map(({ number, publisher }) => [number, publisher])).toEqual([
      ['1', 'Council'],
      ['', 'First sheets'],
      ['2', 'All sheets'],
      ['', 'Exit Ltd'],
    ]);
  });

  it('gives each claim’s kind, day, share counted, shares and votes', () => {
    const claim = pageOf().claims[2];
    expect(claim?.particulars).toBe(
      'Tally of the opposition’s sheets · 30 Jun 2030 · 81.7% counted',
    );
    expect(claim?.shares).toEqual(['59%', '39%']);
    expect(claim?.further).toBe('others 2% · votes: Ana 5,900 and Berta 3,900');
  });

  it('works out no share from votes alone, and tells the votes once', () => {
    const claim = pageOf().claims[1];
    expect([claim?.lead, claim?.further]).toEqual(['', '']);
    expect(claim?.particulars).toContain('votes: Ana 600 and Berta 400');
  });

  it('says that claims contradict each other, and names no winner', () => {
    expect(pageOf().agreement).toContain('The claims contradict each other');
    expect(pageOf({}, 'es').agreement).toContain('Las afirmaciones se contradicen');
  });

  it('says on whom claims agree', () => {
    const results = [exampleClaim('official', 'Council', 55, 45)];
    expect(pageOf({ results }).agreement).toBe('By every claim that gives shares, Ana is ahead.');
  });

  it('says so where no claim gives shares', () => {
    const page = pageOf({ results: CLAIMS.slice(1, 2) });
    expect([page.measured, page.groups]).toEqual([[], []]);
    expect(page.agreement).toContain('nothing to measure');
  });
});

describe('the last polls against each claim', () => {
  it('stand under their group: last poll of firm one +40, its group’s average +30', () => {
    const [north] = pageOf().groups;
    expect(north?.label).toBe('north firms');
    expect(north?.rows.map(({ name, errors }) => [name, ...errors])).toEqual([
      ['Average of the group', '+40.0', '+10.0'],
      ['Mean distance of its firms', '50.0', '20.0'],
      ['Firm one', '+50.0', '+20.0'],
    ]);
  });

  it('says when the poll ended, how long before the vote, and what it showed', () => {
    const row = pageOf().groups[0]?.rows[2];
    expect(row?.note).toBe('20 Jun 2030, 10 days before the vote: Ana +40.0');
  });

  it('leaves the sign aside in the mean distance: (|+50| + |−10|) / 2 is 30', () => {
    const race = exampleRace();
    const [one, two] = race.memberships;
    if (one === undefined || two === undefined) throw new Error('two members');
    const page = pageOf({
      memberships: [one, { ...two, group: 'north' }],
      polls: [...race.polls, examplePoll('two', '2030-06-25', 36, 54)],
    });
    // Firm two: 36 to 54 is −20 of the decided, 10 below the claim of −10.
    expect(page.groups[0]?.rows[1]?.errors[0]).toBe('30.0');
  });

  it('orders the firms by margin, so that the order is one for all claims', () => {
    const race = exampleRace();
    const memberships = race.memberships.map((entry) => ({ ...entry, group: 'north' }));
    const names = pageOf({ memberships }).groups[0]?.rows.map(({ name }) => name);
    expect(names?.slice(2)).toEqual(['Firm one', 'Firm two']);
  });

  it('shows a firm of no group apart, without an average', () => {
    const { groups } = pageOf({ memberships: [] });
    expect(groups.map(({ label }) => label)).toEqual(['Counted in no group']);
    expect(groups[0]?.rows[0]?.name).toBe('Mean distance of its firms');
  });

  it('has the figures of the pollster chart', () => {
    const race = exampleRace({ results: CLAIMS });
    const { sections } = pollsterChartModel(race, exampleEstimate(), {}, 'en');
    const drawn = sections.flatMap(({ rows }) => rows.filter(({ pollster }) => pollster !== null));
    const told = pageOf().groups.flatMap(({ rows }) =>
      rows.filter(({ pollster }) => pollster !== null),
    );
    expect(told.map(({ errors }) => errors)).toEqual(
      drawn.map(({ figures }) => figures.map(({ figure }) => figure)),
    );
  });
});
