import { expect, test } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const ID = 'ruritania-2030';
const NAMES = ['Rudolf', 'Michael', 'Flavia', 'Sapt', 'Hentzau'];
const COLOURS = ['#0b6b8a', '#c2410c', '#6d28d9', '#4d7c0f', '#9d174d'];

const both = (text: string): { en: string; es: string } => ({ en: text, es: text });

/** A race of five, the fourth of whom leaves it before the last polls. */
function raceFile(): unknown {
  const candidates = NAMES.map((name, place) => ({
    id: name.toLowerCase(),
    name: `${name} of Ruritania`,
    short_name: name,
    party: both(`Party ${String(place + 1)}`),
    colour: { light: COLOURS[place], dark: '#9fb4ff' },
    dash: ['solid', 'dashed', 'dotted', 'dash-dot', 'long-dash'][place],
    marker: ['circle', 'square', 'triangle', 'diamond', 'cross'][place],
    main: place < 3,
    ...(name === 'Sapt' ? { withdrawn: '2030-05-01' } : {}),
  }));
  return {
    schema_version: 1,
    id: ID,
    name: both('Ruritanian election'),
    short_name: both('Ruritania 2030'),
    place: both('Ruritania'),
    office: both('Crown'),
    election_day: '2030-06-02',
    time_zone: 'Europe/Prague',
    candidates,
    pair: ['rudolf', 'michael'],
    groups: [
      {
        id: 'unaligned',
        label: both('Unaligned'),
        phrase: both('among all firms'),
        definition: both('Every firm'),
        dash: 'solid',
        marker: 'circle',
      },
    ],
    headline_group: 'unaligned',
    headline_reason: both('There is one group'),
    publication_ban: null,
    questions: [],
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    method: {},
  };
}

const POLLS = [
  'poll_id,pollster,start_date,end_date,sample_size,rudolf,michael,flavia,sapt,hentzau,undecided,source_url',
  'zenda-2030-04-12,zenda,2030-04-10,2030-04-12,900,40,30,10,6,4,10,https://example.org/1',
  'hof-2030-04-20,hof,2030-04-18,2030-04-20,1100,41,31,9,7,4,8,https://example.org/2',
  'zenda-2030-05-12,zenda,2030-05-10,2030-05-12,950,44,32,11,,5,8,https://example.org/3',
];

function writeRace(data: string): void {
  const folder = join(data, ID);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'race.json'), JSON.stringify(raceFile(), null, 2));
  writeFileSync(join(folder, 'polls.csv'), `${POLLS.join('\n')}\n`);
  const memberships = ['zenda', 'hof'].map(
    (id) => `${id},unaligned,A page,https://example.org/${id}`,
  );
  writeFileSync(
    join(folder, 'pollsters.csv'),
    `pollster,group,basis,source_url\n${memberships.join('\n')}\n`,
  );
  const firms = join(data, 'pollsters.csv');
  writeFileSync(
    firms,
    `${readFileSync(firms, 'utf8')}zenda,Zenda Polls,,,,,\nhof,Hof Institut,,,,,\n`,
  );
}

test('a new race needs only a folder in data/', () => {
  test.setTimeout(240_000);
  const work = mkdtempSync(join(tmpdir(), 'margen-new-race-'));
  const data = join(work, 'data');
  cpSync(join(ROOT, 'data'), data, { recursive: true });
  writeRace(data);
  const build = join(work, basename(work));
  const surroundings = {
    ...process.env,
    MARGEN_DATA: data,
    MARGEN_BUILD: build,
    MARGEN_TODAY: '2030-05-20',
  };
  execFileSync(join(ROOT, 'node_modules/.bin/vite'), ['build'], { cwd: ROOT, env: surroundings });
  const page = readFileSync(join(build, ID, 'index.html'), 'utf8');
  expect(page).toMatch(
    /Rudolf leads Michael by \d+ points \(95% range −?\d+ to \d+\)|Rudolf is \d+ points ahead/,
  );
  expect(page).toContain('as of 20 May 2030');
  expect(page).toContain('13 days to the vote');
  const spanish = readFileSync(join(build, 'es', ID, 'index.html'), 'utf8');
  expect(spanish).toContain('Faltan 13 días para la votación');
  const averages = readFileSync(join(build, ID, 'averages.csv'), 'utf8');
  expect(averages).toMatch(/^2030-05-20,unaligned,decided,rudolf,/m);
  rmSync(work, { recursive: true });
  rmSync(join(ROOT, '.svelte-kit', basename(work)), { recursive: true, force: true });
});
