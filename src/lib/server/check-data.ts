import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseDataRoot, raceFolders } from '../dataset/data-root.ts';
import { parsePollsCsv } from '../dataset/own-polls.ts';
import type { CalendarDay } from '../domain/calendar-day.ts';
import type { DataIssue } from '../domain/issue.ts';
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
}

/** Why a path can't be checked. */
export type CheckRefusal = 'noSuchPath' | 'nothingToCheck';

/** Checks a data root, a race's folder or a single file, whichever `path` is, as of a day. */
export function checkPath(path: string, today: CalendarDay): DataCheck | CheckRefusal {
  if (!existsSync(path)) return 'noSuchPath';
  const full = resolve(path);
  if (statSync(full).isFile()) return checkFile(full, path, today);
  if (isRaceFolder(full)) return checkRace(full, `${basename(full)}/`, today);
  const files = readDataFiles(full);
  if (files.size === 0) return 'nothingToCheck';
  return checkRoot(full, files, '', today);
}

function isRaceFolder(folder: string): boolean {
  return readdirSync(folder).some((name) => /^(?:race\.json|polls(?:-.*)?\.csv)$/.test(name));
}

function isRoot(folder: string): boolean {
  return ['pollsters.csv', 'site.json'].some((name) => existsSync(join(folder, name)));
}

function checkFile(full: string, given: string, today: CalendarDay): DataCheck | CheckRefusal {
  const folder = dirname(full);
  const name = basename(full);
  if (existsSync(join(folder, 'race.json'))) {
    return checkRace(folder, `${basename(folder)}/${name}`, today);
  }
  const files = readDataFiles(folder);
  const ofRoot = name === 'pollsters.csv' || name === 'site.json';
  if (ofRoot && raceFolders(files).length > 0) return checkRoot(folder, files, name, today);
  return checkLoneFile(full, given, today);
}

/** Checks what of a race's folder starts with `prefix`, against its data root if it lies in one. */
function checkRace(folder: string, prefix: string, today: CalendarDay): DataCheck {
  const root = dirname(folder);
  const own = `${basename(folder)}/`;
  const all = isRoot(root) ? readDataFiles(root) : keyedFiles(folder, own);
  const files = [...all].filter(([path]) => !path.includes('/') || path.startsWith(own));
  return checkRoot(root, new Map(files), prefix, today);
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
  today: CalendarDay,
): DataCheck {
  const reading = parseDataRoot(files, today);
  const pollFiles = reading.pollFiles.filter(({ file }) => file.startsWith(prefix));
  return {
    base,
    files,
    races: prefix === '' || prefix.includes('/') ? reading.races.length : 0,
    rows: pollFiles.reduce((sum, { rows }) => sum + rows, 0),
    polls: pollFiles.reduce((sum, { polls }) => sum + polls.length, 0),
    issues: reading.issues.filter(({ file }) => file.startsWith(prefix)),
  };
}

/** A polls file that lies in no race: candidates are the columns that can't be anything else. */
function checkLoneFile(full: string, given: string, today: CalendarDay): DataCheck {
  const bytes = readFileSync(full);
  const context = { today, candidates: null, electionDay: null, pollsters: [] };
  const { rows, polls, issues } = parsePollsCsv(given, bytes, context);
  const files = new Map([[given, bytes]]);
  return { base: '', files, races: 0, rows, polls: polls.length, issues };
}
