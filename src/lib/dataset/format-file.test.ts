import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Poll } from '../domain/poll.ts';
import { FROZEN_FOLDER } from '../server/test-support/frozen-copy.ts';
import { parseDataRoot } from './data-root.ts';
import { parseFirms } from './firm-rows.ts';
import { formatDataFile, type FormatContext, type FormattedFile } from './format-file.ts';
import { cutRawRecords, joinRawRecords } from './raw-records.ts';
import {
  bytesOf,
  CHECK_DAY,
  FIRST,
  HEADER,
  POLLS,
  POLLS_FILE,
  pollsWith,
  rootWith,
  rowWith,
  SECOND,
  smallRoot,
  THIRD,
} from './test-support/small-root.fixture.ts';

const FIRMS = parseFirms(
  'pollsters.csv',
  bytesOf(smallRoot().get('pollsters.csv') ?? ''),
  CHECK_DAY,
);
const CONTEXT: FormatContext = { firms: FIRMS.firms, candidates: ['ana', 'beto', 'carla'] };

function formatted(
  content: string | Uint8Array,
  file = POLLS_FILE,
  context = CONTEXT,
): FormattedFile {
  const bytes = typeof content === 'string' ? bytesOf(content) : content;
  const result = formatDataFile(file, bytes, context);
  if (!result.ok) throw new Error(result.problem.map(({ kind }) => kind).join(', '));
  return result.value;
}

/** What a cell of the first poll becomes. */
function cellAfter(field: string, text: string): string {
  const { text: file } = formatted(pollsWith({ [field]: text }));
  const at = HEADER.split(',').indexOf(field);
  return file.split('\n')[1]?.split(',')[at] ?? '';
}

