import { strToU8, zipSync } from 'fflate';
import type { Race } from '../domain/race.ts';
import { averagesCsv } from '../export/averages-csv.ts';
import { marginCsv } from '../export/margin-csv.ts';
import { pollsLongCsv } from '../export/polls-long.ts';
import { jsonText } from '../export/race-json.ts';
import type { RaceFileName } from '../i18n/files.en.ts';
import { archiveReadme } from '../view/archive-readme.ts';
import { citationFile } from '../view/citation-file.ts';
import { absoluteAddress } from '../view/absolute-address.ts';
import { packagedRace, racePackage } from './data-package.ts';
import { publishedPollsCsv } from './polls-cells.ts';
import { raceAverages, raceEstimate } from './site-data.ts';

/** The first moment that a ZIP file can tell, on whatever clock: the time of a build is nobody's business. */
const NO_TIME = new Date(1980, 0, 1);

/** The files of a race's archive by name, in order; `base` as in siteUrl. */
export function archiveFiles(race: Race, base: string): ReadonlyMap<string, string> {
  const averages = raceAverages(race);
  const homepage = absoluteAddress(base, 'en', `${race.id}/`);
  const tables: readonly (readonly [RaceFileName, string])[] = [
    ['polls.csv', publishedPollsCsv(race)],
    ['polls_long.csv', pollsLongCsv(race)],
    ['averages.csv', averagesCsv(averages)],
    ['margin.csv', marginCsv(averages, race.pair)],
  ];
  const names = tables.map(([name]) => name);
  return new Map([
    ['README.md', archiveReadme(race, names, raceEstimate(race).asOf, base)],
    ['CITATION.cff', citationFile(race, raceEstimate(race).asOf, base)],
    ['datapackage.json', jsonText(racePackage(packagedRace(race), homepage))],
    ...tables,
  ]);
}

/** A race's archive as a ZIP file; the same bytes for the same data, on every machine. */
export function raceArchive(race: Race, base: string): Uint8Array<ArrayBuffer> {
  const entries = [...archiveFiles(race, base)].map(
    ([name, text]) => [`margen-${race.id}/${name}`, strToU8(text)] as const,
  );
  return Uint8Array.from(
    zipSync(Object.fromEntries(entries), { mtime: NO_TIME, os: 3, attrs: 0o100644 << 16 }),
  );
}
