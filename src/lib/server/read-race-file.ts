import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pollsName } from '../dataset/polls-file.ts';
import type { Question, Race } from '../domain/race.ts';
import { DATA_ROOT } from './site-data.ts';

/** The polls file of a race, or of one of its further questions, exactly as it is kept. */
export function readPollsCsv(race: Race, question: Question | null = null): string {
  return readFileSync(join(DATA_ROOT, race.id, pollsName(question?.id ?? null)), 'utf8');
}

/** The column names of such a file, in its order; the reader has checked that they are slugs. */
export function readPollsHeader(race: Race, question: Question | null = null): string[] {
  const [header = ''] = readPollsCsv(race, question)
    .replace(/^\ufeff/, '')
    .split(/\r?\n/, 1);
  return header.split(/[,;]/).map((name) => name.trim().replace(/^"(.*)"$/, '$1'));
}

/** The list of all firms exactly as it is kept. */
export function readFirmsCsv(): string {
  return readFileSync(join(DATA_ROOT, 'pollsters.csv'), 'utf8');
}
