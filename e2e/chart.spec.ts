import { expect, layoutShift, stir, test } from './support/reader.ts';
import { declared, raceIds, readings } from './support/site-files.ts';

const RACE = raceIds().at(-1) ?? '';

for (const { race, language, path } of readings()) {
  test(`the chart of ${race} is explored by keyboard, and says where it stands, in ${language}`, async ({
    quietPage,
  }) => {
    await quietPage.goto(path);
    await stir(quietPage);
    const figure = quietPage.locator('figure.chart').first();
    const explorer = figure.getByRole('application');
    await explorer.focus();
    await expect(figure.locator('.plot.interactive')).toBeVisible();
    await quietPage.keyboard.press('End');
    const told = figure.getByRole('status');
    await expect(told).toContainText(String(declared(race, 'election_day')).slice(0, 4));
    const last = (await told.textContent()) ?? '';
    await quietPage.keyboard.press('ArrowLeft');
    await expect(told).not.toHaveText(last);
    expect(await layoutShift(quietPage)).toBe(0);
  });
}

test('the chart is explored by pointer, and nothing of Chart.js is asked for before', async ({
  quietPage,
}) => {
  const asked: string[] = [];
  quietPage.on('request', (request) => asked.push(request.url()));
  await quietPage.goto(`/${RACE}/`);
  await quietPage.waitForLoadState('networkidle');
  const before = asked.length;
  const figure = quietPage.locator('figure.chart').first();
  await figure.hover();
  await expect(figure.locator('.plot.interactive')).toBeVisible();
  expect(asked.slice(before).some((url) => url.endsWith('race.json'))).toBe(true);
  expect(asked.slice(0, before).some((url) => url.endsWith('race.json'))).toBe(false);
});

for (const race of raceIds()) {
  test(`every chart of ${race} has a table of what it shows`, async ({ quietPage }) => {
    await quietPage.goto(`/${race}/`);
    const figures = quietPage.locator('figure.chart');
    expect(await figures.count()).toBe(2);
    for (const figure of await figures.all()) {
      await figure.locator('summary').last().click();
      expect(await figure.getByRole('table').locator('tbody tr').count()).toBeGreaterThan(3);
    }
  });
}

test('the race page rests, complete, until there is a reader; then it wakes', async ({
  quietPage,
}) => {
  await quietPage.goto(`/es/${raceIds()[0] ?? ''}/`, { waitUntil: 'networkidle' });
  await expect(quietPage.locator('figure svg:visible')).toHaveCount(1);
  await expect(quietPage.locator('#away')).toHaveText(/^(hace|dentro|hoy|ayer|mañana)/);
  await expect(quietPage.getByRole('application')).toHaveCount(0);
  await quietPage.keyboard.press('Tab');
  await expect(quietPage.getByRole('application').first()).toBeVisible();
});
