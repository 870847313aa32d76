import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { calendarDayOf } from '../../domain/calendar-day.ts';
import { describeImportIssue } from '../../i18n/import-words.ts';
import { parsePollsCsv } from '../own-polls.ts';
import { bytesOf } from '../test-support/small-root.fixture.ts';
import { adaptForeignPolls, type ForeignAdaptation } from './adapt-polls.ts';
import { recogniseFormat } from './foreign-format.ts';
import { lostRows } from './test-support/lost-rows.ts';
import { OPEN_MAPPING, type ImportMapping } from './import-mapping.ts';

/** The folder beside the project, or the one that MARGEN_SHARED names. */
const SHARED = process.env['MARGEN_SHARED'] ?? resolve('../shared');
const ORIGINALS = join(SHARED, 'backtest/original');
const MISSING = !existsSync(ORIGINALS);

const LONG = `poll_id,question_id,pollster,sponsors,start_date,end_date,sample_size,population,methodology,url,race_id,party,candidate_name,pct
1,11,Acme Research,The Daily,5/1/30,5/3/30,800,lv,Live Phone,https://example.org/1,9,AAA,Ana Pérez,48.5
1,11,Acme Research,The Daily,5/1/30,5/3/30,800,lv,Live Phone,https://example.org/1,9,BBB,Beto Pérez,41
1,12,Acme Research,The Daily,5/1/30,5/3/30,800,rv,Live Phone,https://example.org/1,9,AAA,Ana Pérez,47
1,12,Acme Research,The Daily,5/1/30,5/3/30,800,rv,Live Phone,https://example.org/1,9,BBB,Beto Pérez,42
2,13,Nobody Inc,,5/4/30,5/13/30,"1,200",v,Carrier pigeon,,9,AAA,Ana Pérez,50
2,13,Nobody Inc,,5/4/30,5/13/30,"1,200",v,Carrier pigeon,,9,BBB,Beto Pérez,<1
2,13,Nobody Inc,,5/4/30,5/13/30,"1,200",v,Carrier pigeon,,9,CCC,Carla Pérez,40
`;

const CLOSED: ImportMapping = {
  ...OPEN_MAPPING,
  names: 'closed',
  firms: [
    {
      ...{ id: 'acme', name: 'Acme Research', aliases: [], country: null },
      ...{ website: null, founded: null, notes: null },
    },
  ],
  candidatesKnown: [
    { id: 'ana', name: 'Ana Pérez', shortName: 'Ana' },
    { id: 'beto', name: 'Beto Pérez', shortName: 'Beto' },
    { id: 'carla', name: 'Carla Pérez', shortName: 'Carla' },
  ],
};

function adapted(text: string, mapping: ImportMapping = OPEN_MAPPING): ForeignAdaptation {
  return adaptForeignPolls('polls.csv', bytesOf(text), mapping);
}

function kinds({ issues }: ForeignAdaptation): string[] {
  return issues.map((issue) => issue.kind);
}

/** The polls that the project's own reader takes of it. */
function read(adaptation: ForeignAdaptation) {
  const context = { today: calendarDayOf('2030-06-01'), candidates: null, electionDay: null };
  return parsePollsCsv('own.csv', bytesOf(adaptation.csv), { ...context, pollsters: [] });
}

