import { describe, expect, it } from 'vitest';
import { calendarDayOf } from '../../domain/calendar-day.ts';
import { parsePollsCsv } from '../own-polls.ts';
import {
  HTML,
  JSON_POLLS,
  SHADED_WIKITEXT,
  WIKITEXT,
} from '../test-support/foreign-pages.fixture.ts';
import { bytesOf } from '../test-support/small-root.fixture.ts';
import { adaptForeignPolls, type ForeignAdaptation } from './adapt-polls.ts';
import { recogniseFormat } from './foreign-format.ts';
import { OPEN_MAPPING, type ImportMapping } from './import-mapping.ts';
import { lostRows } from './test-support/lost-rows.ts';

const MAPPING: ImportMapping = {
  ...OPEN_MAPPING,
  candidates: { 'Ana AAA': 'ana' },
  defaults: { source_url: 'https://example.org/page' },
};

function adapted(text: string, mapping = MAPPING): ForeignAdaptation {
  return adaptForeignPolls('page', bytesOf(text), mapping);
}

function polls(adaptation: ForeignAdaptation) {
  const context = { today: calendarDayOf('2030-06-01'), candidates: null, electionDay: null };
  const own = parsePollsCsv('own.csv', bytesOf(adaptation.csv), { ...context, pollsters: [] });
  expect(own.polls).toHaveLength(own.rows);
  return own.polls;
}

function told({ issues }: ForeignAdaptation): string[] {
  return issues
    .filter(({ severity, leavesOut }) => severity !== 'note' || leavesOut)
    .map(({ kind, line, found }) => `${line} ${kind} ${found}`.trim());
}

describe('a poll table in wikitext', () => {
  const adaptation = adapted(WIKITEXT);

  it('is read with its spans, links, templates, signs of nothing and dates', () => {
    expect(recogniseFormat('page', bytesOf(WIKITEXT))).toBe('wikitext');
    expect(polls(adaptation)).toMatchObject([
      {
        pollster: 'borda-institute',
        startDate: '2030-04-30',
        endDate: '2030-05-02',
        sampleSize: 900,
        shares: [0.45, 0.46],
      },
      {
        ...{ pollster: 'acme-research', startDate: '2030-05-22', endDate: '2030-05-23' },
        ...{ sampleSize: 1115, population: 'likely', shares: [0.485, 0.41] },
        ...{ other: null, undecided: 0.105, sourceUrl: 'https://example.org/acme-may' },
      },
    ]);
  });

  it('names every row that it does not take, on its own line', () => {
    expect(told(adaptation)).toEqual([
      '18 not-a-poll Debate on 20 May',
      '23 share-below <1',
      '23 too-few-answers 1',
      '25 date-unread March',
    ]);
    expect(lostRows(adaptation)).toEqual([]);
  });

  it('says that a year was supplied, and whence', () => {
    const year = adaptation.issues.find(({ kind }) => kind === 'year-supplied');
    expect(year).toMatchObject({ found: '22–23 May', detail: { year: '2030' } });
    const bare = adapted(WIKITEXT.replace('=== 2030 ===', ''));
    expect(told(bare).filter((text) => text.includes('date-without-year'))).toHaveLength(2);
    expect(lostRows(bare)).toEqual([]);
  });

  it('leaves a template that it does not know unread instead of guessing', () => {
    const unknown = adapted(WIKITEXT.replace('{{formatnum:900}}', '{{mystery|900}}'));
    expect(told(unknown)).toContain('21 cell-unread ⟨mystery⟩');
  });

  it('asks which table is meant where there are several', () => {
    const second = WIKITEXT.replace('=== 2030 ===', '=== 2029 ===').replace(/\|\+.*\n/, '');
    const both = adapted(WIKITEXT + second);
    expect(both.choices).toEqual([{ column: 'table', values: ['First round', '2029'] }]);
    expect([both.origins, lostRows(both)]).toEqual([[], []]);
    const one = adapted(WIKITEXT + second, { ...MAPPING, where: { table: '2029' } });
    expect([one.csv.includes('2029-05-23'), lostRows(one)]).toEqual([true, []]);
  });
});

