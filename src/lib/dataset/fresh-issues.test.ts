import { describe, expect, it } from 'vitest';
import { parseDataRoot } from './data-root.ts';
import { fileChanges } from './file-changes.ts';
import { freshIssues } from './fresh-issues.ts';
import {
  CHECK_DAY,
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

/** Kind and line of what is new from one polls file to another. */
function freshBetween(before: string, after: string): string[] {
  const [old, now] = [before, after].map((polls) => rootWith({ [POLLS_FILE]: polls }));
  if (old === undefined || now === undefined) throw new Error('two states are compared');
  const issues = [old, now].map((files) => parseDataRoot(files, CHECK_DAY).issues);
  const fresh = freshIssues({
    changes: fileChanges(old, now),
    before: issues[0] ?? [],
    after: issues[1] ?? [],
    files: now,
  });
  return [...fresh].map(({ kind, line }) => `${line} ${kind}`);
}

const FOURTH = rowWith(FIRST, {
  poll_id: 'acme-2030-05-12',
  start_date: '2030-05-11',
  end_date: '2030-05-12',
  published_date: '2030-05-13',
  ana: '30',
  beto: '55',
});
const SMALL = { sample_size: '80', margin_of_error: '12' };
const between = (row: string) => [HEADER, FIRST, SECOND, row, THIRD].join('\n');

describe('what is new of what is said', () => {
  it('is nothing where nothing changed, or where rows moved down', () => {
    const small = pollsWith(SMALL);
    expect(freshBetween(small, small)).toEqual([]);
    expect(freshBetween(small, small.replace(HEADER, `\n\n${HEADER}`))).toEqual([]);
  });

  it('is what is said of a row that was added or changed, on each of its lines', () => {
    expect(freshBetween(POLLS, pollsWith(SMALL))).toEqual(['2 sample-unusual']);
    expect(freshBetween(pollsWith(SMALL), pollsWith({ ...SMALL, notes: 'Another' }))).toEqual([
      '2 sample-unusual',
    ]);
    const long = rowWith(FIRST, { sponsor: '"El\nDiario"', ...SMALL });
    expect(freshBetween(POLLS, [HEADER, long].join('\n'))).toContain('3 sample-unusual');
  });

  it('is a remark on an old row that a new one gives rise to', () => {
    expect(freshBetween(POLLS, between(FOURTH))).toEqual(['4 jump', '4 jump', '5 jump', '5 jump']);
  });
});
