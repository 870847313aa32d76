import type { Language } from '../domain/language.ts';
import type { Race } from '../domain/race.ts';
import { averagesCsv } from '../export/averages-csv.ts';
import { EXCEL } from '../export/csv-text.ts';
import { marginCsv } from '../export/margin-csv.ts';
import { styledPollsCsv } from './polls-cells.ts';
import { raceAverages } from './site-data.ts';

/** The names of a race's files for Excel, the same in every language. */
export const EXCEL_NAMES = ['polls-excel.csv', 'averages-excel.csv', 'margin-excel.csv'] as const;
type ExcelName = (typeof EXCEL_NAMES)[number];

/** The same rows as the file without `-excel`, as Excel in that language opens them. */
export function excelFile(name: ExcelName, race: Race, language: Language): string {
  const style = EXCEL[language];
  switch (name) {
    case 'polls-excel.csv':
      return styledPollsCsv(race, style);
    case 'averages-excel.csv':
      return averagesCsv(raceAverages(race), style);
    case 'margin-excel.csv':
      return marginCsv(raceAverages(race), race.pair, style);
  }
}
