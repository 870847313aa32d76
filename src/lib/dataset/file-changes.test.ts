import { describe, expect, it } from 'vitest';
import { fileChanges } from './file-changes.ts';
import {
  bytesOf,
  FIRST,
  HEADER,
  POLLS,
  POLLS_FILE,
  pollsWith,
  rootWith,
  rowWith,
  SECOND,
} from './test-support/small-root.fixture.ts';

/** What is told of the files when these contents take the place of the published ones. */
function told(changes: Parameters<typeof rootWith>[0]) {
  return fileChanges(rootWith(), rootWith(changes));
}

describe('what became of the files of a data root', () => {
  it('is nothing where no byte differs', () => {
    expect(told({})).toEqual([]);
  });

  it('names a cell that changed with its text before and after, and the line', () => {
    expect(told({ [POLLS_FILE]: pollsWith({ ana: '46' }) })).toEqual([
      {
        file: POLLS_FILE,
        kind: 'changed',
        isTable: true,
        rows: [
          {
            kind: 'changed',
            name: 'acme-2030-05-03',
            line: 2,
            cells: [{ field: 'ana', was: '45', is: '46' }],
          },
        ],
      },
    ]);
  });

  it('names rows that came and went, wherever they stand', () => {
    const fourth = rowWith(FIRST, { poll_id: 'acme-2030-05-19', notes: '' });
    const [change] = told({ [POLLS_FILE]: `${HEADER}\n${fourth}\n${SECOND}\n` });
    const rows = change?.rows.map(({ kind, name, line }) => [kind, name, line]);
    expect(rows).toEqual([
      ['added', 'acme-2030-05-19', 2],
      ['removed', 'acme-2030-05-03', 2],
      ['removed', 'acme-2030-05-17', 4],
    ]);
    expect(change?.rows[0]?.cells).not.toContainEqual({ field: 'notes', was: '', is: '' });
  });

  it('takes another order, or a figure written otherwise, for no change of a row', () => {
    const other = `${HEADER}\r\n${SECOND}\r\n${rowWith(FIRST, { ana: '45.0' })}\r\n`;
    const [before, after] = [`${HEADER}\n${FIRST}\n${SECOND}\n`, other].map((text) =>
      rootWith({ [POLLS_FILE]: text }),
    );
    expect(fileChanges(before ?? new Map(), after ?? new Map())).toEqual([
      { file: POLLS_FILE, kind: 'changed', isTable: true, rows: [] },
    ]);
  });

  it('keeps two rows of the same name apart', () => {
    const twice = `${POLLS}${rowWith(FIRST, { ana: '50' })}\n`;
    expect(told({ [POLLS_FILE]: twice })[0]?.rows).toMatchObject([
      { kind: 'added', name: 'acme-2030-05-03', line: 6 },
    ]);
  });

  it('says that files came, went or are no tables, whatever is in them', () => {
    const changes = told({
      'freedonia-2030/race.json': '{}',
      'freedonia-2030/events.csv': undefined,
      'freedonia-2030/corrections.csv': 'date,poll_id\n2030-05-05,acme-2030-05-03\n',
      [POLLS_FILE]: Uint8Array.of(0xff, 0xfe, 0x00),
    });
    expect(changes.map(({ file, kind, isTable }) => [file, kind, isTable])).toEqual([
      ['freedonia-2030/corrections.csv', 'added', true],
      ['freedonia-2030/events.csv', 'removed', true],
      [POLLS_FILE, 'changed', false],
      ['freedonia-2030/race.json', 'changed', false],
    ]);
    expect(changes[0]?.rows).toMatchObject([{ name: '2030-05-05 · acme-2030-05-03' }]);
  });

  it('knows the rows of a file with unknown columns by all they say', () => {
    const before = new Map([['freedonia-2030/x.csv', bytesOf('a,b\n1,2\n')]]);
    const after = new Map([['freedonia-2030/x.csv', bytesOf('a,b\n1,3\n')]]);
    const [change] = fileChanges(before, after);
    expect(change?.rows.map(({ kind, name }) => [kind, name])).toEqual([
      ['added', '1 · 3'],
      ['removed', '1 · 2'],
    ]);
  });
});
