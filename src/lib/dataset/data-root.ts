import type { CalendarDay } from '../domain/calendar-day.ts';
import { compareIssues, issueAt, type DataIssue } from '../domain/issue.ts';
import type { Race, Site } from '../domain/race.ts';
import { fileIssue } from './encoding.ts';
import { parseFirms, type FirmsReading } from './firm-rows.ts';
import { ANY_FIRM } from './firms.ts';
import { fieldPlaces } from './json-file.ts';
import type { PollsReading } from './polls-file.ts';
import { parseSiteFile } from './race-file.ts';
import { readRaceFolder, type DataFiles, type RaceReading } from './race-folder.ts';

/** Everything a data root holds, and everything that is wrong with it. */
export interface DataRootReading {
  /** Races whose race.json could be read, by id; only polls without an error are in them. */
  readonly races: readonly Race[];
  readonly site: Site | null;
  /** All at once, ordered by file and line. */
  readonly issues: readonly DataIssue[];
  /** Data rows read from all polls files. */
  readonly rows: number;
  /** Polls accepted: rows = polls + rows named by an error. */
  readonly polls: number;
  /** The same, file by file. */
  readonly pollFiles: readonly PollsReading[];
}

/** Reads the files of a data root (path relative to it → bytes) as of a day. Pure: touches no disk. */
export function parseDataRoot(files: DataFiles, today: CalendarDay): DataRootReading {
  const firms = readFirms(files, today);
  const folders = raceFolders(files);
  const readings = folders.map((folder) =>
    readRaceFolder(folder, { files, firms: firms.firms, today }),
  );
  const site = readSite(files, folders);
  const issues = [firms, site, ...readings].flatMap((part) => part.issues);
  return { site: site.site, ...gathered(readings), issues: issues.sort(compareIssues) };
}

function gathered(readings: readonly RaceReading[]) {
  const pollFiles = readings.flatMap((reading) => reading.pollFiles);
  return {
    races: readings.flatMap((reading) => (reading.race === null ? [] : [reading.race])),
    pollFiles,
    rows: pollFiles.reduce((sum, reading) => sum + reading.rows, 0),
    polls: pollFiles.reduce((sum, reading) => sum + reading.polls.length, 0),
  };
}

/** Folders of the root that hold a race: those with a race.json or a polls file. */
export function raceFolders(files: DataFiles): string[] {
  const folders = new Set<string>();
  for (const path of files.keys()) {
    const folder = /^([^/]+)\/(?:race\.json|polls(?:-[^/]*)?\.csv)$/.exec(path)?.[1];
    if (folder !== undefined) folders.add(folder);
  }
  return [...folders].sort();
}

function readFirms(files: DataFiles, today: CalendarDay): FirmsReading {
  const file = 'pollsters.csv';
  const bytes = files.get(file);
  if (bytes !== undefined) return parseFirms(file, bytes, today);
  return { firms: ANY_FIRM, issues: [fileIssue('missing-file', file, '')] };
}

interface SiteReading {
  readonly site: Site | null;
  readonly issues: readonly DataIssue[];
}

function readSite(files: DataFiles, folders: readonly string[]): SiteReading {
  const file = 'site.json';
  const bytes = files.get(file);
  if (bytes === undefined) return { site: null, issues: [fileIssue('missing-file', file, '')] };
  const parsed = parseSiteFile(file, bytes);
  if (!parsed.ok) return { site: null, issues: parsed.problem };
  const featured = parsed.value.featuredRace;
  if (folders.includes(featured)) return { site: parsed.value, issues: [] };
  const field = 'featured_race';
  const place = { file, ...fieldPlaces(bytes)(field), field };
  const detail = { words: folders.join(', ') };
  const issue = issueAt('unknown-featured-race', place, featured, detail);
  return { site: parsed.value, issues: [issue] };
}
