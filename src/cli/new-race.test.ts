import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseRaceFile } from '../lib/dataset/race-file.ts';
import { calendarDayOf } from '../lib/domain/calendar-day.ts';
import { CANDIDATE_COLOURS } from '../lib/domain/candidate-colours.ts';
import { contrast } from '../lib/domain/colour.ts';
import { checkPath } from '../lib/server/check-data.ts';
import { LEAST_CONTRAST, readable } from '../lib/domain/legible-colour.ts';
import { colourFault } from '../lib/server/race-scaffold.ts';
import type { Outcome } from './outcome.ts';
import { dataNewRace } from './new-race-command.ts';
import { scriptedTalk } from './test-support/scripted-talk.ts';

const ID = 'freedonia-2030';
const NEEDED = [
  ...['--name-en', 'Freedonian election', '--name-es', 'Elección de Freedonia'],
  ...['--election-day', '2030-06-02', '--time-zone', 'Europe/Prague'],
];
const CANDIDATES = [
  '--candidate',
  'Rufus T. Firefly',
  '--candidate',
  'Ambassador Trentino; Trentino',
];

let data = '';

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'margen-scaffold-'));
  writeFileSync(join(data, 'pollsters.csv'), 'id,name\n');
});

afterEach(() => {
  rmSync(data, { recursive: true });
});

function command(args: readonly string[], answers: readonly string[] = []) {
  const talk = scriptedTalk(answers);
  const outcome: Promise<Outcome> = dataNewRace([...args, '--data', data], {
    environment: {},
    talk,
  });
  return outcome.then((end) => ({ ...end, said: talk.said }));
}

function raceFile() {
  const read = parseRaceFile('race.json', ID, readFileSync(join(data, ID, 'race.json')));
  if (!read.ok) throw new Error('race.json can’t be read');
  return read.value;
}

describe('npm run data:new-race', () => {
  it('asks nothing where the flags tell all that is needed', async () => {
    const { code, said } = await command([ID, ...NEEDED, ...CANDIDATES]);
    expect({ code, said }).toEqual({ code: 0, said: [] });
    expect(raceFile()).toMatchObject({
      shortName: { en: 'Freedonia 2030', es: 'Freedonia 2030' },
      place: { en: 'Freedonia', es: 'Freedonia' },
      candidates: [{ id: 'firefly' }, { id: 'trentino' }],
      pair: ['firefly', 'trentino'],
      headlineGroup: 'all',
    });
  });

  it.each(['all', 'alignment'])(
    'writes a race that passes the check, groups: %s',
    async (groups) => {
      await command([ID, ...NEEDED, ...CANDIDATES, '--groups', groups]);
      const check = checkPath(join(data, ID), { today: calendarDayOf('2030-01-01'), base: null });
      expect(check).toMatchObject({ issues: [{ kind: 'no-rows' }] });
    },
  );

  it('writes every file that a race can have', async () => {
    await command([ID, ...NEEDED, ...CANDIDATES]);
    expect(readdirSync(join(data, ID))).toEqual([
      'SOURCES.md',
      'corrections.csv',
      'events.csv',
      'polls.csv',
      'pollsters.csv',
      'race.json',
      'results.csv',
    ]);
  });

  it('never writes over a race', async () => {
    await command([ID, ...NEEDED, ...CANDIDATES]);
    const before = readFileSync(join(data, ID, 'race.json'), 'utf8');
    const { code, complaint } = await command([
      ID,
      ...NEEDED,
      ...CANDIDATES,
      '--office-en',
      'Crown',
    ]);
    expect(code).toBe(1);
    expect(complaint).toContain('exists already');
    expect(readFileSync(join(data, ID, 'race.json'), 'utf8')).toBe(before);
  });

  it('refuses an answer in the words of the check, and asks again', async () => {
    const { code, said } = await command(
      [ID, ...NEEDED.slice(0, 4), '--time-zone', 'Europe/Prague'],
      [
        ...['', '', '', '', '', ''],
        ...['2030-02-30', '2030-06-02'],
        ...['Uno', 'other', 'Uno', 'Dos; ; ; #ffeeaa', 'Dos; ; ; #0b6b8b', 'Dos', ''],
        ...['uno,uno', 'dos,uno'],
        ...['', '', ''],
      ],
    );
    expect(code).toBe(0);
    const refused = said.filter((text) => text.startsWith('  ')).join('\n');
    expect(refused).toContain('The day 2030-02-30 does not exist.');
    expect(refused).toContain('“other” is the name of another column');
    expect(refused).toContain('“uno” is already in use');
    expect(refused).toContain('the contrast is 1.1');
    expect(refused).toContain('can’t be told from that of Uno');
    expect(refused).toContain('Two different ids');
    expect(raceFile().pair).toEqual(['dos', 'uno']);
  });

  it('ends with 1 if a flag’s answer is refused, and with 2 if the answers end', async () => {
    const refused = await command([ID, ...NEEDED, '--candidate', 'Only One']);
    expect(refused.code).toBe(1);
    expect(refused.complaint).toContain('--candidate');
    const ended = await command([ID, ...NEEDED], ['', '', '', '', '', '', 'Only One']);
    expect(ended.code).toBe(2);
    expect(ended.complaint).toContain('--candidate');
    expect(readdirSync(data)).toEqual(['pollsters.csv']);
  });

  it('asks and complains in Spanish', async () => {
    const { complaint } = await command(['X 1', '--lang', 'es']);
    expect(complaint).toContain('no es un id');
  });
});

describe('the colours of a new race', () => {
  it('can be read on either page, and be told apart', () => {
    const drawn = CANDIDATE_COLOURS.map((colour, index) => ({
      name: String(index),
      shortName: String(index),
      party: '',
      colour,
    }));
    const faults = drawn.map(({ colour }, index) => colourFault(colour, drawn.slice(0, index)));
    expect(faults).toEqual(drawn.map(() => null));
  });

  it('are mixed with ink until they can be read', () => {
    for (const colour of ['#ffff00', '#777777', '#00ffff']) {
      expect(contrast(readable(colour, 'light'), '#fffdfa')).toBeGreaterThanOrEqual(LEAST_CONTRAST);
    }
    expect(readable('#0b6b8a', 'light')).toBe('#0b6b8a');
  });

  it('have the contrast that WCAG defines: 21 of black on white', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 10);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });
});
