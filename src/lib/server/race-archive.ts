import { strToU8, zipSync } from 'fflate';
import type { Race } from '../domain/race.ts';
import { jsonText } from '../export/race-json.ts';
import { archiveReadme } from '../view/archive-readme.ts';
import { citationFile } from '../view/citation-file.ts';
import { absoluteAddress } from '../view/absolute-address.ts';
import { racePackage } from './data-package.ts';
import { raceTables } from './race-tables.ts';
import { raceEstimate } from './site-data.ts';

/** The first moment that a ZIP file can tell, on whatever clock: the time of a build is nobody's business. */
const NO_TIME = new Date(1980, 0, 1);

/** The files of a race's archive by name, in order; `base` as in siteUrl. */
export function archiveFiles(race: Race, base: string): ReadonlyMap<string, string> {
  const tables = raceTables(race);
  const homepage = absoluteAddress(base, 'en', `${race.id}/`);
  const { asOf } = raceEstimate(race);
  return new Map([
    ['README.md', archiveReadme(race, tables, asOf, base)],
    ['CITATION.cff', citationFile(race, asOf, base)],
    ['datapackage.json', jsonText(racePackage({ race, tables }, homepage))],
    ...tables.map(({ name, text }) => [name, text] as const),
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
