import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvText, EXCEL, type CsvCell } from './csv-text.ts';

function read(text: string): string[][] {
  return Papa.parse<string[]>(text, { delimiter: ',', newline: '\n' }).data.slice(0, -1);
}

/** What a reader gets back once the apostrophe that guards a formula is taken off. */
function unguarded(cell: string): string {
  return /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}

const texts = fc.string({ unit: 'binary' });
const cells: fc.Arbitrary<CsvCell> = fc.oneof(
  texts,
  fc.constantFrom('=1+1', '+a', '-b', '@c', '\td', '\re', "'=x", 'a,"b"\nc'),
  fc.integer(),
);

describe('the CSV text of a file', () => {
  it('gives an apostrophe to a text that begins like a formula, and none to a negative number', () => {
    expect(csvText(['a', 'b', 'c'], [['=1+1', -3.5, '-x']])).toBe("a,b,c\n'=1+1,-3.5,'-x\n");
  });

  it('parts cells and decimals as told, and quotes what holds either separator', () => {
    const text = csvText(['a', 'b'], [['x;y', -3.5]], EXCEL.es);
    expect(text).toBe('\ufeffa;b\n"x;y";-3,5\n');
    expect(csvText(['a', 'b'], [['x,y', 3.5]], EXCEL.en)).toBe('\ufeffa,b\n"x,y",3.5\n');
  });

  it('holds no cell that a spreadsheet would take for a formula, whatever the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const [, row] = read(csvText(['a'], [[text]]));
        expect(row?.[0] ?? '').not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });

  it('reads back as it was written, once the apostrophe before a formula is taken off', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(cells, cells), { minLength: 1 }), (rows) => {
        const [, ...back] = read(csvText(['a', 'b'], rows));
        const wanted = rows.map((row) => row.map((cell) => String(cell ?? '')));
        expect(back.map((row) => row.map(unguarded))).toEqual(wanted);
      }),
    );
  });
});
