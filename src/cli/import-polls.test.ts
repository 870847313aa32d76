import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rowsOfCsv } from '../lib/dataset/merged-polls.ts';
import {
  HTML,
  JSON_POLLS,
  SHADED_WIKITEXT,
  WIKITEXT,
} from '../lib/dataset/test-support/foreign-pages.fixture.ts';
import {
  CHECK_DAY,
  HEADER,
  POLLS,
  POLLS_FILE,
  raceJson,
  smallRoot,
} from '../lib/dataset/test-support/small-root.fixture.ts';
import type { DataIssue } from '../lib/domain/issue.ts';
import { checkPath } from '../lib/server/check-data.ts';
import { withImportRecord } from '../lib/server/import-record.ts';
import { dataImport } from './import-command.ts';
import { dataNewRace } from './new-race-command.ts';
import { scriptedTalk } from './test-support/scripted-talk.ts';

const RACE = 'freedonia-2030';
const ORIGIN = ['--source-url', 'https://example.org/polls', '--licence', 'CC BY 4.0'];
/** The folder beside the project, or the one that MARGEN_SHARED names. */
const ORIGINALS = join(process.env['MARGEN_SHARED'] ?? resolve('../shared'), 'backtest/original');

let work = '';
let data = '';

beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'margen-import-'));
  data = join(work, 'data');
  for (const [path, text] of smallRoot()) {
    mkdirSync(dirname(join(data, path)), { recursive: true });
    writeFileSync(join(data, path), text);
  }
});

afterEach(() => {
  rmSync(work, { recursive: true });
});

function written(name: string, text: string): string {
  writeFileSync(join(work, name), text);
  return join(work, name);
}

async function command(
  args: readonly string[],
  { answers = [], race = RACE }: { answers?: readonly string[]; race?: string } = {},
) {
  const talk = scriptedTalk(answers);
  const all = [...args, '--race', race, '--data', data];
  const today = args.includes('--today') ? [] : ['--today', CHECK_DAY];
  const end = await dataImport([...all, ...today], { environment: {}, talk });
  return { ...end, said: talk.said };
}

function file(path: string): string {
  return readFileSync(join(data, path), 'utf8');
}

function issues(): readonly DataIssue[] {
  const check = checkPath(data, { today: CHECK_DAY, base: null });
  if (typeof check === 'string') throw new Error(check);
  return check.issues;
}

function errors(): number {
  return issues().filter(({ severity }) => severity === 'error').length;
}

function noted(kind: DataIssue['kind']): number {
  return issues().filter((issue) => issue.kind === kind).length;
}

/** Lines of the polls file that were not there before; those that were there all are there still. */
function addedLines(before = POLLS): string[] {
  const lines = file(POLLS_FILE).split('\n');
  const old = before.split('\n');
  expect(lines.filter((line) => old.includes(line))).toEqual(old);
  return lines.filter((line) => !old.includes(line));
}

const TABLE = `Pollster,Start,End,Sample,Ana,Beto,Undecided
Acme Polls,2030-05-19,2030-05-21,900,47,41,6
Borda Institute,2030-05-20,2030-05-22,800,70,50,6
Delphos,2030-05-20,2030-05-22,700,46,42,7
Acme Research,2030-05-01,2030-05-03,1000,45,40,5
`;

/** How the pages call the race's candidates. */
const NAMES = { 'Ana AAA': 'ana', 'Ana Pérez': 'ana', 'Beto Pérez': 'beto' };

/** As the report says it is to be written. */
const MEMBERSHIP = 'delphos,unaligned,El Diario,https://example.org/delphos';

