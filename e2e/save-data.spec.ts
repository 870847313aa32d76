import type { Page } from '@playwright/test';
import { expect, expectNoAxeViolations, requestsOf, test } from './support/reader.ts';
import { dayWithin, raceIds, racePath, readings } from './support/site-files.ts';

const RACE = raceIds().at(-1) ?? '';

const WORDS = {
  en: { explore: 'Explore the chart', explain: 'Explain the number' },
  es: { explore: 'Explorar el gráfico', explain: 'Explicar la cifra' },
} as const;

/** A browser whose reader asked it to save data. */
async function savingData(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
}

/** How often a file came over the network; to keep it for offline it is read again from the browser's cache. */
function timesSent(page: Page, file: string): Promise<number> {
  return page.evaluate((name) => {
    const entries = performance.getEntriesByType('resource');
    return entries.filter(
      (entry) =>
        entry instanceof PerformanceResourceTiming &&
        entry.name.endsWith(name) &&
        entry.transferSize > 0,
    ).length;
  }, file);
}

/** Goes down the page to its end, so that whatever waits to come near has come near. */
async function readToTheEnd(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.locator('footer.site').scrollIntoViewIfNeeded();
  await page.waitForLoadState('networkidle');
}

for (const { race, language, path } of readings()) {
  const words = WORDS[language];
  test.describe(`a reader of ${race} who saves data, in ${language}`, () => {
    test.beforeEach(async ({ quietPage }) => {
      await savingData(quietPage);
    });

    test('gets the page and nothing else, whatever is read', async ({ quietPage }) => {
      const asked = requestsOf(quietPage);
      await quietPage.goto(path);
      await readToTheEnd(quietPage);
      await quietPage.locator('details:not([data-script]) > summary').first().click();
      expect(asked).toEqual([path]);
      // This browser shows no app to install, others would fetch what says how.
      await expect(quietPage.locator('link[rel="manifest"]')).toHaveCount(0);
      await expect(quietPage.locator('figure svg:visible')).toHaveCount(1);
      await expectNoAxeViolations(quietPage);
    });

    test('opens a part, and then it is fetched and works', async ({ quietPage }) => {
      const asked = requestsOf(quietPage);
      await quietPage.goto(path);
      await quietPage.locator('#explain > summary', { hasText: words.explain }).click();
      await expect(quietPage.locator('#explain tbody tr').first()).toBeVisible();
      await expect(quietPage.locator('[aria-busy]')).toHaveCount(0);
      await readToTheEnd(quietPage);
      expect(asked.filter((file) => file.includes('/drawings/'))).toEqual([]);
    });

    test('asks for each chart, with one touch', async ({ quietPage }) => {
      await quietPage.goto(path);
      const figures = quietPage.locator('figure.chart');
      await figures.last().getByRole('button', { name: words.explore }).click();
      await expect(figures.last().locator('.plot.interactive')).toBeVisible();
      await expect(figures.first().locator('.plot.interactive')).toHaveCount(0);
      await expect(figures.first().locator('svg:visible')).toHaveCount(1);
      await figures.first().getByRole('button', { name: words.explore }).press('Enter');
      await expect(figures.first().locator('.plot.interactive')).toBeVisible();
      expect(await timesSent(quietPage, 'race.json')).toBe(1);
    });

    test('sees the view that an address asks for', async ({ quietPage }) => {
      await quietPage.goto(`${path}?asof=${dayWithin(race)}`);
      await expect(quietPage.getByRole('heading', { level: 1 })).toContainText(
        dayWithin(race).slice(0, 4),
      );
      await expect(quietPage.locator('p.notice button')).toBeVisible();
    });
  });
}

test('the front page waits as well', async ({ quietPage }) => {
  await savingData(quietPage);
  const asked = requestsOf(quietPage);
  await quietPage.goto('/es/');
  await readToTheEnd(quietPage);
  expect(asked).toEqual(['/es/']);
});

test('whoever does not save data is offered no button that waits, and the scripts come unasked', async ({
  quietPage,
}) => {
  const asked = requestsOf(quietPage);
  await quietPage.goto(racePath(RACE, 'en'));
  await readToTheEnd(quietPage);
  expect(asked.some((path) => path.endsWith('.js'))).toBe(true);
  await expect(quietPage.getByRole('button', { name: WORDS.en.explore })).toHaveCount(0);
});

test.describe('where the browser knows prefers-reduced-data', () => {
  test('the preference counts like Save-Data', async ({ quietPage }) => {
    await quietPage.addInitScript(() => {
      const really = window.matchMedia.bind(window);
      window.matchMedia = (query) => really(query.includes('reduced-data') ? 'all' : query);
    });
    const asked = requestsOf(quietPage);
    await quietPage.goto(racePath(RACE, 'es'));
    await readToTheEnd(quietPage);
    expect(asked).toEqual([racePath(RACE, 'es')]);
  });
});
