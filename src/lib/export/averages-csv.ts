import type { AverageRow } from '../view/averages.ts';
import { csvText, type CsvStyle } from './csv-text.ts';

/** Columns of averages.csv, in order; columns are only ever added at the right. */
export const AVERAGES_COLUMNS = [
  'date',
  'group',
  'basis',
  'candidate',
  'share',
  'low80',
  'high80',
  'low95',
  'high95',
  'result_low80',
  'result_high80',
  'result_low95',
  'result_high95',
] as const;

/** averages.csv: a row per day, group, basis and candidate, and per margin; figures in points. */
export function averagesCsv(rows: readonly AverageRow[], style?: CsvStyle): string {
  return csvText(
    AVERAGES_COLUMNS,
    rows.map((row) => [row.date, row.group, row.basis, row.candidate, ...figureCells(row)]),
    style,
  );
}

/** The figures of a row, in the order of the columns from `share` on. */
export function figureCells({
  average,
  result,
}: Pick<AverageRow, 'average' | 'result'>): readonly number[] {
  return [
    average.value,
    average.low80,
    average.high80,
    average.low95,
    average.high95,
    result.low80,
    result.high80,
    result.low95,
    result.high95,
  ];
}
