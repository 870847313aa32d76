import { describe, expect, it } from 'vitest';
import { describeIssue } from '../i18n/issue-words.ts';
import { parseDataRoot } from './data-root.ts';
import { publishedRowIssues } from './published-rows.ts';
import type { DataFiles } from './race-folder.ts';
import {
  bytesOf,
  CHECK_DAY,
  columnOf,
  FIRST,
  HEADER,
  POLLS,
  POLLS_FILE,
  pollsWith,
  rootWith,
  rowWith,
  SECOND,
  THIRD,
} from './test-support/small-root.fixture.ts';

const BASE = rootWith();
const CORRECTIONS_FILE = 'freedonia-2030/corrections.csv';
const CORRECTIONS_HEADER =
  'date,poll_id,variant,field,old_value,new_value,reason_en,reason_es,source_url';

function issuesOf(polls: string, corrections?: string, base: DataFiles = BASE) {
  const own = corrections === undefined ? {} : { [CORRECTIONS_FILE]: corrections };
  return publishedRowIssues(base, rootWith({ [POLLS_FILE]: polls, ...own }), CHECK_DAY);
}

/** corrections.csv with the line that an issue asks for, its reasons filled in. */
function correctedAs(issue: ReturnType<typeof issuesOf>[number] | undefined): string {
  const line = issue?.detail['correction'] ?? '';
  return `${CORRECTIONS_HEADER}\n${line.replace(/,,,$/, ',A slip,Un error,')}\n`;
}

