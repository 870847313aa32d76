import { LANGUAGES, type Language } from '../domain/language.ts';
import type { Race } from '../domain/race.ts';
import { EXCEL_NAMES, excelFile } from './excel-file.ts';
import { localizedRaceEntries } from './race-file.ts';
import { raceTables } from './race-tables.ts';
import { siteData } from './site-data.ts';

/** The addresses of all CSV files of all races: those for Excel in each language, all others once. */
export function tableEntries(): { race: string; table: string; language?: string }[] {
  const plain = siteData().races.flatMap((race) =>
    raceTables(race).map(({ name }) => ({ race: race.id, table: name })),
  );
  const excel = localizedRaceEntries().flatMap((entry) =>
    EXCEL_NAMES.map((table) => ({ ...entry, table })),
  );
  return [...plain, ...excel];
}

/** The CSV file of that name in that language's folder; undefined if there is none. */
export function tableText(name: string, race: Race, language: Language): string | undefined {
  const excel = EXCEL_NAMES.find((known) => known === name);
  if (excel !== undefined) return excelFile(excel, race, language);
  if (language !== LANGUAGES[0]) return undefined;
  return raceTables(race).find((table) => table.name === name)?.text;
}