describe('npm run data:import', () => {
  it('puts rows in their places, tells those that the race has, and refuses what the check refuses', async () => {
    const { code, output } = await command([written('table.csv', TABLE), ...ORIGIN]);
    expect(code).toBe(1);
    expect(addedLines()).toEqual([
      'acme-2030-05-21,,acme,,2030-05-19,2030-05-21,,fieldwork,900,,,,47,41,,,,6,,,,https://example.org/polls,,,2030-06-01,Imported from table.csv; terms of the origin: CC BY 4.0.',
    ]);
    expect(output).toContain('The firm “Delphos” is not known');
    expect(output).toContain('acme-2030-05-03. Nothing was overwritten');
    expect(output).toContain('The shares add up to 126');
    expect(errors()).toBe(0);
  });

  it('says once more that it has all of them, and adds nothing, if it is run again', async () => {
    const table = written('table.csv', TABLE.split('\n').slice(0, 2).join('\n'));
    expect((await command([table, ...ORIGIN])).code).toBe(0);
    const [polls, sources] = [file(POLLS_FILE), file(`${RACE}/SOURCES.md`)];
    const { code, output } = await command([table, ...ORIGIN]);
    expect(code).toBe(0);
    expect(output).toContain('acme-2030-05-21. Nothing was overwritten');
    expect([file(POLLS_FILE), file(`${RACE}/SOURCES.md`)]).toEqual([polls, sources]);
  });

  it('writes nothing on a dry run, and shows the lines', async () => {
    const { output } = await command([written('table.csv', TABLE), ...ORIGIN, '--dry-run']);
    expect(output).toContain('\nacme-2030-05-21,,acme,');
    expect(file(POLLS_FILE)).toBe(POLLS);
    expect(existsSync(join(data, RACE, 'SOURCES.md'))).toBe(false);
  });

  it('leaves a firm out that the mapping leaves out, and adds it to no file', async () => {
    const mapping = written('names.json', JSON.stringify({ pollsters: { Delphos: '-' } }));
    const table = written('table.csv', TABLE.replace('70,50', '47,42'));
    const args = [table, ...ORIGIN, '--mapping', mapping, '--new-firms'];
    const { code, output } = await command(args);
    expect(code).toBe(0);
    expect(output).toContain('“Delphos” are left out, as the mapping file says');
    expect(file('pollsters.csv')).not.toContain('delphos');
  });

  it('asks where the file comes from and on what terms, and records both', async () => {
    const table = written('table.csv', TABLE);
    const answers = ['', 'javascript:alert(1)', 'https://example.org/polls', '', 'CC0'];
    const { said } = await command([table], { answers });
    expect(said.filter((text) => text.startsWith('  '))).toHaveLength(3);
    expect(file(`${RACE}/SOURCES.md`)).toBe(
      '## Imported files\n\n- 2030-06-01: 1 poll from table.csv (<https://example.org/polls>). Terms of the origin: CC0.\n',
    );
  });

  it('takes nothing of which nobody says the terms', async () => {
    const { code, complaint } = await command([written('table.csv', TABLE), ...ORIGIN.slice(0, 2)]);
    expect(code).toBe(2);
    expect(complaint).toContain('--licence');
    expect(file(POLLS_FILE)).toBe(POLLS);
  });

  it('says of a folder that a file is wanted, and ends with 2', async () => {
    const { code, complaint } = await command([work, ...ORIGIN, '--lang', 'es']);
    expect(code).toBe(2);
    expect(complaint).toContain('no se puede usar: es una carpeta y hace falta un archivo.');
  });

  it('refuses an origin that is no link as the other commands refuse an answer', async () => {
    const origin = ['--source-url', 'example.org', '--licence', 'CC0'];
    const { code, complaint } = await command([written('table.csv', TABLE), ...origin]);
    expect(code).toBe(1);
    expect(complaint).toMatch(/^--source-url: /);
    expect(file(POLLS_FILE)).toBe(POLLS);
  });

  it('adds firms that nobody knows only if it is told to', async () => {
    const { output } = await command([written('table.csv', TABLE), ...ORIGIN, '--new-firms']);
    expect(output).toContain('1 firm: Delphos');
    expect(file('pollsters.csv')).toMatch(/\ndelphos,Delphos,/);
    expect(errors()).toBe(0);
  });

  it('says which firms the race counts in no group, and where to name one', async () => {
    const { output } = await command([written('table.csv', TABLE), ...ORIGIN, '--new-firms']);
    expect(noted('firm-without-group')).toBe(1);
    const place = join(data, RACE, 'pollsters.csv');
    expect(output).toContain('shown and not averaged: delphos.');
    expect(output).toContain(`add a line to ${place}: FIRM,GROUP,WHO SAYS SO,URL.`);
    writeFileSync(place, `${file(`${RACE}/pollsters.csv`).trimEnd()}\n${MEMBERSHIP}\n`);
    expect(noted('firm-without-group')).toBe(0);
    expect(errors()).toBe(0);
  });

  it('does not speak of groups where each firm has one', async () => {
    const { output } = await command([written('table.csv', TABLE), ...ORIGIN]);
    expect(output).not.toContain('no group');
  });

  it.each([
    { name: 'page.wiki', text: WIKITEXT, polls: 2 },
    { name: 'shaded.wiki', text: SHADED_WIKITEXT, polls: 4 },
    { name: 'page.html', text: HTML, polls: 3 },
    { name: 'polls.json', text: JSON_POLLS, polls: 1 },
  ])('reads $name, and what comes of it passes the check', async ({ name, text, polls }) => {
    const mapping = written('names.json', JSON.stringify({ candidates: NAMES }));
    await command([written(name, text), ...ORIGIN, '--mapping', mapping, '--new-firms']);
    expect(addedLines()).toHaveLength(polls);
    expect(errors()).toBe(0);
  });

  it('takes the mapping’s word for what a column is about, in a page’s table too', async () => {
    const table = `{|
! Who !! When !! Ana !! Beto
|-
| Acme Polls || 19–21 May 2030 || 47 || 41
|}`;
    const unread = await command([written('page.wiki', table), ...ORIGIN]);
    expect(unread.output).toContain('no table of polls');
    const names = { columns: { Who: 'pollster', When: 'dates' } };
    const mapping = written('names.json', JSON.stringify(names));
    await command([join(work, 'page.wiki'), ...ORIGIN, '--mapping', mapping]);
    expect(addedLines()).toEqual([expect.stringMatching(/^acme-2030-05-21,,acme,,2030-05-19,/)]);
  });

  it('adds nothing to files that have errors, or that lack a column for it', async () => {
    writeFileSync(join(data, POLLS_FILE), POLLS.replace(',45,40,', ',145,40,'));
    const faulty = await command([written('table.csv', TABLE), ...ORIGIN]);
    expect(faulty).toMatchObject({ code: 1 });
    expect(faulty.complaint).toContain('have errors');
    const short = `${HEADER.replace(',notes', '')}\n`;
    writeFileSync(join(data, POLLS_FILE), short);
    const { complaint } = await command([written('table.csv', TABLE), ...ORIGIN]);
    expect(complaint).toContain('no column for notes');
    expect(file(POLLS_FILE)).toBe(short);
  });

  it('gives back a race of this format as it was', async () => {
    const whole = written('whole.csv', POLLS);
    writeFileSync(join(data, POLLS_FILE), `${HEADER}\n`);
    await command([whole, ...ORIGIN]);
    const kept = (text: string) =>
      rowsOfCsv(text).map((cells) => [...cells].filter(([name]) => name !== 'added'));
    const filled = POLLS.replace(
      '2030-05-12,\n',
      '2030-05-12,Imported from whole.csv; terms of the origin: CC BY 4.0.\n',
    );
    expect(kept(file(POLLS_FILE))).toEqual(kept(filled));
  });
});