describe('a published row', () => {
  it('may stay as it is, move, gain notes, and have other rows beside it', () => {
    expect(issuesOf(POLLS)).toEqual([]);
    expect(issuesOf([HEADER, SECOND, FIRST, THIRD].join('\n'))).toEqual([]);
    expect(issuesOf(pollsWith({ notes: 'Another note', status: 'disputed' }))).toEqual([]);
    expect(issuesOf(`${POLLS}${rowWith(FIRST, { poll_id: 'acme-2', ana: '30' })}\n`)).toEqual([]);
  });

  it('may write a figure otherwise, as long as it is the same', () => {
    expect(issuesOf(pollsWith({ ana: '45.0', sample_size: ' 1000 ' }))).toEqual([]);
  });

  it.each([
    ['ana', '46', '45'],
    ['sample_size', '', '1000'],
    ['margin_of_error', '3', '3.1'],
    ['undecided', '6', '5'],
    ['pollster', 'borda', 'acme'],
    ['end_date', '2030-05-02', '2030-05-03'],
  ])('may not change its %s in silence', (field, is, was) => {
    const [issue, ...more] = issuesOf(pollsWith({ [field]: is }));
    expect(more).toEqual([]);
    expect(issue).toMatchObject({
      kind: 'published-figure-changed',
      severity: 'error',
      file: POLLS_FILE,
      line: 2,
      column: columnOf(field),
      found: is,
      detail: { correction: `2030-06-01,acme-2030-05-03,,${field},${was},${is},,,` },
    });
  });

  it('may change once the line that the error asks for is there, and its reasons are given', () => {
    const changed = pollsWith({ ana: '46' });
    const corrections = correctedAs(issuesOf(changed)[0]);
    expect(issuesOf(changed, corrections)).toEqual([]);
    const reading = parseDataRoot(
      rootWith({ [POLLS_FILE]: changed, [CORRECTIONS_FILE]: corrections }),
      CHECK_DAY,
    );
    expect(reading.issues.filter(({ file }) => file === CORRECTIONS_FILE)).toEqual([]);
    expect(reading.races[0]?.corrections).toMatchObject([
      { field: 'ana', oldValue: '45', newValue: '46', reason: { en: 'A slip', es: 'Un error' } },
    ]);
  });

  it('is not excused by a line with another poll, field, old or new value', () => {
    const line = '2030-06-01,acme-2030-05-03,,ana,45,46,A slip,Un error,';
    const wrong = [
      line.replace('acme-2030-05-03', 'acme-2030-05-17'),
      line.replace(',,ana', ',likely,ana'),
      line.replace('ana', 'beto'),
      line.replace('45', '44'),
      line.replace('46', '47'),
    ];
    const file = [CORRECTIONS_HEADER, ...wrong].join('\n');
    const kinds = issuesOf(pollsWith({ ana: '46' }), file).map(({ kind }) => kind);
    expect(kinds).toEqual([
      'published-figure-changed',
      ...wrong.map(() => 'correction-without-change'),
    ]);
  });

  it('is not excused by a line that was published before, nor are two changes by one line', () => {
    const changed = pollsWith({ ana: '46' });
    const corrections = correctedAs(issuesOf(changed)[0]);
    const base = rootWith({ [CORRECTIONS_FILE]: corrections });
    expect(issuesOf(changed, corrections, base)).toHaveLength(1);
    const line = corrections.split('\n')[1] ?? '';
    expect(issuesOf(changed, `${corrections}${line}\n`, base)).toEqual([]);
  });

  it('may not go in silence: the line asked for keeps its old figures', () => {
    const without = [HEADER, SECOND, THIRD].join('\n');
    const [issue, ...more] = issuesOf(without);
    expect(more).toEqual([]);
    expect(issue).toMatchObject({
      kind: 'published-row-removed',
      line: 1,
      column: null,
      found: 'acme-2030-05-03',
    });
    expect(issue?.detail['correction']).toContain(',row,pollster acme; end_date 2030-05-03;');
    expect(issue?.detail['correction']).toContain('ana 45; beto 40');
    const corrections = correctedAs(issue);
    expect(issuesOf(without, corrections)).toEqual([]);
    const files = rootWith({ [POLLS_FILE]: without, [CORRECTIONS_FILE]: corrections });
    const { issues } = parseDataRoot(files, CHECK_DAY);
    expect(issues.filter(({ file }) => file === CORRECTIONS_FILE)).toEqual([]);
  });

  it('may not take another id or variant in silence', () => {
    const renamed = issuesOf(pollsWith({ poll_id: 'acme-2030-05-03-2' }));
    expect(renamed).toMatchObject([
      { kind: 'published-id-changed', line: 2, column: 1, found: 'acme-2030-05-03-2' },
    ]);
    expect(renamed[0]?.detail['correction']).toBe(
      '2030-06-01,acme-2030-05-03-2,,poll_id,acme-2030-05-03,acme-2030-05-03-2,,,',
    );
    const corrections = correctedAs(renamed[0]);
    expect(issuesOf(pollsWith({ poll_id: 'acme-2030-05-03-2' }), corrections)).toEqual([]);
    const variant = issuesOf(pollsWith({ variant: 'likely' }));
    expect(variant).toMatchObject([{ kind: 'published-id-changed', column: 2, found: 'likely' }]);
  });

  it('whose candidate lost the column has changed, and whose line can’t be read is told once', () => {
    const columns = HEADER.split(',').filter((name) => name !== 'carla');
    const narrow = [HEADER, FIRST].map((line) => {
      const cells = line.split(',');
      return columns.map((name) => cells[columnOf(name) - 1] ?? '').join(',');
    });
    const [moved, issue] = issuesOf(narrow.join('\n'));
    expect(moved?.kind).toBe('published-column-moved');
    expect(issue).toMatchObject({ kind: 'published-figure-changed', column: null, field: 'carla' });
    expect(issuesOf(`${HEADER}\n${FIRST},surplus\n${SECOND}\n${THIRD}`)).toEqual([]);
    expect(issuesOf('\0')).toEqual([]);
  });

  it('may not go with its whole file', () => {
    const head = rootWith({ [POLLS_FILE]: undefined });
    expect(publishedRowIssues(BASE, head, CHECK_DAY)).toMatchObject([
      { kind: 'published-file-removed', file: POLLS_FILE, line: 1, detail: { rows: '3' } },
    ]);
  });
});

