import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Papa from 'papaparse';

const ROOT = join(import.meta.dirname, '..', '..');

/** The data that the site under test was built from: MARGEN_DATA, else data/ of the project. */
export const DATA_FOLDER = resolve(ROOT, process.env['MARGEN_DATA'] ?? 'data');

/** The site under test: MARGEN_BUILD, else build/ of the project. */
export const BUILD_FOLDER = resolve(ROOT, process.env['MARGEN_BUILD'] ?? 'build');

/** Ids of the races of the site, in the order of their folders. */
export function raceIds(): string[] {
  return readdirSync(DATA_FOLDER).filter((name) => statSync(join(DATA_FOLDER, name)).isDirectory());
}

const LANGUAGES = ['en', 'es'] as const;

/** A race and a language in which a reader goes through it. */
export interface Reading {
  readonly race: string;
  readonly language: (typeof LANGUAGES)[number];
  /** The address of the race's page. */
  readonly path: string;
}

/**
 * Every race in one of the languages, turn about, and the last one in both: what is tried with these holds for
 * each race and each language.
 */
export function readings(): readonly Reading[] {
  const last = raceIds().length - 1;
  return raceIds().flatMap((race, place) =>
    LANGUAGES.filter((_, turn) => place === last || turn === place % 2).map((language) => ({
      race,
      language,
      path: racePath(race, language),
    })),
  );
}

/** The address of a race's page in a language. */
export function racePath(race: string, language: Reading['language']): string {
  return language === 'es' ? `/es/${race}/` : `/${race}/`;
}

/** What a race's race.json says under a name; undefined where it says nothing. */
export function declared(race: string, name: string): unknown {
  const file: unknown = JSON.parse(dataFile(`${race}/race.json`));
  return typeof file === 'object' && file !== null
    ? new Map<string, unknown>(Object.entries(file)).get(name)
    : undefined;
}

/** The names of the files that hold the polls of a race's further questions. */
export function questionFiles(race: string): string[] {
  return readdirSync(join(ROOT, 'data', race)).filter((name) => /^polls-.+[.]csv$/.test(name));
}

/** A file of the data, as text. */
export function dataFile(path: string): string {
  return readFileSync(join(DATA_FOLDER, path), 'utf8');
}

/** A file of the built site, as text. */
export function builtFile(path: string): string {
  return readFileSync(join(BUILD_FOLDER, path), 'utf8');
}

/** True if the built site has a file of this name. */
export function isBuilt(path: string): boolean {
  return existsSync(join(BUILD_FOLDER, path));
}

/** The names in a folder of the built site. */
export function builtNames(folder: string): string[] {
  return readdirSync(join(ROOT, 'build', folder));
}

/** The rows of a CSV text by column name. */
export function csvRows(text: string): Record<string, string>[] {
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

/** A day within a race's campaign: half of its polls had been taken by then. */
export function dayWithin(race: string): string {
  const days = csvRows(dataFile(`${race}/polls.csv`)).map(({ end_date: day = '' }) => day);
  return days.sort()[Math.floor(days.length / 2)] ?? '';
}
