import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { dayFromNumber, dayNumber, type CalendarDay } from '#lib/domain/calendar-day.ts';
import type { Race } from '#lib/domain/race.ts';
import { formatRecord } from '#lib/dataset/poll-line.ts';
import { pollColumnsWith } from '#lib/dataset/columns.ts';
import { readDataFiles, readDataRoot } from '#lib/server/read-data-root.ts';
import { seededRandom } from '../backtest/bootstrap.ts';
import type { BenchSection } from './section.ts';

const SIZES = [1_000, 10_000, 100_000] as const;
const COMMAND = path.resolve(import.meta.dirname, '../data-check.ts');

/** `npm run data:check` on long invented polls files of a race of the data root, start of Node and all. */
export function checkSection(folder: string, today: CalendarDay): BenchSection {
  const { races, site } = readDataRoot(folder, today);
  const race = races.find(({ id }) => id === site?.featuredRace);
  return {
    title: 'npm run data:check, seconds',
    head: ['rows', 'text', 'json', 'remarks'],
    rows: race === undefined ? [] : SIZES.map((rows) => checkRow(folder, race, rows)),
    notes: ['A tidy file: hardly a row is remarked on.'],
  };
}

function checkRow(folder: string, race: Race, rows: number): string[] {
  const root = mkdtempSync(path.join(tmpdir(), 'margen-bench-'));
  writeRoot(root, folder, race, rows);
  const [text, json] = (['text', 'json'] as const).map((format) => checked(root, format));
  rmSync(root, { recursive: true });
  const remarks = /(?<=: )[^:]*$/.exec(text?.output.trimEnd() ?? '')?.[0] ?? '';
  return [String(rows), seconds(text?.time), seconds(json?.time), remarks];
}

function seconds(time: number | undefined): string {
  return ((time ?? NaN) / 1000).toFixed(2);
}

function checked(root: string, format: 'text' | 'json') {
  const from = performance.now();
  const args = [COMMAND, root, '--format', format, '--lang', 'en'];
  const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 30 });
  return { time: performance.now() - from, output: stdout };
}

/** The race's files with other polls, and what all races share. */
function writeRoot(root: string, folder: string, race: Race, rows: number): void {
  mkdirSync(path.join(root, race.id));
  for (const [file, bytes] of readDataFiles(folder)) {
    const belongs = !file.includes('/') || file.startsWith(`${race.id}/`);
    if (belongs) writeFileSync(path.join(root, file), bytes);
  }
  writeFileSync(path.join(root, race.id, 'polls.csv'), inventedPolls(race, rows));
}

const DAYS = 20_000;

function inventedPolls(race: Race, rows: number): string {
  const random = seededRandom(rows);
  const header = pollColumnsWith(race.candidates.map(({ id }) => id)).map(({ name }) => name);
  const first = dayNumber(race.electionDay) - DAYS;
  const lines = Array.from({ length: rows }, (_, row) => {
    const day = dayFromNumber(first + Math.floor((row * DAYS) / rows));
    const cells = inventedCells(race, row, day, random);
    return formatRecord(
      header.map((name) => cells.get(name) ?? ''),
      ',',
    );
  });
  return [header.join(','), ...lines, ''].join('\n');
}

function inventedCells(
  race: Race,
  row: number,
  day: CalendarDay,
  random: () => number,
): ReadonlyMap<string, string> {
  const firm = race.pollsters[row % race.pollsters.length]?.id ?? '';
  const lead = 45 + random() * 7;
  const second = 33 + random() * 6;
  return new Map([
    ['poll_id', `${firm}-${day}-${row}`],
    ['pollster', firm],
    ['sponsor', 'A newspaper'],
    ['start_date', dayFromNumber(dayNumber(day) - 1 - (row % 5))],
    ['end_date', day],
    ['sample_size', String(900 + Math.floor(random() * 1100))],
    ['population', 'likely'],
    ['mode', 'phone'],
    ['margin_of_error', '3.5'],
    [race.pair[0], lead.toFixed(1)],
    [race.pair[1], second.toFixed(1)],
    ['undecided', (100 - lead - second).toFixed(1)],
    ['undecided_treatment', 'included'],
    ['source_url', `https://example.org/polls/${row}`],
    ['notes', 'A note, with a comma'],
  ]);
}
