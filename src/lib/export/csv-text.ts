import type { Language } from '../domain/language.ts';

/** A cell of a file that we write: a number stands bare, a text is made harmless, null is empty. */
export type CsvCell = string | number | null;

/** Apostrophes before it are counted in, so that taking one off again always gives the text back. */
const FORMULA_START = /^'*[=+\-@\t\r]/;

/** What cannot stand in a cell without quotes, in any reader and with either separator. */
const NEEDS_QUOTES = /[",;\r\n\uFEFF]|^\s|\s$/;

/** How a CSV file is written: what parts its cells and what its decimals, and whether it says that it is UTF-8. */
export interface CsvStyle {
  readonly separator: ',' | ';';
  readonly decimal: '.' | ',';
  /** Excel takes a file without one for the encoding of its own country. */
  readonly byteOrderMark: boolean;
}

/** What programs expect. */
const PLAIN: CsvStyle = { separator: ',', decimal: '.', byteOrderMark: false };

/** What Excel opens as a table by a double click, where it is set up for the language. */
export const EXCEL: Readonly<Record<Language, CsvStyle>> = {
  en: { separator: ',', decimal: '.', byteOrderMark: true },
  es: { separator: ';', decimal: ',', byteOrderMark: true },
};

/**
 * CSV text (`\n`, header; comma and decimal point unless told otherwise). No text can become a formula in a spreadsheet: one that begins like
 * one gets an apostrophe before it. Numbers are never touched, a minus sign is a number's own.
 */
export function csvText(
  columns: readonly string[],
  rows: readonly (readonly CsvCell[])[],
  style: CsvStyle = PLAIN,
): string {
  const lines = [columns, ...rows].map(
    (row) => `${row.map((cell) => cellText(cell, style)).join(style.separator)}\n`,
  );
  return `${style.byteOrderMark ? '\ufeff' : ''}${lines.join('')}`;
}

function cellText(cell: CsvCell, { decimal }: CsvStyle): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell).replace('.', decimal);
  const safe = FORMULA_START.test(cell) ? `'${cell}` : cell;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
