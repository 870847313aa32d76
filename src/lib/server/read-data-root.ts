import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseDataRoot, type DataRootReading } from '../dataset/data-root.ts';
import type { CalendarDay } from '../domain/calendar-day.ts';

/** Reads a data root from the disk: races, site and all issues. Throws only if the folder can't be read. */
export function readDataRoot(folder: string, today: CalendarDay): DataRootReading {
  return parseDataRoot(readDataFiles(folder), today);
}

/** The CSV and JSON files of a folder and of the folders in it, by path relative to it. */
export function readDataFiles(folder: string): ReadonlyMap<string, Uint8Array> {
  const names = readdirSync(folder).sort();
  const own = dataFilesIn(folder, names).map((name) => [name, name] as const);
  const inner = names
    .filter((name) => !name.startsWith('.') && isFolder(join(folder, name)))
    .flatMap((name) => {
      const files = dataFilesIn(join(folder, name), readdirSync(join(folder, name)).sort());
      return files.map((file) => [`${name}/${file}`, join(name, file)] as const);
    });
  return new Map([...own, ...inner].map(([key, path]) => [key, readFileSync(join(folder, path))]));
}

function dataFilesIn(folder: string, names: readonly string[]): string[] {
  return names.filter(
    (name) => /^[^.].*\.(?:csv|json)$/.test(name) && !isFolder(join(folder, name)),
  );
}

function isFolder(path: string): boolean {
  return statSync(path).isDirectory();
}
