import Papa from 'papaparse';

/** A cell of a file that we write: a number stands bare, a text is made harmless, null is empty. */
export type CsvCell = string | number | null;

/** Apostrophes before it are counted in, so that taking one off again always gives the text back. */
const FORMULA_START = /^'*[=+\-@\t\r]/;

/**
 * CSV text (comma, `\n`, header). No text can become a formula in a spreadsheet: one that begins like
 * one gets an apostrophe before it. Numbers are never touched, a minus sign is a number's own.
 */
export function csvText(columns: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  const safe = rows.map((row) => row.map(safeCell));
  return `${Papa.unparse([[...columns], ...safe], { newline: '\n' })}\n`;
}

function safeCell(cell: CsvCell): string | number {
  if (cell === null) return '';
  if (typeof cell === 'number') return cell;
  return FORMULA_START.test(cell) ? `'${cell}` : cell;
}