describe('a file put into the contract’s writing', () => {
  it('is what it was, byte for byte, where nothing is to be done', () => {
    expect(formatted(POLLS)).toEqual({ text: POLLS, steps: [] });
  });

  it('is so for every real file', () => {
    const data = FROZEN_FOLDER;
    const folders = readdirSync(data).filter((name) => existsSync(join(data, name, 'race.json')));
    const paths = folders.flatMap((folder) =>
      readdirSync(join(data, folder))
        .filter((name) => name.endsWith('.csv'))
        .map((name) => `${folder}/${name}`),
    );
    for (const path of paths) {
      const content = readFileSync(join(data, path), 'utf8');
      const context = { ...CONTEXT, candidates: null };
      expect([path, formatted(content, path, context)]).toEqual([
        path,
        { text: content, steps: [] },
      ]);
    }
  });

  it.each([
    ['end_date', '3/5/2030', '3/5/2030', 'which of the two is the day?'],
    ['published_date', '17/5/2030', '2030-05-17', ''],
    ['end_date', '3 de mayo de 2030', '2030-05-03', ''],
    ['end_date', 'May 3 2030', '2030-05-03', ''],
    ['end_date', '3 May', '3 May', 'of which year?'],
    ['published_date', '4.5.2030', '4.5.2030', 'which of the two is the day?'],
    ['ana', '45%', '45', ''],
    ['ana', '045', '045', 'an error, and no matter of writing'],
    ['ana', '45.0', '45.0', 'digits are what was reported'],
    ['margin_of_error', '±3.1', '3.1', ''],
    ['margin_of_error', '±3.1 pp', '3.1', ''],
    ['sample_size', '1.200', '1200', ''],
    ['sample_size', '1’200', '1200', ''],
    ['sample_size', '1.2', '1.2', 'no count has decimals'],
    ['sample_size', '1200 (LV)', '1200 (LV)', 'it says more than a number'],
    ['pollster', 'Acme Polls', 'acme', ''],
    ['pollster', 'ACME', 'acme', ''],
    ['pollster', 'Acme Pols', 'Acme Pols', 'alike is not the same'],
    ['population', 'Likely', 'likely', ''],
    ['population', 'everybody', 'everybody', 'no word of the list'],
    ['sponsor', '  El Diario ', 'El Diario', ''],
    ['notes', '3/5/2030', '3/5/2030', 'text is text'],
    ['notes', '25%', '25%', 'text is text'],
  ])('has for %s “%s” “%s” (%s)', (field, text, wanted) => {
    expect(cellAfter(field, text)).toBe(wanted);
  });

  it('has a point for a decimal comma, and no quotes that are not needed any more', () => {
    const { text, steps } = formatted(pollsWith({ ana: '"45,5"' }));
    expect(text).toBe(pollsWith({ ana: '45.5' }));
    expect(steps).toEqual([
      { kind: 'number', line: 2, column: 13, field: 'ana', was: '45,5', is: '45.5' },
    ]);
  });

  it.each([
    [{ start_date: '', end_date: '1–3 May 2030' }],
    [{ start_date: '1 to 3 May 2030', end_date: '' }],
    [{ start_date: '2030-05-01', end_date: '1 al 3 de mayo de 2030' }],
    [{ start_date: '2030-05-01/2030-05-03', end_date: '2030-05-01/2030-05-03' }],
  ])('has both days of a span: %j', (cells) => {
    expect(formatted(pollsWith(cells)).text).toBe(POLLS);
  });

  it('leaves a span whose days the other cell contradicts', () => {
    const contradictory = pollsWith({ start_date: '2030-05-02', end_date: '1–3 May 2030' });
    expect(formatted(contradictory)).toEqual({ text: contradictory, steps: [] });
  });

  it('has polls in order, with the fewest rows moved', () => {
    const { text, steps } = formatted([HEADER, THIRD, FIRST, SECOND].join('\n') + '\n');
    expect(text).toBe(POLLS);
    expect(steps).toEqual([
      { kind: 'moved', line: 2, name: 'acme-2030-05-17', below: 'borda-2030-05-10' },
    ]);
  });

  it('is sorted by days as they are after mending', () => {
    const late = rowWith(FIRST, { poll_id: 'acme-late', end_date: '19 May 2030', start_date: '' });
    const { text } = formatted([HEADER, late, FIRST, SECOND].join('\n'));
    expect(text.split('\n').map((line) => line.split(',')[0])).toEqual([
      'poll_id',
      'acme-2030-05-03',
      'borda-2030-05-10',
      'acme-late',
    ]);
  });

  it('keeps a row whose place nobody knows, and a blank line, below the row above it', () => {
    const lost = rowWith(FIRST, { poll_id: 'lost', end_date: 'soon' });
    const { text } = formatted([HEADER, SECOND, lost, '', FIRST, ''].join('\n'));
    expect(text).toBe([HEADER, FIRST, SECOND, lost, '', ''].join('\n'));
  });

  it('keeps rows of too few or too many fields as they are', () => {
    const content = `${POLLS}too,few , "fields"\n`;
    expect(formatted(content).text).toBe(`${POLLS}too,few,"""fields"""\n`);
  });

  it('has commas, line feeds and no mark, whatever Excel wrote', () => {
    const rows = [HEADER, rowWith(FIRST, { ana: '45.5', sponsor: 'El Diario' })];
    const excel = rows.map((row) => row.replaceAll(',', ';').replace('45.5', '45,5'));
    const { text, steps } = formatted(`\uFEFF${excel.join('\r\n').replace('A note', 'One, two')}`);
    expect(text).toBe(rows.join('\n').replace('A note', '"One, two"'));
    expect(steps.map(({ kind }) => kind)).toEqual([
      'byte-order-mark',
      'windows-line-ends',
      'semicolon-separated',
      'number',
    ]);
  });

  it('has ids of firms in the list of memberships, and leaves the rest of such files in their order', () => {
    const file = 'freedonia-2030/pollsters.csv';
    const [head = '', first = '', second = ''] = (smallRoot().get(file) ?? '').split('\n');
    const { text } = formatted(
      [head, second, first.replace('acme', 'Acme Research')].join('\n'),
      file,
    );
    expect(text).toBe([head, second, first].join('\n'));
  });

  it.each([
    ['utf-16', Uint8Array.of(0xff, 0xfe, 0x61, 0x00)],
    ['unclosed-quote', POLLS.replace('A note', '"A note')],
    ['stray-quote', POLLS.replace('A note', '"A" note')],
    ['tab-separated', POLLS.replaceAll(',', '\t')],
    ['empty-file', ''],
  ])('is refused with the reader’s own words where it can’t be read: %s', (kind, content) => {
    const bytes = typeof content === 'string' ? bytesOf(content) : content;
    const result = formatDataFile(POLLS_FILE, bytes, CONTEXT);
    const issues = parseDataRoot(rootWith({ [POLLS_FILE]: content }), CHECK_DAY).issues;
    const wanted = issues.filter((issue) => issue.file === POLLS_FILE && issue.kind === kind);
    expect(wanted).not.toEqual([]);
    expect(result).toEqual({ ok: false, problem: wanted });
  });
});