describe('npm run data:import for a further question', () => {
  const RUNOFF = `${RACE}/polls-runoff.csv`;

  beforeEach(() => {
    const [, beto, carla] = raceJson().candidates;
    const runoff = {
      ...{ id: 'runoff', label: { en: 'Runoff', es: 'Segunda vuelta' } },
      ...{ explanation: { en: 'The second round.', es: 'La segunda vuelta.' } },
      ...{ candidates: [beto, carla], pair: ['beto', 'carla'] },
    };
    const race = JSON.stringify({ ...raceJson(), questions: [runoff] }, null, 2);
    writeFileSync(join(data, `${RACE}/race.json`), race);
    writeFileSync(join(data, RUNOFF), `${HEADER.replace(',ana', '')}\n`);
  });

  it('writes to that question’s file alone, by its candidates, and asks for no group', async () => {
    const rows = 'Pollster,Start,End,Beto,Carla\nAcme Polls,2030-05-01,2030-05-03,47,41\n';
    const firm = 'Condorcet y Asociados,2030-05-01,2030-05-03,46,42\n';
    const table = written('table.csv', rows + firm);
    const { code, output } = await command([table, ...ORIGIN, '--question', 'runoff']);
    expect(code).toBe(0);
    expect(file(RUNOFF).split('\n').slice(1, -1)).toEqual([
      expect.stringMatching(/^acme-2030-05-03,,acme,.*,47,41,/),
      expect.stringMatching(/^condorcet-2030-05-03,/),
    ]);
    expect(file(POLLS_FILE)).toBe(POLLS);
    expect(output).toContain('polls-runoff.csv: 2 polls');
    expect(output).not.toContain('in no group');
    expect(errors()).toBe(0);
  });

  it.each([
    ['en', 'The race has no question runof. Its questions are: main, runoff.'],
    ['es', 'La elección no tiene la pregunta runof. Sus preguntas son: main, runoff.'],
  ])('names the questions there are where another is called for (%s)', async (lang, words) => {
    const args = [written('table.csv', TABLE), '--question', 'runof', '--lang', lang];
    expect(await command(args)).toMatchObject({ code: 2 });
    expect((await command(args)).complaint).toContain(words);
  });
});