describe('a new line of corrections.csv', () => {
  const line = (field: string, was: string, is: string, id = 'acme-2030-05-03') =>
    `${CORRECTIONS_HEADER}\n2030-06-01,${id},,${field},${was},${is},A slip,Un error,\n`;

  it('that tells of nothing that changed is an error at its line and column', () => {
    expect(issuesOf(POLLS, line('ana', '93.15', '61.15'))).toMatchObject([
      {
        kind: 'correction-without-change',
        severity: 'error',
        file: CORRECTIONS_FILE,
        line: 2,
        column: 6,
        field: 'new_value',
        detail: { change: '93.15 → 61.15' },
      },
    ]);
    expect(issuesOf(POLLS, line('ana', '40', '45'))).toHaveLength(1);
    expect(issuesOf(POLLS, line('ana', '40', '45', 'acme-2030-05-04'))).toHaveLength(1);
  });

  it('may tell of a cell that needs none', () => {
    const listed = pollsWith({ status: 'disputed', status_reason: 'Disowned' });
    expect(issuesOf(listed, line('status', 'included', 'disputed'))).toEqual([]);
    expect(issuesOf(listed, line('status', 'included', 'retracted'))).toHaveLength(1);
  });

  it('is passed over where the row or the file can’t be read, which is told already', () => {
    const broken = `${HEADER}\n${FIRST},surplus\n${SECOND}\n${THIRD}`;
    expect(issuesOf(broken, line('ana', '45', '46'))).toEqual([]);
    expect(issuesOf('\0', line('ana', '45', '46'))).toEqual([]);
  });

  it('is none if it was published before', () => {
    const told = line('ana', '44', '45');
    expect(issuesOf(POLLS, told, rootWith({ [CORRECTIONS_FILE]: told }))).toEqual([]);
  });
});

describe('the line that an error asks for', () => {
  it('is written as the race writes its corrections', () => {
    const semicolons = `source_url;poll_id;field;old_value;new_value;date;reason_en;reason_es\n`;
    const [issue] = issuesOf(pollsWith({ ana: '46' }), semicolons);
    expect(issue?.detail['correction']).toBe(';acme-2030-05-03;ana;45;46;2030-06-01;;');
  });

  it('carries nothing that can’t be seen, and no endless cell, whatever the new value is', () => {
    const [issue] = issuesOf(pollsWith({ ana: `\u202E4${'6'.repeat(1_000_000)}` }));
    for (const language of ['en', 'es'] as const) {
      const { title, expected, remedy } = describeIssue(issue ?? fail(), language);
      expect(`${title}${expected}${remedy}`).not.toMatch(/\p{Cc}|\p{Cf}/u);
      expect(remedy.length).toBeLessThan(1000);
    }
  });

  it('is quoted where its value holds the separator', () => {
    const quotedHeader = HEADER.replace('ana', '"ana"');
    const odd = [quotedHeader, rowWith(FIRST, { ana: '"4,6"' }), SECOND, THIRD].join('\n');
    const [issue] = publishedRowIssues(
      BASE,
      new Map(BASE).set(POLLS_FILE, bytesOf(odd)),
      CHECK_DAY,
    );
    expect(issue?.detail['correction']).toBe('2030-06-01,acme-2030-05-03,,ana,45,"4,6",,,');
  });
});

function fail(): never {
  throw new Error('there should be an issue');
}

describe('a published column', () => {
  const header = (text: string) => POLLS.replace(HEADER, text);
  const wide = (name: string, at: 'left' | 'right') =>
    POLLS.split('\n')
      .filter((line) => line !== '' && !line.startsWith('quoted'))
      .slice(0, 3)
      .map((line, row) => {
        const cell = row === 0 ? name : '';
        return at === 'left' ? `${cell},${line}` : `${line},${cell}`;
      })
      .join('\n');
  const kinds = (polls: string) =>
    issuesOf(polls)
      .filter(({ kind }) => kind === 'published-column-moved')
      .map(({ line, column, found, detail }) => [line, column, found, detail['was']]);

  it('may get others at its right', () => {
    expect(kinds(wide('dora', 'right'))).toEqual([]);
  });

  it('may not be renamed, moved or taken out', () => {
    expect(kinds(header(HEADER.replace('sponsor', 'client')))).toEqual([
      [1, 4, 'client', 'sponsor'],
    ]);
    expect(kinds(wide('dora', 'left'))).toEqual([[1, 1, 'dora', 'poll_id']]);
    expect(kinds(header(HEADER.replace(',notes', '')))).toEqual([[1, null, '', 'notes']]);
  });
});