const CELL = fc.oneof(
  fc.constantFrom('', ' ', '45,5', ' 45 ', '45%', '1.200', 'Acme Research', 'Likely', '3 May 2030'),
  fc.constantFrom(
    '1–3 May 2030',
    '2030-05-03',
    '17/5/2030',
    '__proto__',
    'a"b',
    '"',
    ',',
    '\n',
    ';',
  ),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);
const ROW = fc.record({
  like: fc.constantFrom(FIRST, SECOND),
  cells: fc.dictionary(fc.constantFrom(...HEADER.split(',')), CELL, { maxKeys: 4 }),
});

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A file of the fixture's rows, some cells replaced by anything, the rows in any order. */
const fileOf = (most: number) =>
  fc.array(ROW, { minLength: 1, maxLength: most }).map((rows) => {
    const lines = rows.map(({ like, cells }) =>
      rowWith(
        like,
        Object.fromEntries(Object.entries(cells).map(([name, text]) => [name, quoted(text)])),
      ),
    );
    return [HEADER, ...lines, ''].join('\n');
  });
const FILE = fileOf(8);

function polls(content: string): readonly Poll[] {
  const { pollFiles } = parseDataRoot(rootWith({ [POLLS_FILE]: content }), CHECK_DAY);
  return pollFiles[0]?.polls ?? [];
}

describe('whatever stands in a file', () => {
  it('writing it once is writing it for good', () => {
    fc.assert(
      fc.property(FILE, (content) => {
        const once = formatted(content);
        expect(formatted(once.text)).toEqual({ text: once.text, steps: [] });
        if (once.steps.length === 0) expect(once.text).toBe(content);
      }),
      { numRuns: 500 },
    );
  });

  it('a row that no step names stands there unchanged, and no row is lost', () => {
    fc.assert(
      fc.property(FILE, (content) => {
        const { text, steps } = formatted(content);
        const [before, after] = [content, text].map((one) => cutRawRecords(one, ','));
        const named = new Set(steps.map((step) => ('line' in step ? step.line : 0)));
        const written = new Set(after?.map(({ cells }) => cells.join(',')));
        const lost = before?.filter(({ line, cells }) => {
          const last = line + cells.join('').split('\n').length - 1;
          const touched = [...named].some((one) => one >= line && one <= last);
          return !touched && !written.has(cells.join(','));
        });
        expect(lost).toEqual([]);
        expect(after?.length).toBe(before?.length);
      }),
      { numRuns: 500 },
    );
  });

  it('a poll that was accepted says the same afterwards', () => {
    fc.assert(
      // One row: what others become readable may be its twins.
      fc.property(fileOf(1), (content) => {
        const [before] = polls(content);
        const [after] = polls(formatted(content).text);
        if (before !== undefined) expect(after).toEqual(before);
      }),
      { numRuns: 300 },
    );
  });

  it('cutting a text and joining it gives it back', () => {
    fc.assert(
      fc.property(FILE, (content) => {
        expect(joinRawRecords(cutRawRecords(content, ','), ',')).toBe(content);
      }),
    );
  });
});
