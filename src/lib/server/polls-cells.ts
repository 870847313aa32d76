import { pollColumnsWith, type ColumnType } from '../dataset/columns.ts';
import { parseCsvTable } from '../dataset/csv-table.ts';
import type { Race } from '../domain/race.ts';
import { csvText, type CsvCell, type CsvStyle } from '../export/csv-text.ts';
import { readPollsCsv } from './read-race-file.ts';

const NUMBERS: readonly ColumnType[] = ['share', 'margin-of-error', 'sample'];

/** A race's polls.csv cut into cells: figures as numbers, what is not reported as null. */
export interface PollsCells {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly CsvCell[])[];
}

/** The cells of a race's polls.csv; the build has read the file already, and found no error. */
export function pollsCells(race: Race): PollsCells {
  const { table } = parseCsvTable('polls.csv', Buffer.from(readPollsCsv(race)));
  if (table === null) throw new Error(`${race.id}/polls.csv cannot be read`);
  const rules = pollColumnsWith(race.candidates.map(({ id }) => id));
  const columns = table.header.cells.map((name) => name.trim());
  const isNumber = columns.map((name) =>
    rules.some((rule) => rule.name === name && NUMBERS.includes(rule.type)),
  );
  const rows = table.rows.map(({ cells }) =>
    cells.map((cell, place) => (isNumber[place] === true ? numberCell(cell) : cell.trim())),
  );
  return { columns, rows };
}

/** polls.csv as it is published: as it is kept, unless a text in it could become a formula. */
export function publishedPollsCsv(race: Race): string {
  const { columns, rows } = pollsCells(race);
  const isHarmless = rows.every((row) =>
    row.every((cell) => typeof cell !== 'string' || !cell.startsWith('-')),
  );
  return isHarmless ? readPollsCsv(race) : csvText(columns, rows);
}

/** The rows of polls.csv in another style. */
export function styledPollsCsv(race: Race, style: CsvStyle): string {
  const { columns, rows } = pollsCells(race);
  return csvText(columns, rows, style);
}

function numberCell(cell: string): number | null {
  const text = cell.trim();
  return text === '' ? null : Number(text.replace(',', '.'));
}
