import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseDataRoot, raceFolders } from '../dataset/data-root.ts';
import { fileChanges } from '../dataset/file-changes.ts';
import { freshIssues } from '../dataset/fresh-issues.ts';
import { parsePollsCsv } from '../dataset/own-polls.ts';
import { publishedRowIssues } from '../dataset/published-rows.ts';
import type { DataFiles } from '../dataset/race-folder.ts';
import type { CalendarDay } from '../domain/calendar-day.ts';
import { compareIssues, type DataIssue } from '../domain/issue.ts';
import { readDataState } from './data-state.ts';
import { readDataFiles } from './read-data-root.ts';

/** What a check found in one data root, race folder or file. */
export interface DataCheck {
  /** The folder that issues' files are relative to. */
  readonly base: string;
  /** What was read, by path relative to `base`. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly races: number;
  /** rows = polls + rows named by an error. */
  readonly rows: number;
  readonly polls: number;
  readonly issues: readonly DataIssue[];
  /** What of them is about rows that are new or changed, or was not said before; null if nothing is compared. */
  readonly fresh: ReadonlySet<DataIssue> | null;
}

/** Why a path can't be checked. */
export type CheckRefusal =
  'noSuchPath' | 'nothingToCheck' | 'noSuchState' | 'outsideRaces' | 'notADataFile';

/** As of when to check, and against which published state (a folder or git revision), if any. */
export interface CheckOptions {
  readonly today: CalendarDay;
  readonly base: string | null;
}

/** Checks a data root, a race's folder or a single file, whichever `path` is. */
export function checkPath(path: string, options: CheckOptions): DataCheck | CheckRefusal {
  if (!existsSync(path)) return 'noSuchPath';
  const full = resolve(path);
  if (statSync(full).isFile()) return checkFile(full, path, options);
  if (isRaceFolder(full)) return checkRace(full, `${basename(full)}/`, options);
  const files = readDataFiles(full);
  if (files.size === 0) return 'nothingToCheck';
  return checkRoot(full, files, '', options);
}

function isRaceFolder(folder: string): boolean {
  return readdirSync(folder).some((name) => /^(?:race\.json|polls(?:-.*)?\.csv)$/.test(name));
}

function isRoot(folder: string): boolean {
  return ['pollsters.csv', 'site.json'].some((name) => existsSync(join(folder, name)));
}

function checkFile(full: string, given: string, options: CheckOptions): DataCheck | CheckRefusal {
  const folder = dirname(full);
  const name = basename(full);
  if (!/\.csv$|^(?:race|site)\.json$/i.test(name)) return 'notADataFile';
  if (existsSync(join(folder, 'race.json'))) {
    return checkRace(folder, `${basename(folder)}/${name}`, options);
  }
  const files = readDataFiles(folder);
  const ofRoot = name === 'pollsters.csv' || name === 'site.json';
  if (ofRoot && raceFolders(files).length > 0) return checkRoot(folder, files, name, options);
  // Only a race has a place to tell what was changed.
  return options.base === null ? checkLoneFile(full, given, options.today) : 'outsideRaces';
}

/** Checks what of a race's folder starts with `prefix`, against its data root if it lies in one. */
function checkRace(
  folder: string,
  prefix: string,
  options: CheckOptions,
): DataCheck | CheckRefusal {
  const root = dirname(folder);
  const own = `${basename(folder)}/`;
  const all = isRoot(root) ? readDataFiles(root) : keyedFiles(folder, own);
  const files = [...all].filter(([path]) => !path.includes('/') || path.startsWith(own));
  return checkRoot(root, new Map(files), prefix, options);
}

function keyedFiles(folder: string, prefix: string): ReadonlyMap<string, Uint8Array> {
  const files = [...readDataFiles(folder)].filter(([path]) => !path.includes('/'));
  return new Map(files.map(([path, bytes]) => [`${prefix}${path}`, bytes]));
}

/** The whole root is read, so that files can be held against each other; the prefix says what to tell. */
function checkRoot(
  base: string,
  files: ReadonlyMap<string, Uint8Array>,
  prefix: string,
  { today, base: published }: CheckOptions,
): DataCheck | CheckRefusal {
  const before = published === null ? new Map<string, never>() : readDataState(published, base);
  if (before === null) return 'noSuchState';
  const reading = parseDataRoot(files, today);
  const against = publishedRowIssues(before, files, today);
  const all = [...reading.issues, ...against];
  const pollFiles = reading.pollFiles.filter(({ file }) => file.startsWith(prefix));
  return {
    base,
    files,
    races: prefix === '' || prefix.includes('/') ? reading.races.length : 0,
    rows: pollFiles.reduce((sum, { rows }) => sum + rows, 0),
    polls: pollFiles.reduce((sum, { polls }) => sum + polls.length, 0),
    issues: all.filter(({ file }) => file.startsWith(prefix)).sort(compareIssues),
    fresh: published === null ? null : freshIn(before, files, all, today),
  };
}

function freshIn(
  before: DataFiles,
  files: DataFiles,
  issues: readonly DataIssue[],
  today: CalendarDay,
): ReadonlySet<DataIssue> {
  const changes = fileChanges(before, files);
  if (changes.length === 0) return new Set();
  const old = parseDataRoot(before, today).issues;
  return freshIssues({ changes, before: old, after: issues, files });
}

/** A polls file that lies in no race: candidates are the columns that can't be anything else. */
function checkLoneFile(full: string, given: string, today: CalendarDay): DataCheck {
  const bytes = readFileSync(full);
  const context = { today, candidates: null, electionDay: null, pollsters: [] };
  const { rows, polls, issues } = parsePollsCsv(given, bytes, context);
  const files = new Map([[given, bytes]]);
  return { base: '', files, races: 0, rows, polls: polls.length, issues, fresh: null };
}
