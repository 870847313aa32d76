import { describe, expect, it } from 'vitest';
import { calendarDayOf } from '../../domain/calendar-day.ts';
import { parsePollsCsv } from '../own-polls.ts';
import { HTML, JSON_POLLS, WIKITEXT } from '../test-support/foreign-pages.fixture.ts';
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