describe('a poll table in wikitext with shaded cells', () => {
  const candidates = { 'Ana Pérez': 'ana', 'Beto Pérez': 'beto' };
  const adaptation = adapted(SHADED_WIKITEXT, { ...MAPPING, candidates });

  it('is read without what is about its cells alone', () => {
    expect(polls(adaptation)).toMatchObject([
      {
        ...{ pollster: 'acme-research', startDate: '2029-12-28', endDate: '2029-12-30' },
        ...{ sampleSize: 500, population: 'adults', shares: [0.5, 0.4], other: 0.02 },
      },
      {
        ...{ pollster: 'borda', startDate: '2030-04-30', endDate: '2030-05-02' },
        ...{ sampleSize: 600, marginOfError: 4.2, shares: [0.45, 0.46], undecided: 0.09 },
      },
      {
        ...{ variant: 'registered', marginOfError: null, shares: [0.44, 0.47] },
        ...{ other: 0.02, undecided: 0.07 },
      },
      {
        ...{ pollster: 'acme', startDate: '2030-05-23', endDate: '2030-05-23', sampleSize: 1115 },
        ...{ marginOfError: 3, shares: [0.485, 0.41], other: null, undecided: 0.105 },
      },
    ]);
  });

  it('takes the year of a date from the row above that names one', () => {
    const year = adaptation.issues.filter(({ kind }) => kind === 'year-supplied');
    expect(year).toMatchObject([{ found: 'December 28 – 30', detail: { year: '2029' } }]);
  });

  it('leaves out its headings where they are repeated, and what stands below others', () => {
    expect(told(adaptation).filter((text) => /not-a-poll|headings/.test(text))).toEqual([
      '14 not-a-poll 2030',
      '41 not-a-poll Poll source',
      '50 not-a-poll 2029',
      '70 other-headings Poll source',
      '79 other-headings Acme',
    ]);
    expect(lostRows(adaptation)).toEqual([]);
  });

  it('reads no shading that stands in the text of a cell, and no template that it does not know', () => {
    const texts = told(adaptation);
    expect(texts).toContain('65 share-unread ⟨party shading/democratic⟩ 47%');
    expect(texts).toContain('67 share-unread ⟨mystery⟩|2%');
  });
});

describe('a poll table in HTML', () => {
  const adaptation = adapted(HTML);

  it('is read without what a reader does not see', () => {
    expect(recogniseFormat('page', bytesOf(HTML))).toBe('wiki-html');
    expect(polls(adaptation)).toMatchObject([
      { startDate: '2030-03-28', endDate: '2030-03-30', sampleSize: null, shares: [0.44, 0.4] },
      { startDate: '2030-04-30', endDate: '2030-05-02', shares: [0.45, 0.46], undecided: 0.07 },
      {
        ...{ pollster: 'acme-research', startDate: '2030-05-22', endDate: '2030-05-23' },
        ...{ sampleSize: 1115, shares: [0.485, 0.41], sourceUrl: 'https://example.org/acme' },
      },
    ]);
  });

  it('names the remark and the result, which are no polls', () => {
    expect(told(adaptation)).toEqual([
      '9 not-a-poll Debate del 20 de mayo',
      '12 not-a-poll Election result',
    ]);
    expect(lostRows(adaptation)).toEqual([]);
  });
});

describe('polls as JSON', () => {
  it('are read answer by answer, and the faulty one is named by its path', () => {
    const adaptation = adapted(JSON_POLLS);
    expect(recogniseFormat('page', bytesOf(JSON_POLLS))).toBe('votehub-json');
    expect(polls(adaptation)).toMatchObject([
      {
        ...{ endDate: '2030-05-23', sampleSize: 1115, population: 'likely', sponsor: 'The Daily' },
        ...{ shares: [0.485, 0.41], undecided: 0.105 },
      },
    ]);
    const [fault] = adaptation.issues.filter(({ leavesOut }) => leavesOut);
    expect(fault).toMatchObject({ kind: 'share-unread', field: '1.answers.1.pct', rows: [2] });
    expect(lostRows(adaptation)).toEqual([]);
  });
});

describe('polls as JSON of several questions', () => {
  const several = JSON_POLLS.replace('president-general', 'approval');
  const adaptation = adapted(several);

  it('are not taken before somebody says which: what kind of poll it was is no mode', () => {
    expect(adaptation.choices).toEqual([
      { column: 'poll_type', values: ['approval', 'president-general'] },
    ]);
    expect([adaptation.origins, lostRows(adaptation)]).toEqual([[], []]);
    const one = adapted(several, { ...MAPPING, where: { poll_type: 'approval' } });
    expect(polls(one)).toMatchObject([{ endDate: '2030-05-23', modes: [] }]);
    expect(told(one)).toEqual(['35 another-race approval']);
  });
});

describe('anything else', () => {
  it.each(['', 'hello', '{"a":1}', '[1,2', '<p>no table</p>', 'a,b\n1,2\n'])(
    'is refused with a word on it: %s',
    (text) => {
      const { origins, issues, fileIssues } = adapted(text);
      expect(origins).toEqual([]);
      expect(issues.length + fileIssues.length).toBeGreaterThan(0);
    },
  );
});
