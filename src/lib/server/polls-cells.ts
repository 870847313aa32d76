import { pollColumnsWith, type ColumnType } from '../dataset/columns.ts';
import { parseCsvTable } from '../dataset/csv-table.ts';
import type { Question, Race } from '../domain/race.ts';
import { csvText, type CsvCell, type CsvStyle } from '../export/csv-text.ts';
import { readPollsCsv } from './read-race-file.ts';

const NUMBERS: readonly ColumnType[] = ['share', 'margin-of-error', 'sample'];

/** A polls file cut into cells: figures as numbers, what is not reported as null. */
export interface PollsCells {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly CsvCell[])[];
}

/**
 * The cells of the polls file of a race, or of one of its further questions; the build has read it already,
 * and found no error.
 */
export function pollsCells(race: Race, question: Question | null = null): PollsCells {
  const { table } = parseCsvTable('polls.csv', Buffer.from(readPollsCsv(race, question)));
  if (table === null) throw new Error(`a polls file of ${race.id} cannot be read`);
  const rules = pollColumnsWith((question ?? race).candidates.map(({ id }) => id));
  const columns = table.header.cells.map((name) => name.trim());
  const isNumber = columns.map((name) =>
    rules.some((rule) => rule.name === name && NUMBERS.includes(rule.type)),
  );
  const rows = table.rows.map(({ cells }) =>
    cells.map((cell, place) => (isNumber[place] === true ? numberCell(cell) : cell.trim())),
  );
  return { columns, rows };
}

/** A polls file as it is published: as it is kept, unless a text in it could become a formula. */
export function publishedPollsCsv(race: Race, question: Question | null = null): string {
  const { columns, rows } = pollsCells(race, question);
  const isHarmless = rows.every((row) =>
    row.every((cell) => typeof cell !== 'string' || !cell.startsWith('-')),
  );
  return isHarmless ? readPollsCsv(race, question) : csvText(columns, rows);
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
