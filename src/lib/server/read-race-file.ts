import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pollsName, type PollsFileName } from '../dataset/polls-file.ts';
import type { Question, Race } from '../domain/race.ts';
import { DATA_ROOT } from './site-data.ts';

/** The files of a race that are published as they are kept. */
export type KeptName = PollsFileName | 'results.csv' | 'events.csv' | 'corrections.csv';

/** A race's file exactly as it is kept. Throws where the race has none. */
export function readRaceCsv(race: Race, name: KeptName): string {
  return readFileSync(join(DATA_ROOT, race.id, name), 'utf8');
}

/** The column names of the polls file of a race, or of one of its further questions; the reader has checked that they are slugs. */
export function readPollsHeader(race: Race, question: Question | null = null): string[] {
  const [header = ''] = readRaceCsv(race, pollsName(question?.id ?? null))
    .replace(/^\ufeff/, '')
    .split(/\r?\n/, 1);
  return header.split(/[,;]/).map((name) => name.trim().replace(/^"(.*)"$/, '$1'));
}

/** The list of all firms exactly as it is kept. */
export function readFirmsCsv(): string {
  return readFileSync(join(DATA_ROOT, 'pollsters.csv'), 'utf8');
}
