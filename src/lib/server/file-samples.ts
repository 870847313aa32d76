import type { Language } from '../domain/language.ts';
import type { Race } from '../domain/race.ts';
import { averagesJson } from '../export/averages-json.ts';
import { pollsJson } from '../export/polls-json.ts';
import { jsonText } from '../export/race-json.ts';
import type { RaceFileName } from '../i18n/files.en.ts';
import { filesWords } from '../i18n/files-words.ts';
import { placeInList, type FileSample } from '../view/data-page.ts';
import { fieldMeaning } from './data-package.ts';
import { EXCEL_NAMES, excelFile } from './excel-file.ts';
import { archiveFiles } from './race-archive.ts';
import { raceTables } from './race-tables.ts';
import { raceAverages } from './site-data.ts';

/** Files without a row of text to show. */
const UNSAMPLED = ['race.json', 'feed.xml', 'badge.svg', 'standalone.html'] as const;

/** Every file of a race with its columns and a row of it, as it stands in the file; `base` as in siteUrl. */
export function fileSamples(race: Race, language: Language, base: string): FileSample[] {
  const plain = (name: RaceFileName, example: string | null): FileSample => ({
    name,
    text: filesWords(language).files[name],
    columns: [],
    example,
  });
  const samples = [
    ...tableSamples(race, language),
    plain('polls.json', jsonExample(pollsJson(race).polls[0])),
    plain('averages.json', jsonExample(averagesJson(race, raceAverages(race)).averages[0])),
    ...EXCEL_NAMES.map((name) => plain(name, firstRecords(excelFile(name, race, language)))),
    plain('data.zip', [...archiveFiles(race, base).keys()].join('\n')),
    ...UNSAMPLED.map((name) => plain(name, null)),
  ];
  return samples.sort((a, b) => placeInList(a.name) - placeInList(b.name));
}

function tableSamples(race: Race, language: Language): FileSample[] {
  return raceTables(race).map(({ name, about, candidates, columns, text }) => ({
    name,
    text: about[language],
    columns: columns.map((column) => ({
      name: column,
      meaning: fieldMeaning(column, { candidates, file: name })[language],
    })),
    example: firstRecords(text),
  }));
}

function jsonExample(example: object | undefined): string | null {
  return example === undefined ? null : jsonText(example);
}

/** The header and the first row of a CSV text; a row may hold line breaks within quotes. */
function firstRecords(text: string): string {
  const lines = text.split(/\r?\n/);
  const end = lines.findIndex((_, place) => place > 0 && isWhole(lines.slice(1, place + 1)));
  return lines.slice(0, end + 1).join('\n');
}

function isWhole(lines: readonly string[]): boolean {
  return lines.join('').split('"').length % 2 === 1;
}