describe('a file with a row for each answer', () => {
  it('is recognised by its columns', () => {
    expect(recogniseFormat('x', bytesOf(LONG))).toBe('538-long');
  });

  it('becomes a row for each reading, which the project’s own reader accepts', () => {
    const defaults = { source_url: 'https://example.org/origin' };
    const adaptation = adapted(LONG, { ...OPEN_MAPPING, defaults });
    const { polls, candidates } = read(adaptation);
    expect(candidates).toEqual(['ana-perez', 'beto-perez', 'carla-perez']);
    expect(polls).toMatchObject([
      {
        ...{ id: 'acme-research-2030-05-03', variant: '', startDate: '2030-05-01' },
        ...{ sampleSize: 800, population: 'likely', modes: ['phone'], sponsor: 'The Daily' },
        ...{ shares: [0.485, 0.41, null], sourceUrl: 'https://example.org/1' },
      },
      { id: 'acme-research-2030-05-03', variant: 'registered', shares: [0.47, 0.42, null] },
      { pollster: 'nobody-inc', sampleSize: 1200, shares: [0.5, null, 0.4] },
    ]);
    expect(lostRows(adaptation)).toEqual([]);
  });

  it('says what it could not read or had to understand', () => {
    const adaptation = adapted(LONG);
    expect(kinds(adaptation)).toEqual(
      expect.arrayContaining(['another-reading', 'share-below', 'cell-unread', 'number-read']),
    );
    const pigeon = adaptation.issues.find((issue) => issue.found === 'Carrier pigeon');
    expect(pigeon).toMatchObject({ kind: 'cell-unread', line: 6, column: 9, rows: [5, 6, 7] });
  });

  it('leaves out rows of a firm that nobody knows, once told', () => {
    const adaptation = adapted(LONG, CLOSED);
    expect(adaptation.csv).not.toContain('nobody');
    const unknown = adaptation.issues.filter((issue) => issue.kind === 'unknown-pollster');
    expect(unknown).toMatchObject([{ found: 'Nobody Inc', rows: [5, 6, 7] }]);
    expect(lostRows(adaptation)).toEqual([]);
  });

  it('takes names by the mapping, and names the nearest of an unknown one', () => {
    const pollsters = { 'Nobody Inc': 'acme' };
    const mapped = adapted(LONG, { ...CLOSED, pollsters });
    expect(mapped.csv).toContain('acme-2030-05-13');
    const misspelt = adapted(LONG.replaceAll('Beto Pérez', 'Betto Peres'), CLOSED);
    const unknown = misspelt.issues.find((issue) => issue.kind === 'unknown-answer');
    expect(unknown).toMatchObject({ found: 'Betto Peres', detail: { nearest: 'beto' } });
  });

  it('leaves a firm out knowingly where the mapping says `-`, whatever its rows hold', () => {
    const unreadable = LONG.replace('5/13/30,"1,200"', 'soon,"1,200"');
    const adaptation = adapted(unreadable, { ...CLOSED, pollsters: { 'NOBODY inc': '-' } });
    const left = adaptation.issues.filter(({ leavesOut }) => leavesOut);
    expect(left).toMatchObject([
      { kind: 'firm-left-out', severity: 'note', found: 'Nobody Inc', rows: [5, 6, 7] },
    ]);
    expect([adaptation.origins.length, lostRows(adaptation)]).toEqual([2, []]);
  });

  it('chooses rows only by a column that it has', () => {
    const adaptation = adapted(LONG, { ...OPEN_MAPPING, where: { state: 'MI' } });
    const [fault] = adaptation.issues.filter(({ leavesOut }) => leavesOut);
    expect(fault).toMatchObject({ kind: 'no-such-heading', field: 'state' });
    expect([adaptation.origins, lostRows(adaptation)]).toEqual([[], []]);
  });

  it('is not taken while it holds several races', () => {
    const two = `${LONG}3,14,Acme Research,,5/1/30,5/3/30,800,lv,,,10,AAA,Dora,48\n`;
    const whole = adapted(two);
    expect(whole.choices).toEqual([{ column: 'race_id', values: ['10', '9'] }]);
    expect([kinds(whole).includes('several-races'), lostRows(whole)]).toEqual([true, []]);
    const one = adapted(two, { ...OPEN_MAPPING, where: { race_id: '9' } });
    expect([one.origins.length, lostRows(one)]).toEqual([3, []]);
  });

  it('does not take a poll that the race has already', () => {
    const end = calendarDayOf('2030-05-03');
    const existing = [{ id: 'acme-2030-05-03', variant: '', pollster: 'acme', endDate: end }];
    const adaptation = adapted(LONG, { ...CLOSED, existing });
    expect(adaptation.origins).toEqual([]);
    expect(lostRows(adaptation)).toEqual([]);
  });
});

