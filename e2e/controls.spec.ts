import type { Page, Route } from '@playwright/test';
import { downloadBy, openMenu } from './support/chart-menu.ts';
import { written } from './support/days.ts';
import { expect, expectNoAxeViolations, requestsOf, test } from './support/reader.ts';
import { csvRows, dataFile, dayWithin, raceIds, racePath, readings } from './support/site-files.ts';

const WORDS = {
  en: {
    takeApart: 'Take it apart',
    asOf: 'As of (what would',
    asked: 'everyone asked',
    reset: 'Back to Margen’s view',
    known: 'only polls that had entered the file',
    knownThen: 'with the polls known then',
    csvShown: 'CSV of what is shown',
    fileBegun: 'the file was begun on',
    leaveOut: 'leave out',
    restore: 'take back in',
    ignored: 'ignored: zoom',
    ways: 'Every sane method at once',
    waysFound: /Under \d+ ways of averaging/,
    explain: 'Explain the number',
    other: 'Español',
    needsScript: 'need JavaScript',
    noneLeft: 'No poll is left to average in this view',
  },
  es: {
    takeApart: 'Desármelo',
    asOf: 'Al día (¿qué habría',
    asked: 'todos los entrevistados',
    reset: 'Volver a la vista de Margen',
    known: 'solo encuestas que ya estaban en el archivo',
    knownThen: 'con las encuestas conocidas entonces',
    csvShown: 'CSV de lo que se ve',
    fileBegun: 'el archivo comenzó el',
    leaveOut: 'dejar fuera',
    restore: 'volver a incluir',
    ignored: 'pasa por alto: zoom',
    ways: 'Todos los métodos sensatos a la vez',
    waysFound: /Con \d+ maneras de promediar/,
    explain: 'Explicar la cifra',
    other: 'English',
    needsScript: 'necesitan JavaScript',
    noneLeft: 'En esta vista no queda ninguna encuesta que promediar',
  },
} as const;

type Words = (typeof WORDS)[keyof typeof WORDS];

/** The answer at the head of the page. */
function answerOf(page: Page): Promise<string> {
  return page.getByRole('heading', { level: 1 }).innerText();
}

/** Opens the controls and waits until they can be used. */
async function openControls(page: Page, words: Words): Promise<void> {
  await page.locator('#controls > summary', { hasText: words.takeApart }).click();
  await expect(page.locator('form.controls')).toBeVisible();
}

/** Every other poll of a race's file. */
function latePolls(race: string): ReadonlySet<unknown> {
  const polls = csvRows(dataFile(`${race}/polls.csv`));
  return new Set(polls.filter((_, place) => place % 2 === 1).map((row) => row['poll_id']));
}

/** Answers with the race as though all but the late polls had entered the file before the campaign. */
async function fulfilWithLatePolls(route: Route, late: ReadonlySet<unknown>): Promise<void> {
  const response = await route.fetch();
  const race: unknown = JSON.parse(await response.text(), (_, value: unknown) =>
    typeof value === 'object' && value !== null && 'added' in value && 'id' in value
      ? { ...value, added: late.has(value.id) ? value.added : '2001-01-01' }
      : value,
  );
  await route.fulfill({ response, json: race });
}

/** Ids of the polls that the trend chart shows, once each, by the file of what is shown. */
async function pollsOnTrend(page: Page, words: Words): Promise<string[]> {
  const menu = await openMenu(page, 'trend');
  const file = await downloadBy(page, menu.getByRole('button', { name: words.csvShown }));
  const polls = csvRows(file.bytes.toString()).filter(({ kind }) => kind === 'poll');
  return [...new Set(polls.map((row) => row['poll_id'] ?? ''))];
}

