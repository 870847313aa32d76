import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pollColumnsWith } from './columns.ts';
import { parseCsvTable, type CsvTable } from './csv-table.ts';
import { readHeader } from './header.ts';
import { miscountClue } from './miscounted-row.ts';
import { bytesOf, FIRST, HEADER } from './test-support/small-root.fixture.ts';

const RULES = pollColumnsWith(['ana', 'beto', 'carla']);
const NAMES = HEADER.split(',');
const CELLS = FIRST.split(',');

function clueOf(row: string, header = HEADER): Readonly<Record<string, string>> {
  const { table } = parseCsvTable('polls.csv', bytesOf(`${header}\n${row}\n`));
  const record = table?.rows[0];
  if (table === null || record === undefined) throw new Error('The row was not read');
  return miscountClue(table, boundOf(table), record);
}

function boundOf(table: CsvTable) {
  return readHeader(table, RULES).bound;
}

/** The first poll with other cells; commas in them stand as they are. */
function rowOf(cells: Readonly<Record<string, string>>): string {
  return NAMES.map((name, at) => cells[name] ?? CELLS[at] ?? '').join(',');
}

describe('a row with more cells than the header', () => {
  it.each([
    ['notes', 'Read from a chart, by eye, twice'],
    ['sponsor', 'El Diario, La Prensa'],
    ['source_title', 'Acme, May 2030'],
    ['archive_url', 'https://example.org/a,b'],
    ['notes', '3,000 asked'],
  ])('has an unquoted comma in its %s, where nothing else can be', (nearest, whole) => {
    expect(clueOf(rowOf({ [nearest]: whole }))).toEqual({ nearest, whole });
  });

  it('is not interpreted where the comma may be that of any of several numbers', () => {
    expect(clueOf(rowOf({ ana: '45,5' }))).toEqual({});
  });

  it('is not interpreted where a link’s comma may as well be that of the title after it', () => {
    expect(clueOf(rowOf({ source_url: 'https://example.org/a,b' }))).toEqual({});
  });

  it('is not told to put a number between quotes', () => {
    expect(clueOf(rowOf({ sample_size: '1,000' }))).toEqual({});
  });

  it('is not interpreted where a comma may merely be one too many', () => {
    expect(clueOf(`${FIRST},`)).toEqual({});
    expect(clueOf(rowOf({ notes: ',A note' }))).toEqual({});
  });

  it('is not interpreted where something else is wrong as well', () => {
    expect(clueOf(rowOf({ notes: 'A, note', ana: 'many', end_date: 'soon' }))).toEqual({});
  });

  it('is never blamed on another column than the one that was torn, whatever else is left empty', () => {
    const torn = fc.constantFrom(
      'sponsor',
      'status_reason',
      'source_title',
      'notes',
      'ana',
      'sample_size',
    );
    const optional = RULES.filter(({ filled }) => !filled).map(({ name }) => name);
    fc.assert(
      fc.property(
        torn,
        fc.subarray(optional),
        fc.array(fc.constantFrom(',', ', '), { minLength: 1, maxLength: 3 }),
        (column, empty, commas) => {
          const part = ['ana', 'sample_size'].includes(column) ? '7' : 'word';
          const whole = part + commas.map((comma) => comma + part).join('');
          const row = rowOf({
            ...Object.fromEntries(empty.map((name) => [name, ''])),
            [column]: whole,
          });
          const clue = clueOf(row);
          expect([undefined, column]).toContain(clue['nearest']);
        },
      ),
    );
  });
});

describe('a row with fewer cells than the header', () => {
  it('names the first cell that can’t be where it stands', () => {
    const short = FIRST.replace('El Diario,', '');
    expect(clueOf(short)).toEqual({ nearest: 'published_date', misfit: 'fieldwork' });
  });

  it('names none where all that stand there can', () => {
    expect(clueOf(CELLS.slice(0, -1).join(','))).toEqual({});
  });
});

describe('a row of a file with semicolons', () => {
  it('is read by the same rules', () => {
    const row = rowOf({ notes: 'A; note' }).replaceAll(',', ';').replace(';El', ';El');
    expect(clueOf(row, HEADER.replaceAll(',', ';'))).toEqual({
      nearest: 'notes',
      whole: 'A; note',
    });
  });
});