describe('a file with a row for each poll', () => {
  const wide = `Company,PublDate,collectPeriodFrom,collectPeriodTo,Ana,Beto,Uncertain,n
Acme,2030-05-09,2030-05-01,2030-05-06,0.41,0.38,0.06,1000
`;

  it('is not taken for percent if its shares are parts of 1, unless the mapping says so', () => {
    const guess = adapted(wide);
    expect([guess.origins, kinds(guess).includes('shares-as-fractions')]).toEqual([[], true]);
    const told = adapted(wide, { ...OPEN_MAPPING, shares: 'fraction' });
    expect(told.csv).toContain('2030-05-01,2030-05-06,2030-05-09,fieldwork,1000,,,,41,38,,,6');
  });

  it('asks whose the columns are where none is a candidate’s, and names the ids', () => {
    const strange = adapted(`Firm,Date,EGU,NM\nAcme,2030-05-06,41,38\n`, CLOSED);
    const faults = strange.issues.filter(({ leavesOut }) => leavesOut);
    expect(faults).toMatchObject([{ kind: 'no-candidates', rows: [1] }]);
    expect(faults.map((issue) => describeImportIssue(issue, 'es').remedy)).toEqual([
      'Indique de quién es una columna, como "candidates": { "encabezado": "ana" } en el archivo de nombres. Los ids aquí: ana, beto, carla.',
    ]);
  });

  it('does not guess which of two numbers is the day', () => {
    const text = `Firm,Date,Ana,Beto\nAcme,3/4/2030,41,38\n`;
    expect(kinds(adapted(text))).toContain('date-order-unknown');
    const told = adapted(text, { ...OPEN_MAPPING, date_order: 'day-first' });
    expect(told.csv).toContain('2030-04-03');
    const shown = adapted(`${text}Acme,25/4/2030,40,39\n`);
    expect(shown.csv).toContain('2030-04-03');
    expect(kinds(shown)).toContain('date-order-read');
  });
});

describe.skipIf(MISSING)('real files (skipped: ../shared/backtest is not here)', () => {
  const file = (name: string): Uint8Array => new Uint8Array(readFileSync(join(ORIGINALS, name)));

  it('the raw polls with candidates in pairs of columns: 2,269 rows, one race chosen', () => {
    const bytes = file('538_raw-polls.csv');
    const mapping = { ...OPEN_MAPPING, where: { race: '2018_Sen-G_FL' } };
    const adaptation = adaptForeignPolls('538_raw-polls.csv', bytes, mapping);
    expect(adaptation.rows).toBe(2269);
    expect(adaptation.origins).toHaveLength(36);
    expect(lostRows(adaptation)).toEqual([]);
    const whole = adaptForeignPolls('538_raw-polls.csv', bytes, OPEN_MAPPING);
    expect(whole.choices.find(({ column }) => column === 'race')?.values).toHaveLength(175);
    expect(lostRows(whole)).toEqual([]);
  });

  it.each([
    ['us-potus-model_all_polls_2016.csv', { where: { state: '--' } }],
    ['swedishpolls_Polls.csv', {}],
    ['nexo_pesquisas_1t.csv', {}],
    ['sjwild_can_polls2.csv', { shares: 'fraction' as const }],
    ['zweitstimme_germany-state-polls.csv', { where: { land: 'st' } }],
    ['nzelect_polls.csv', { shares: 'fraction' as const, where: { ElectionYear: '2005' } }],
  ])('%s: every row is in a poll or named', (name, choice) => {
    const defaults = { source_url: 'https://example.org/origin' };
    const adaptation = adaptForeignPolls(name, file(name), {
      ...OPEN_MAPPING,
      ...choice,
      defaults,
    });
    expect(lostRows(adaptation)).toEqual([]);
    expect(adaptation.origins.length).toBeGreaterThan(10);
    expect(read(adaptation).polls.length).toBeGreaterThan(10);
  });
});
