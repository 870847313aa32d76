import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Race } from '../domain/race.ts';
import { DATA_ROOT } from './site-data.ts';

/** A race's polls.csv exactly as it is kept. */
export function readPollsCsv(race: Race): string {
  return readFileSync(join(DATA_ROOT, race.id, 'polls.csv'), 'utf8');
}

/** The column names of a race's polls.csv, in its order; the reader has checked that they are slugs. */
export function readPollsHeader(race: Race): string[] {
  const [header = ''] = readPollsCsv(race)
    .replace(/^\ufeff/, '')
    .split(/\r?\n/, 1);
  return header.split(/[,;]/).map((name) => name.trim().replace(/^"(.*)"$/, '$1'));
}

/** The list of all firms exactly as it is kept. */
export function readFirmsCsv(): string {
  return readFileSync(join(DATA_ROOT, 'pollsters.csv'), 'utf8');
}
