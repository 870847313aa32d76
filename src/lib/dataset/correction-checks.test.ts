import { describe, expect, it } from 'vitest';
import { parseDataRoot } from './data-root.ts';
import { CORRECTIONS_FILE, correctionsOf } from './test-support/broken-files.fixture.ts';
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
} from './test-support/small-root.fixture.ts';

type Line = readonly [date: string, field: string, was: string, is: string];

function kindsOf(polls: string, ...lines: readonly Line[]): string[] {
  const files = rootWith({ [POLLS_FILE]: polls, [CORRECTIONS_FILE]: correctionsOf(...lines) });
  const { issues } = parseDataRoot(files, CHECK_DAY);
  return issues
    .filter(({ file }) => file === CORRECTIONS_FILE)
    .map(({ kind, line }) => `${line} ${kind}`);
}

describe('a line of corrections.csv', () => {
  it('says what stands in the cell, however the number is written', () => {
    expect(kindsOf(POLLS, ['2030-05-30', 'ana', '46', '45.0'])).toEqual([]);
    expect(kindsOf(POLLS, ['2030-05-30', 'sample_size', '', '1000'])).toEqual([]);
    expect(kindsOf(POLLS, ['2030-05-30', 'variant', 'lv', ''])).toEqual([]);
    expect(kindsOf(POLLS, ['2030-05-30', 'sample_size', '1000', ''])).toEqual([
      '2 correction-not-applied',
    ]);
  });

  it('may be followed by others: of each cell, the latest says what stands there', () => {
    const first: Line = ['2030-05-28', 'ana', '46', '47'];
    const second: Line = ['2030-05-29', 'ana', '47', '45'];
    expect(kindsOf(POLLS, first, second)).toEqual([]);
    expect(kindsOf(POLLS, second, first)).toEqual([]);
    expect(kindsOf(POLLS, first)).toEqual(['2 correction-not-applied']);
    expect(kindsOf(POLLS, second, ['2030-05-29', 'ana', '45', '47'])).toEqual([
      '3 correction-not-applied',
    ]);
    expect(kindsOf(POLLS, first, ['2030-05-29', 'beto', '41', '40'])).toEqual([
      '2 correction-not-applied',
    ]);
  });

  it('may tell of a row that was taken out, and of an id that was changed', () => {
    const without = [HEADER, SECOND].join('\n');
    expect(kindsOf(without, ['2030-05-30', 'row', 'ana 45', ''])).toEqual([]);
    expect(kindsOf(POLLS, ['2030-05-30', 'poll_id', 'acme-may', 'acme-2030-05-03'])).toEqual([]);
  });

  it('is not older than the row it corrects, or than the poll’s publication', () => {
    expect(kindsOf(POLLS, ['2030-05-05', 'ana', '46', '45'])).toEqual([]);
    expect(kindsOf(POLLS, ['2030-05-04', 'ana', '46', '45'])).toEqual(['2 correction-too-early']);
    const undated = pollsWith({ added: '' });
    expect(kindsOf(undated, ['2030-05-04', 'ana', '46', '45'])).toEqual([]);
    expect(kindsOf(undated, ['2030-05-03', 'ana', '46', '45'])).toEqual(['2 correction-too-early']);
  });

  it('is not judged by a row that can’t be read, nor where a later line of the cell can’t be', () => {
    const broken = `${HEADER}\n${FIRST},surplus\n`;
    expect(kindsOf(broken, ['2030-05-30', 'ana', '45', '46'])).toEqual(['2 unknown-poll']);
    expect(kindsOf(POLLS, ['2030-05-28', 'ana', '46', '47'], ['soon', 'ana', '47', '45'])).toEqual([
      '3 not-a-day',
    ]);
  });

  it('gives leave to an id that no longer says firm or end date', () => {
    const moved = [HEADER, rowWith(FIRST, { end_date: '2030-05-02' })].join('\n');
    const remarks = (corrections: string) =>
      parseDataRoot(
        rootWith({ [POLLS_FILE]: moved, [CORRECTIONS_FILE]: corrections }),
        CHECK_DAY,
      ).issues.filter(({ kind }) => kind === 'poll-id-off').length;
    expect(remarks(correctionsOf())).toBe(1);
    expect(remarks(correctionsOf(['2030-05-30', 'end_date', '2030-05-03', '2030-05-02']))).toBe(0);
  });
});
