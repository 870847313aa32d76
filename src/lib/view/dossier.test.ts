import { describe, expect, it } from 'vitest';
import type { Race } from '../domain/race.ts';
import { dossierModel, type DossierModel } from './dossier.ts';
import {
  exampleClaim,
  exampleEstimate,
  examplePoll,
  exampleRace,
  percent,
} from './example-race.fixture.ts';
import { pollsterChartModel } from './pollster-chart.ts';

const CLAIMS = [
  exampleClaim('official', 'Council', 45, 55),
  { ...exampleClaim('opposition_tally', 'Party', 60, 40), coverage: percent(81.7) },
  exampleClaim('exit_poll', 'Exit Ltd', 10, 90),
];

function dossierOf(
  changes: Partial<Race> = {},
  id = 'one',
  language: 'en' | 'es' = 'en',
  others: readonly Race[] = [],
): DossierModel {
  const race = exampleRace({ results: CLAIMS, ...changes });
  const firm = race.pollsters.find((pollster) => pollster.id === id);
  if (firm === undefined) throw new Error(`no firm ${id}`);
  const estimate = exampleEstimate();
  const own = { race, estimate, withoutFirm: exampleEstimate({ groups: [] }) };
  const elsewhere = others.map((other) => ({ race: other, estimate }));
  return dossierModel(firm, own, elsewhere, language);
}

describe('a firm’s dossier', () => {
  it('measures the last poll against each count: 63 to 27 is a lead of 40 of the decided', () => {
    const { errors } = dossierOf().own;
    expect(errors?.lastPoll).toContain('20 June 2030: Ana +40.0');
    // Claims of −10 and +20; the average of its group is 65 to 35, a lead of 30.
    expect(errors?.rows.map(({ publisher, errors: found }) => [publisher, ...found])).toEqual([
      ['Council', '+50.0', '+40.0'],
      ['Party', '+20.0', '+10.0'],
    ]);
  });

  it('says of each claim who makes it, when, and how much was counted', () => {
    const row = dossierOf().own.errors?.rows[1];
    expect(row?.particulars).toContain('81.7% counted');
    expect([row?.lead, row?.sourceUrl]).toEqual(['Ana +20.0', 'https://example.org/claim']);
  });

  it('measures nothing against exit polls, and says so where there are some', () => {
    expect(dossierOf().own.errors?.exitPolls).toContain('polls, not counts');
    expect(dossierOf({ results: CLAIMS.slice(0, 2) }).own.errors?.exitPolls).toBeNull();
  });

  it('has the figures of the pollster chart, which is drawn from the same models', () => {
    const race = exampleRace({ results: CLAIMS });
    const { sections } = pollsterChartModel(race, exampleEstimate(), {}, 'en');
    const drawn = sections.flatMap(({ rows }) => rows).find(({ pollster }) => pollster === 'one');
    const told = dossierOf().own.errors?.rows.map(({ errors }) => errors[0]);
    expect(told).toEqual(drawn?.figures.map(({ figure }) => figure));
  });

  it('gives the house effect with its 95% range, and whom it favours', () => {
    expect(dossierOf().own.house).toMatchObject({
      figure: '+5.0',
      range: '−1.0 to +11.0',
      leader: 'ana',
    });
  });

  it('names the group, on whose word, and where that is written', () => {
    const memberships = [
      {
        pollster: 'one',
        group: 'north',
        basis: 'A page says so',
        sourceUrl: 'https://example.org',
      },
    ];
    expect(dossierOf({ memberships }).own.group).toEqual({
      label: 'north firms',
      definition: 'north firms',
      basis: 'A page says so',
      sourceUrl: 'https://example.org',
    });
  });

  it('says what the firm itself discloses and what the files do not say', () => {
    const [aliases, country] = dossierOf({}, 'one', 'es').facts;
    expect([aliases?.isStated, country?.text]).toEqual([false, 'no consta en los archivos']);
  });

  it('counts what its polls disclose: sample and undecided in both, who paid in none', () => {
    const told = dossierOf().disclosures.map(({ item, polls }) => `${item}: ${polls}`);
    expect(told).toContain('sample size: 2 of 2');
    expect(told).toContain('who paid: 0 of 2');
  });

  it('leaves the firm out by the parameter that the race page understands', () => {
    const { withoutQuery, withoutIt } = dossierOf();
    expect(withoutQuery).toBe('without=one');
    expect(withoutIt).toBe(
      'No poll of this firm enters an average of this race: leaving it out changes nothing.',
    );
  });

  it('shows the polls of every race, its own first', () => {
    const other = exampleRace({
      id: 'other-2029',
      shortName: { en: 'Other 2029', es: 'Otra 2029' },
      polls: [examplePoll('one', '2029-05-01', 45, 45)],
    });
    const { own, others } = dossierOf({}, 'one', 'en', [other]);
    expect(own.tables[0]?.rows.map(({ dates }) => dates)).toEqual(['20 Jun 2030', '1 May 2030']);
    expect(others.map(({ name, polls }) => [name, polls])).toEqual([
      ['Other 2029', '1 poll in this race, not averaged.'],
    ]);
  });

  it('does not list a race that the firm did not poll', () => {
    const other = exampleRace({ id: 'other-2029', polls: [] });
    expect(dossierOf({}, 'one', 'en', [other]).others).toEqual([]);
  });
});

describe('the dossier of a firm that nothing is computed for', () => {
  const listed = examplePoll('three', '2030-06-10', 54, 36, {
    status: 'disputed',
    statusReason: 'No such survey was found',
  });
  const third = { id: 'three', name: 'Firm three', aliases: [] };
  const nothing = { country: null, website: null, founded: null, notes: null };
  const changes = {
    pollsters: [{ ...third, ...nothing }],
    polls: [listed],
  };

  it('shows its polls with their status and the reason', () => {
    const { own } = dossierOf(changes, 'three');
    expect(own.polls).toBe('1 poll in this race, not averaged.');
    expect(own.tables[0]?.rows[0]?.flags).toContain('disputed, not averaged');
    expect(own.tables[0]?.rows[0]?.reason).toBe('No such survey was found');
  });

  it('says that there is no house effect, no group and nothing to compare', () => {
    const { own } = dossierOf(changes, 'three');
    expect([own.house, own.group, own.errors?.rows]).toEqual([null, null, []]);
    expect(own.errors?.lastPoll).toContain('nothing to compare');
  });

  it('has no part on results before any are claimed', () => {
    expect(dossierOf({ ...changes, results: [] }, 'three').own.errors).toBeNull();
  });
});
