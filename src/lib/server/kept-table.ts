import type { ColumnRule, ColumnType } from '../dataset/columns.ts';
import { parseCsvTable } from '../dataset/csv-table.ts';
import { csvText, type CsvCell } from '../export/csv-text.ts';

const NUMBERS: readonly ColumnType[] = ['share', 'margin-of-error', 'sample', 'coverage', 'count'];

/** A kept CSV file cut into cells: figures as numbers, what is not reported as null. */
export interface TableCells {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly CsvCell[])[];
}

/** The cells of a CSV text under the rules of its columns. Throws unless the build could read the file before. */
export function tableCells(text: string, rules: readonly ColumnRule[]): TableCells {
  const { table } = parseCsvTable('', Buffer.from(text));
  if (table === null) throw new Error('A data file cannot be read');
  const columns = table.header.cells.map((name) => name.trim());
  const isNumber = columns.map((name) =>
    rules.some((rule) => rule.name === name && NUMBERS.includes(rule.type)),
  );
  const rows = table.rows.map(({ cells }) =>
    cells.map((cell, place) => (isNumber[place] === true ? numberCell(cell) : cell.trim())),
  );
  return { columns, rows };
}

/** A kept file as it is published: as it is kept, unless a text in it could become a formula. */
export function publishedText(text: string, { columns, rows }: TableCells): string {
  const isHarmless = rows.every((row) =>
    row.every((cell) => typeof cell !== 'string' || !cell.startsWith('-')),
  );
  return isHarmless ? text : csvText(columns, rows);
}

function numberCell(cell: string): number | null {
  const text = cell.trim();
  return text === '' ? null : Number(text.replace(',', '.'));
}
