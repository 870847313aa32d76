import { pollColumnsWith } from '../dataset/columns.ts';
import type { Race } from '../domain/race.ts';
import { csvText, type CsvStyle } from '../export/csv-text.ts';
import { publishedText, tableCells, type TableCells } from './kept-table.ts';
import { readRaceCsv } from './read-race-file.ts';

/** The cells of a race's polls.csv; the build has read the file already, and found no error. */
export function pollsCells(race: Race): TableCells {
  return tableCells(
    readRaceCsv(race, 'polls.csv'),
    pollColumnsWith(race.candidates.map(({ id }) => id)),
  );
}

/** polls.csv as it is published. */
export function publishedPollsCsv(race: Race): string {
  return publishedText(readRaceCsv(race, 'polls.csv'), pollsCells(race));
}

/** The rows of polls.csv in another style. */
export function styledPollsCsv(race: Race, style: CsvStyle): string {
  const { columns, rows } = pollsCells(race);
  return csvText(columns, rows, style);
}
