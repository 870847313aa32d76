import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseFirms } from '../dataset/firm-rows.ts';
import { ANY_FIRM, type Firms } from '../dataset/firms.ts';
import { formatDataFile, type FormattedFile } from '../dataset/format-file.ts';
import { parseRaceOutline } from '../dataset/race-file.ts';
import type { CalendarDay } from '../domain/calendar-day.ts';
import type { DataIssue } from '../domain/issue.ts';
import type { Result } from '../domain/result.ts';
import { readDataFiles } from './read-data-root.ts';

/** A CSV file of a data root: where it is on the disk, and what it is within the root. */
export interface DataFilePath {
  readonly path: string;
  /** The data root on the disk. */
  readonly root: string;
  /** Relative to the root, with forward slashes. */
  readonly file: string;
}

/** The CSV files that a path means: one, a race's or a data root's; null if it is not there. */
export function dataFilesAt(path: string): DataFilePath[] | null {
  if (!existsSync(path)) return null;
  const full = resolve(path);
  const folder = statSync(full).isFile() ? dirname(full) : full;
  const root = isRaceFolder(folder) ? dirname(folder) : folder;
  const prefix = root === folder ? '' : `${basename(folder)}/`;
  const names = folder === full ? [...readDataFiles(folder).keys()] : [basename(full)];
  return names
    .filter((name) => name.endsWith('.csv'))
    .map((name) => ({ path: join(folder, name), root, file: `${prefix}${name}` }));
}

function isRaceFolder(folder: string): boolean {
  return ['race.json', 'polls.csv'].some((name) => existsSync(join(folder, name)));
}

/** A file of the disk as `formatDataFile` has it, with its race's candidates and the root's firms. */
export function formatFileAt(
  { path, root, file }: DataFilePath,
  today: CalendarDay,
): Result<FormattedFile, readonly DataIssue[]> {
  const firms = firmsIn(root, today);
  const candidates = candidatesIn(root, file);
  return formatDataFile(file, new Uint8Array(readFileSync(path)), { firms, candidates });
}

function firmsIn(root: string, today: CalendarDay): Firms {
  const path = join(root, 'pollsters.csv');
  if (!existsSync(path)) return ANY_FIRM;
  return parseFirms('pollsters.csv', new Uint8Array(readFileSync(path)), today).firms;
}

/** Of all the race's questions; null where race.json does not tell them. */
function candidatesIn(root: string, file: string): string[] | null {
  const name = `${dirname(file)}/race.json`;
  const path = join(root, name);
  if (!file.includes('/') || !existsSync(path)) return null;
  const { candidates, questions } = parseRaceOutline(name, new Uint8Array(readFileSync(path)));
  if (candidates === null) return null;
  const others = (questions ?? []).flatMap((question) => question.candidates ?? []);
  return [...new Set([...candidates, ...others].map(({ id }) => id))];
}