describe('a mapping file that names what is not there', () => {
  const MAPPING = JSON.stringify({
    pollsters: { Delphos: 'acmee', 'Borda Institute': 'Borda Institute' },
    candidates: { Ana: 'anna', Beto: '-' },
    defaults: { mdoe: 'phone' },
  });

  it.each([
    [
      'en',
      '"pollsters": { "Delphos": "acmee" }: “acmee” is the id of no firm in pollsters.csv. Did you mean “acme”?',
      '"candidates": { "Ana": "anna" }: “anna” is none of: ana, beto, carla, other, none, undecided, -.',
      '"defaults": { "mdoe": "phone" }: “mdoe” is no column of the polls file. Did you mean “mode”?',
    ],
    [
      'es',
      '«acmee» no es el id de ninguna firma de pollsters.csv. ¿Quiso decir «acme»?',
      '«anna» no es ninguno de: ana, beto, carla, other, none, undecided, -.',
      '«mdoe» no es una columna del archivo de encuestas. ¿Quiso decir «mode»?',
    ],
  ])('is refused before anything is read, all at once (%s)', async (lang, ...words) => {
    const mapping = written('names.json', MAPPING);
    const args = [written('table.csv', TABLE), ...ORIGIN, '--mapping', mapping, '--lang', lang];
    const { code, complaint } = await command(args);
    expect(code).toBe(2);
    for (const text of words) expect(complaint).toContain(text);
    expect(complaint).not.toContain('Borda');
  });
});

describe('the record in SOURCES.md', () => {
  it('is a line under one heading, before the next', () => {
    const once = withImportRecord('# Sources\n\nText.\n', '## Imported', '- one');
    expect(once).toBe('# Sources\n\nText.\n\n## Imported\n\n- one\n');
    const more = `${once}\n## Doubts\n\nNone.\n`;
    expect(withImportRecord(more, '## Imported', '- two')).toBe(
      '# Sources\n\nText.\n\n## Imported\n\n- one\n- two\n\n## Doubts\n\nNone.\n',
    );
  });
});

describe.skipIf(!existsSync(ORIGINALS))(`real files (skipped without ${ORIGINALS})`, () => {
  it('fill a new race from the file of all races, firms and all, and pass the check', async () => {
    const told = [
      ...['--name-en', 'Michigan', '--name-es', 'Míchigan', '--election-day', '2014-11-04'],
      ...['--time-zone', 'America/Detroit', '--candidate', 'Gary C. Peters'],
      ...['--candidate', 'Terri Lynn Land', '--data', data],
    ];
    const race = 'michigan-2014';
    await dataNewRace([race, ...told], { environment: {}, talk: scriptedTalk([]) });
    const long = join(ORIGINALS, '538_raw-polls.csv');
    const names = { pollsters: { 'EPIC-MRA': '-' }, where: { race: '2014_Sen-G_MI' } };
    const mapping = written('names.json', JSON.stringify(names));
    const args = [long, ...ORIGIN, '--mapping', mapping, '--new-firms'];
    const { code, output } = await command(args, { race });
    expect(code).toBe(0);
    expect(output).toContain('“EPIC-MRA” are left out, as the mapping file says');
    expect(file('pollsters.csv')).not.toContain('epic-mra');
    const rows = rowsOfCsv(file(`${race}/polls.csv`));
    expect(output).toContain(`went into ${rows.length} polls`);
    expect(rows.length).toBeGreaterThan(0);
    expect(errors()).toBe(0);
    const again = await command(args, { race });
    expect(again.output).toContain(': 0 polls.');
  });
});
