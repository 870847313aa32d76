import type { Language } from '../domain/language.ts';
import type { Race } from '../domain/race.ts';
import { AVERAGES_COLUMNS, averagesCsv } from '../export/averages-csv.ts';
import { averagesJson } from '../export/averages-json.ts';
import { MARGIN_COLUMNS, marginCsv } from '../export/margin-csv.ts';
import { pollsJson } from '../export/polls-json.ts';
import { LONG_COLUMNS, pollsLongCsv } from '../export/polls-long.ts';
import { jsonText } from '../export/race-json.ts';
import type { RaceFileName } from '../i18n/files.en.ts';
import type { FileSample } from '../view/data-page.ts';
import { fieldMeaning } from './data-package.ts';
import { EXCEL_NAMES, excelFile } from './excel-file.ts';
import { publishedPollsCsv } from './polls-cells.ts';
import { archiveFiles } from './race-archive.ts';
import { readPollsHeader } from './read-race-file.ts';
import { raceAverages } from './site-data.ts';

/** Every file of a race with its columns and a row of it, as it stands in the file; `base` as in siteUrl. */
export function fileSamples(race: Race, language: Language, base: string): FileSample[] {
  const averages = raceAverages(race);
  const table = (name: RaceFileName, columns: readonly string[], text: string): FileSample => ({
    name,
    columns: columns.map((column) => ({
      name: column,
      meaning: fieldMeaning(column, race)[language],
    })),
    example: firstRecords(text),
  });
  return [
    table('polls.csv', readPollsHeader(race), publishedPollsCsv(race)),
    jsonSample('polls.json', pollsJson(race).polls[0]),
    table('polls_long.csv', LONG_COLUMNS, pollsLongCsv(race)),
    table('averages.csv', AVERAGES_COLUMNS, averagesCsv(averages)),
    jsonSample('averages.json', averagesJson(race, averages).averages[0]),
    table('margin.csv', MARGIN_COLUMNS, marginCsv(averages, race.pair)),
    ...EXCEL_NAMES.map((name) => ({
      name,
      columns: [],
      example: firstRecords(excelFile(name, race, language)),
    })),
    { name: 'data.zip', columns: [], example: [...archiveFiles(race, base).keys()].join('\n') },
    { name: 'feed.xml', columns: [], example: null },
    { name: 'badge.svg', columns: [], example: null },
    { name: 'standalone.html', columns: [], example: null },
  ];
}

function jsonSample(name: RaceFileName, example: object | undefined): FileSample {
  return { name, columns: [], example: example === undefined ? null : jsonText(example) };
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
