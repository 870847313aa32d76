/** A cell of a file that we write: a number stands bare, a text is made harmless, null is empty. */
export type CsvCell = string | number | null;

/** Apostrophes before it are counted in, so that taking one off again always gives the text back. */
const FORMULA_START = /^'*[=+\-@\t\r]/;

/** What cannot stand in a cell without quotes, in any reader. */
const NEEDS_QUOTES = /[",\r\n\uFEFF]|^\s|\s$/;

/**
 * CSV text (comma, `\n`, header). No text can become a formula in a spreadsheet: one that begins like
 * one gets an apostrophe before it. Numbers are never touched, a minus sign is a number's own.
 */
export function csvText(columns: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return [columns, ...rows].map((row) => `${row.map(cellText).join(',')}\n`).join('');
}

function cellText(cell: CsvCell): string {
  if (typeof cell !== 'string') return cell === null ? '' : String(cell);
  const safe = FORMULA_START.test(cell) ? `'${cell}` : cell;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
