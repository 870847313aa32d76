import type { Pair } from '../domain/race.ts';
import { MARGIN_ROW, type AverageRow } from '../view/averages.ts';
import { figureCells } from './averages-csv.ts';
import { csvText, type CsvStyle } from './csv-text.ts';

/** Columns of margin.csv, in order; columns are only ever added at the right. */
export const MARGIN_COLUMNS = [
  'date',
  'group',
  'basis',
  'first',
  'second',
  'margin',
  'low80',
  'high80',
  'low95',
  'high95',
  'result_low80',
  'result_high80',
  'result_low95',
  'result_high95',
] as const;

/** margin.csv: the lead of the first of the pair over the second, a row per day, group and basis; in points. */
export function marginCsv(rows: readonly AverageRow[], pair: Pair, style?: CsvStyle): string {
  const margins = rows.filter(({ candidate }) => candidate === MARGIN_ROW);
  return csvText(
    MARGIN_COLUMNS,
    margins.map((row) => [row.date, row.group, row.basis, ...pair, ...figureCells(row)]),
    style,
  );
}
