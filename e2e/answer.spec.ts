import {
  expect,
  expectNoAxeViolations,
  layoutShift,
  sidewaysOverflow,
  test,
} from './support/reader.ts';
import { builtFile, csvRows, dataFile, declared, raceIds } from './support/site-files.ts';

const LANGUAGES = [
  { language: 'en', prefix: '/' },
  { language: 'es', prefix: '/es/' },
] as const;

/** The headline group's margin on the last day, as averages.csv has it. */
function headlineMargin(race: string): Record<string, string> {
  const group = declared(race, 'headline_group');
  const rows = csvRows(builtFile(`${race}/averages.csv`)).filter(
    (row) => row['group'] === group && row['basis'] === 'decided' && row['candidate'] === 'margin',
  );
  const last = rows.at(-1);
  if (last === undefined) throw new Error(`${race} has no margin in averages.csv`);
  return last;
}

/** Whole numbers of the sentence's lead and range, from the side of whoever leads. */
function wholePoints(row: Record<string, string>): number[] {
  const [value, low, high] = [row['share'], row['result_low95'], row['result_high95']].map(Number);
  if (value === undefined || low === undefined || high === undefined) throw new Error('no figures');
  const seen = value >= 0 ? [value, low, high] : [-value, -high, -low];
  return seen.map((points) => Math.sign(points) * Math.round(Math.abs(points)));
}

for (const race of raceIds()) {
  for (const { language, prefix } of LANGUAGES) {
    test.describe(`${race} in ${language}`, () => {
      test.describe('without JavaScript', () => {
        test.use({ javaScriptEnabled: false });

        test('shows the answer, the groups, the charts and the newest polls', async ({
          quietPage,
        }) => {
          await quietPage.goto(`${prefix}${race}/`);
          await expect(quietPage.getByRole('heading', { level: 1 })).toContainText('95');
          await expect(quietPage.locator('figure .drawing:visible')).toHaveCount(2);
          await expect(quietPage.locator('figure svg:visible')).toHaveAccessibleName(/95/);
          await expect(quietPage.locator('ul.groups > li').first()).toBeVisible();
        });

        test('leads to every poll of the file', async ({ quietPage }) => {
          const polls = csvRows(dataFile(`${race}/polls.csv`));
          await quietPage.goto(`${prefix}${race}/`);
          await quietPage.getByRole('link', { name: String(polls.length) }).click();
          await expect(quietPage.getByRole('table').first().locator('tbody tr')).toHaveCount(
            polls.length,
          );
          const links = quietPage.getByRole('table').first().locator('td.source a');
          const addresses = await links.evaluateAll((all) =>
            all.map((a) => a.getAttribute('href')),
          );
          expect([...addresses].sort()).toEqual(polls.map((poll) => poll['source_url']).sort());
        });
      });

      test('is quiet, steady and free of axe findings', async ({ quietPage }) => {
        await quietPage.goto(`${prefix}${race}/`);
        await quietPage.waitForLoadState('networkidle');
        await expectNoAxeViolations(quietPage);
        expect(await layoutShift(quietPage)).toBe(0);
        expect(await sidewaysOverflow(quietPage)).toBe(0);
        await expect(quietPage.locator('html')).toHaveAttribute('lang', language);
      });

      test('says in its sentence what averages.csv says', async ({ quietPage }) => {
        await quietPage.goto(`${prefix}${race}/`);
        const sentence = (await quietPage.getByRole('heading', { level: 1 }).textContent()) ?? '';
        const told = [...sentence.replaceAll('−', '-').matchAll(/-?\d+/g)].map(([text]) =>
          Number(text),
        );
        for (const points of wholePoints(headlineMargin(race))) expect(told).toContain(points);
      });
    });
  }
}

test('the front page answers the featured race and leads to it in both languages', async ({
  quietPage,
}) => {
  await quietPage.goto('/');
  const answer = await quietPage.locator('.featured .answer').textContent();
  await quietPage.locator('.featured .kicker a').click();
  await expect(quietPage.getByRole('heading', { level: 1 })).toHaveText(answer ?? '');
  await quietPage.getByRole('link', { name: 'Español' }).click();
  await expect(quietPage).toHaveURL(/\/es\/[a-z0-9-]+\/$/);
  await expect(quietPage.locator('html')).toHaveAttribute('lang', 'es');
  await quietPage.getByRole('link', { name: 'English' }).click();
  await expect(quietPage.getByRole('heading', { level: 1 })).toHaveText(answer ?? '');
});

for (const race of raceIds()) {
  test(`the page of ${race} asks no other host for anything`, async ({ quietPage }) => {
    const hosts = new Set<string>();
    quietPage.on('request', (request) => hosts.add(new URL(request.url()).host));
    await quietPage.goto(`/${race}/`);
    await quietPage.waitForLoadState('networkidle');
    expect([...hosts]).toEqual([new URL(quietPage.url()).host]);
  });
}

test.describe('on a screen of 320 px', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  for (const race of raceIds()) {
    test(`${race} needs no sideways scrolling`, async ({ quietPage }) => {
      await quietPage.goto(`/es/${race}/`);
      expect(await sidewaysOverflow(quietPage)).toBe(0);
    });
  }
});

test.describe('in the dark', () => {
  test.use({ colorScheme: 'dark' });

  for (const race of raceIds()) {
    test(`contrast holds on the page of ${race}`, async ({ quietPage }) => {
      await quietPage.goto(`/${race}/`);
      await expectNoAxeViolations(quietPage);
    });
  }
});
