import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';

const ROOT = join(import.meta.dirname, '..', '..');

/** Ids of the races in data/, in the order of their folders. */
export function raceIds(): string[] {
  return readdirSync(join(ROOT, 'data')).filter((name) =>
    statSync(join(ROOT, 'data', name)).isDirectory(),
  );
}

/** A file of data/, as text. */
export function dataFile(path: string): string {
  return readFileSync(join(ROOT, 'data', path), 'utf8');
}

/** A file of the built site, as text. */
export function builtFile(path: string): string {
  return readFileSync(join(ROOT, 'build', path), 'utf8');
}

/** True if the built site has a file of this name. */
export function isBuilt(path: string): boolean {
  return existsSync(join(ROOT, 'build', path));
}

/** The rows of a CSV text by column name. */
export function csvRows(text: string): Record<string, string>[] {
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}