for (const { race, language, path } of readings()) {
  const words = WORDS[language];
  test.describe(`a reader takes the number of ${race} apart, in ${language}`, () => {
    test('looks at another group, goes back, and comes forward again', async ({ quietPage }) => {
      await quietPage.goto(path);
      const built = await answerOf(quietPage);
      await openControls(quietPage, words);
      expect(await answerOf(quietPage)).toBe(built);
      await quietPage.locator('input[name=group]:not(:checked)').first().check();
      const heading = quietPage.getByRole('heading', { level: 1 });
      await expect(heading).not.toHaveText(built);
      await expect(quietPage).toHaveURL(/\?group=/);
      const chosen = await answerOf(quietPage);
      await expect(quietPage.getByRole('status').filter({ hasText: chosen })).toHaveCount(1);
      await quietPage.goBack();
      await expect(heading).toHaveText(built);
      await expect(quietPage).not.toHaveURL(/group=/);
      await quietPage.goForward();
      await expect(heading).toHaveText(chosen);
      await expect(quietPage.locator('input[name=group]:checked')).not.toHaveValue('');
    });

    test('asks what would have been said on an earlier day, and a reload or the other language keeps it', async ({
      quietPage,
    }) => {
      await quietPage.goto(path);
      await openControls(quietPage, words);
      const day = dayWithin(race);
      await quietPage.getByLabel(words.asOf).fill(day);
      await expect(quietPage.getByRole('heading', { level: 1 })).toContainText(
        written(day, language),
      );
      const then = await answerOf(quietPage);
      await quietPage.reload();
      await expect(quietPage.getByRole('heading', { level: 1 })).toHaveText(then);
      await quietPage.getByRole('link', { name: words.other }).click();
      const other = language === 'es' ? 'en' : 'es';
      await expect(quietPage).toHaveURL(new RegExp(`${racePath(race, other)}\\?asof=${day}$`));
      await expect(quietPage.getByRole('heading', { level: 1 })).toContainText(written(day, other));
    });

    test('drops a firm from the table, takes it back, and returns with one tap', async ({
      quietPage,
    }) => {
      await quietPage.goto(path);
      const built = await answerOf(quietPage);
      await openControls(quietPage, words);
      const drop = quietPage.getByRole('button', { name: words.leaveOut }).first();
      const firm = (await drop.locator('.visually-hidden').innerText()).trim();
      await drop.click();
      await expect(quietPage).toHaveURL(/\?without=[a-z0-9-]+$/);
      const restore = quietPage.getByRole('button', { name: `${words.restore} ${firm}` });
      await expect(restore.first()).toBeVisible();
      await restore.first().click();
      await expect(quietPage).toHaveURL(new RegExp(`${path}$`));
      await quietPage.locator('input[name=without]').first().check();
      await quietPage.locator('label', { hasText: words.asked }).click();
      await expect(quietPage).toHaveURL(/basis=reported&without=/);
      await quietPage.getByRole('button', { name: words.reset }).first().click();
      await expect(quietPage).toHaveURL(new RegExp(`${path}$`));
      await expect(quietPage.getByRole('heading', { level: 1 })).toHaveText(built);
      await expect(quietPage.getByRole('heading', { level: 1 })).toBeFocused();
    });

    test('leaves out every firm, and sees that none is left in place of an empty chart', async ({
      quietPage,
    }) => {
      const firms = new Set(csvRows(dataFile(`${race}/polls.csv`)).map((poll) => poll['pollster']));
      await quietPage.goto(`${path}?without=${[...firms].join(',')}`);
      await expect(quietPage.getByRole('heading', { level: 1 })).toContainText(words.noneLeft);
      await expect(
        quietPage.getByRole('paragraph').filter({ hasText: words.noneLeft }),
      ).toHaveCount(2);
      await expect(quietPage.locator('figure.chart')).toHaveCount(0);
      await quietPage.getByRole('button', { name: words.reset }).first().click();
      await expect(quietPage.locator('figure.chart')).toHaveCount(2);
      await expect(quietPage.locator('h1')).not.toContainText(words.noneLeft);
    });

    test('drops from the chart the firm of the poll that the arrow keys have reached', async ({
      quietPage,
    }) => {
      await quietPage.goto(path);
      await quietPage.keyboard.press('Tab');
      const chart = quietPage.getByRole('application').first();
      await chart.focus();
      await expect(quietPage.locator('.interactive canvas').first()).toBeVisible();
      await chart.press('Home');
      const drop = quietPage
        .locator('figure')
        .first()
        .getByRole('button', { name: words.leaveOut });
      await expect(drop).toBeVisible();
      const firm = (await drop.innerText()).replace(words.leaveOut, '').trim();
      await drop.focus();
      await quietPage.keyboard.press('Enter');
      await expect(quietPage).toHaveURL(/\?without=[a-z0-9-]+$/);
      const restore = quietPage
        .locator('figure')
        .first()
        .getByRole('button', { name: `${words.restore} ${firm}` });
      await restore.press('Enter');
      await expect(quietPage).toHaveURL(new RegExp(`${path}$`));
    });

    test('asks only for the polls that were known then, and is told since when the file is kept', async ({
      quietPage,
    }) => {
      await quietPage.goto(path);
      await openControls(quietPage, words);
      await quietPage.getByLabel(words.known).check();
      await expect(quietPage).toHaveURL(/\?known=1$/);
      const notice = quietPage.locator('.notice', { hasText: words.knownThen });
      await expect(notice).toContainText(words.fileBegun);
      await quietPage.reload();
      await expect(notice).toBeVisible();
    });

    test('sees on the chart no poll that had not entered the file by then', async ({
      quietPage,
    }) => {
      const late = latePolls(race);
      // A service worker would answer with the file as it was built.
      await quietPage.addInitScript(() => {
        Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
      });
      await quietPage.route('**/race.json', (route) => fulfilWithLatePolls(route, late));
      const address = `${path}?asof=${dayWithin(race)}`;
      await quietPage.goto(address);
      const ended = await pollsOnTrend(quietPage, words);
      expect(ended.filter((id) => late.has(id))).not.toEqual([]);
      await quietPage.goto(`${address}&known=1`);
      const known = await pollsOnTrend(quietPage, words);
      expect(known).toEqual(ended.filter((id) => !late.has(id)));
      expect(known).not.toEqual([]);
    });

    test('is told which part of an address is not understood', async ({ quietPage }) => {
      await quietPage.goto(`${path}?zoom=3&method=loess&utm_source=x`);
      await expect(quietPage.getByText(words.ignored)).toBeVisible();
      await openControls(quietPage, words);
      await expect(quietPage.locator('input[name=method][value=loess]')).toBeChecked();
    });

    test('sees which polls the number rests on, and every way of averaging', async ({
      quietPage,
    }) => {
      await quietPage.goto(path);
      await quietPage.locator('#explain > summary', { hasText: words.explain }).click();
      const firms = csvRows(dataFile(`${race}/polls.csv`)).length;
      const rows = quietPage.locator('#explain tbody tr');
      await expect(rows.first()).toBeVisible();
      expect(await rows.count()).toBeLessThanOrEqual(firms);
      await quietPage.locator('#ways > summary', { hasText: words.ways }).click();
      await expect(quietPage.locator('#ways')).toContainText(words.waysFound);
      await expect(quietPage.locator('#ways path.headline')).toHaveCount(1);
      await openControls(quietPage, words);
      await expectNoAxeViolations(quietPage);
    });

    test('chooses with the keyboard alone, on the narrowest phone', async ({ quietPage }) => {
      await quietPage.setViewportSize({ width: 320, height: 640 });
      await quietPage.goto(path);
      await quietPage.locator('#controls > summary').focus();
      await quietPage.keyboard.press('Enter');
      await quietPage.locator('input[name=method]:checked').focus();
      await quietPage.keyboard.press('ArrowDown');
      await expect(quietPage).toHaveURL(/method=latest/);
      await expect(quietPage.locator('input[name=method][value=latest]')).toBeFocused();
      const room = await quietPage.locator('#controls').evaluate((controls) => ({
        needed: controls.scrollWidth,
        given: controls.clientWidth,
      }));
      expect(room.needed).toBeLessThanOrEqual(room.given);
    });

    test.describe('without JavaScript', () => {
      test.use({ javaScriptEnabled: false });
      test('is told what the controls need', async ({ page }) => {
        await page.goto(path);
        await page.locator('#controls > summary').click();
        const note = page.locator('#controls noscript p', { hasText: words.needsScript });
        await expect(note).toBeVisible();
      });
    });
  });
}

test('nothing of the controls is fetched before a reader touches them', async ({ quietPage }) => {
  const asked = requestsOf(quietPage);
  const [race = ''] = raceIds();
  await quietPage.goto(`/${race}/?fbclid=x`, { waitUntil: 'networkidle' });
  expect(asked.filter((path) => path.endsWith('race.json'))).toEqual([]);
  const before = asked.length;
  await openControls(quietPage, WORDS.en);
  expect(asked.slice(before).filter((path) => path.endsWith('race.json'))).toHaveLength(1);
});
