import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OtherSite } from './support/other-site.ts';
import { expect, expectNoAxeViolations, sidewaysOverflow, test } from './support/reader.ts';

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

const EMPTY = 'freedonia-2030';

/** Writes a race without polls by the maintainers' own command. */
function scaffoldRace(data: string): void {
  const told = {
    'name-en': 'Freedonian presidential election of 2 June 2030',
    'name-es': 'Elección presidencial de Freedonia del 2 de junio de 2030',
    'election-day': '2030-06-02',
    'time-zone': 'Europe/Prague',
  };
  const flags = Object.entries(told).flatMap(([flag, text]) => [`--${flag}`, text]);
  const candidates = ['Rufus T. Firefly', 'Ambassador Trentino'];
  execFileSync('node', [
    join(ROOT, 'src/cli/data-new-race.ts'),
    EMPTY,
    ...flags,
    ...candidates.flatMap((name) => ['--candidate', name]),
    ...['--data', data],
  ]);
  execFileSync('node', [join(ROOT, 'src/cli/data-check.ts'), join(data, EMPTY)]);
}

test.describe('a new race', () => {
  test.describe.configure({ mode: 'serial' });
  let site: OtherSite;

  test.beforeAll(async () => {
    site = await OtherSite.build('2030-05-20', (data) => {
      writeRace(data);
      scaffoldRace(data);
    });
  });

  test.afterAll(async () => {
    await site.close();
  });

  test('needs only a folder in data/', () => {
    const page = site.file(`${ID}/index.html`);
    expect(page).toMatch(
      /Rudolf leads Michael by \d+ points \(95% range −?\d+ to \d+\)|Rudolf is \d+ points ahead/,
    );
    expect(page).toContain('as of 20 May 2030');
    expect(page).toContain('in 13 days');
    expect(site.file(`es/${ID}/index.html`)).toContain('dentro de 13 días');
    expect(site.file(`${ID}/averages.csv`)).toMatch(/^2030-05-20,unaligned,decided,rudolf,/m);
  });

  for (const { path, answer, none } of [
    {
      path: '',
      answer: 'There is no poll to average yet across all pollsters.',
      none: 'No polls yet.',
    },
    {
      path: 'es/',
      answer: 'Todavía no hay encuestas que promediar entre todas las encuestadoras.',
      none: 'Todavía no hay encuestas.',
    },
  ]) {
    test(`without polls says so, and draws nothing, at /${path}${EMPTY}/`, async ({
      quietPage,
    }) => {
      await quietPage.setViewportSize({ width: 320, height: 700 });
      await quietPage.goto(site.address(`${path}${EMPTY}/`));
      await expect(quietPage.getByRole('heading', { level: 1 })).toHaveText(answer);
      await expect(quietPage.getByText(none)).toBeVisible();
      await expect(quietPage.locator('figure')).toHaveCount(0);
      expect(await sidewaysOverflow(quietPage)).toBe(0);
      await expectNoAxeViolations(quietPage);
      await quietPage.goto(site.address(`${path}${EMPTY}/polls/`));
      await expect(quietPage.getByText(none)).toBeVisible();
      await expect(quietPage.getByRole('table')).toHaveCount(0);
      expect(await sidewaysOverflow(quietPage)).toBe(0);
      await expectNoAxeViolations(quietPage);
    });
  }
});
