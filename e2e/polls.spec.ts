import type { Locator, Page } from '@playwright/test';
import {
  expect,
  expectNoAxeViolations,
  layoutShift,
  sidewaysOverflow,
  stir,
  test,
} from './support/reader.ts';
import { csvRows, dataFile, raceIds } from './support/site-files.ts';

const RACE = 'venezuela-2024';
const POLLS = csvRows(dataFile(`${RACE}/polls.csv`));

const WORDS = {
  en: {
    path: `/${RACE}/polls/`,
    race: `/${RACE}/`,
    filter: 'Search and narrow down',
    text: 'Any word of the row',
    status: 'In the average',
    some: (count: number) => `${String(count)} of ${String(POLLS.length)} polls.`,
    every: `All ${String(POLLS.length)} polls.`,
    none: `None of ${String(POLLS.length)} polls is like that.`,
    showAll: 'Show all polls',
    sample: 'Sample',
    decimal: '.',
    ignored: 'ignored: zoom',
    lifted: 'All polls are shown again',
    without: 'average without it',
    ownView: 'a view of your own',
    other: 'Español',
  },
  es: {
    path: `/es/${RACE}/polls/`,
    race: `/es/${RACE}/`,
    filter: 'Buscar y acotar',
    text: 'Cualquier palabra de la fila',
    status: 'En el promedio',
    some: (count: number) => `${String(count)} de ${String(POLLS.length)} encuestas.`,
    every: `Las ${String(POLLS.length)} encuestas.`,
    none: `Ninguna de las ${String(POLLS.length)} encuestas es así.`,
    showAll: 'Ver todas las encuestas',
    sample: 'Muestra',
    decimal: ',',
    ignored: 'pasa por alto: zoom',
    lifted: 'Se muestran de nuevo todas',
    without: 'promedio sin ella',
    ownView: 'una vista suya',
    other: 'English',
  },
} as const;

/** The rows of the main table that are shown. */
const rowsOf = (page: Page) => page.getByRole('table').first().locator('tbody tr:visible');

/** What a card shows, each figure after the label that stands at it. */
const labelledFigures = (card: Locator): Promise<string[]> =>
  card.locator('[data-label]:visible').evaluateAll((cells) =>
    cells.map((cell) => {
      const label = getComputedStyle(cell, '::before').content.split(' / ')[0] ?? '';
      return `${label.replaceAll('"', '')}: ${cell.textContent.trim()}`;
    }),
  );

/** What is said of the list; the charts below it have regions of their own. */
const statusOf = (page: Page) => page.getByRole('status').first();

/** Touches the page and waits until its script runs: only then are there fields to narrow the polls down by. */
async function wake(page: Page): Promise<void> {
  await stir(page);
  await expect(page.locator('select[name=firm]')).toBeAttached();
}

/** How many polls of the file have this in a column. */
const countOf = (column: string, value: string): number =>
  POLLS.filter((poll) => poll[column] === value).length;

/** The firm with the most polls. */
function busiestFirm(): string {
  const firms = [...new Set(POLLS.map((poll) => poll['pollster'] ?? ''))];
  return firms.sort((a, b) => countOf('pollster', b) - countOf('pollster', a))[0] ?? '';
}

for (const [language, words] of Object.entries(WORDS)) {
  test.describe(`a reader goes through the polls, in ${language}`, () => {
    test('narrows them down, hears how many are left, goes back, and shows all again', async ({
      quietPage,
    }) => {
      const firm = busiestFirm();
      const count = countOf('pollster', firm);
      await quietPage.goto(words.path);
      await expect(statusOf(quietPage)).toContainText(words.every);
      await quietPage.getByText(words.filter).click();
      await quietPage.locator('select[name=firm]').selectOption(firm);
      await expect(quietPage).toHaveURL(new RegExp(`\\?firm=${firm}$`));
      await expect(rowsOf(quietPage)).toHaveCount(count);
      await expect(statusOf(quietPage)).toContainText(words.some(count));
      await quietPage.goBack();
      await expect(rowsOf(quietPage)).toHaveCount(POLLS.length);
      await quietPage.goForward();
      await expect(rowsOf(quietPage)).toHaveCount(count);
      await quietPage.getByRole('button', { name: words.showAll }).click();
      await expect(quietPage).toHaveURL(new RegExp(`${words.path}$`));
      await expect(rowsOf(quietPage)).toHaveCount(POLLS.length);
    });

    test('looks for words letter by letter', async ({ quietPage }) => {
      await quietPage.goto(words.path);
      await quietPage.getByText(words.filter).click();
      const search = quietPage.getByLabel(words.text);
      await search.pressSequentially('xyzzy plugh ');
      await expect(search).toHaveValue('xyzzy plugh ');
      await expect(statusOf(quietPage)).toContainText(words.none);
      await expect(rowsOf(quietPage)).toHaveCount(0);
      await search.fill('');
      await expect(rowsOf(quietPage)).toHaveCount(POLLS.length);
      await expect(quietPage).toHaveURL(new RegExp(`${words.path}$`));
    });

    test('orders them by any column with the keyboard, and the other language keeps it', async ({
      quietPage,
    }) => {
      await quietPage.goto(words.path);
      const sample = quietPage.getByRole('button', { name: words.sample });
      await sample.focus();
      await quietPage.keyboard.press('Enter');
      await expect(quietPage).toHaveURL(/\?sort=sample$/);
      const head = quietPage.getByRole('columnheader', { name: words.sample }).first();
      await expect(head).toHaveAttribute('aria-sort', 'descending');
      await expect(sample).toBeFocused();
      const largest = POLLS.map((poll) => Number(poll['sample_size'])).sort((a, b) => b - a)[0];
      const first = await rowsOf(quietPage).first().getAttribute('id');
      expect(POLLS.find((poll) => poll['poll_id'] === first)?.['sample_size']).toBe(
        String(largest),
      );
      await quietPage.keyboard.press('Enter');
      await expect(head).toHaveAttribute('aria-sort', 'ascending');
      await quietPage.getByRole('link', { name: words.other }).click();
      const other = words.other === 'English' ? WORDS.en : WORDS.es;
      await expect(quietPage).toHaveURL(new RegExp(`${other.path}\\?sort=sample&order=up$`));
      await expect(
        quietPage.getByRole('columnheader', { name: other.sample }).first(),
      ).toHaveAttribute('aria-sort', 'ascending');
    });

    test('is told which part of an address is not understood', async ({ quietPage }) => {
      await quietPage.goto(`${words.path}?zoom=3&firm=${busiestFirm()}&fbclid=x`);
      await expect(quietPage.getByText(words.ignored)).toBeVisible();
      await expect(rowsOf(quietPage)).toHaveCount(countOf('pollster', busiestFirm()));
    });

    test('is led to a poll although the filter would hide it', async ({ quietPage }) => {
      const firm = busiestFirm();
      const hidden = POLLS.find((poll) => poll['pollster'] !== firm)?.['poll_id'] ?? '';
      await quietPage.goto(`${words.path}?firm=${firm}&sort=sample#${hidden}`);
      const row = quietPage.locator(`[id="${hidden}"]`);
      await expect(row).toBeInViewport();
      await expect(statusOf(quietPage)).toContainText(words.lifted);
      await expect(quietPage).toHaveURL(new RegExp(`\\?sort=sample#${hidden}$`));
      await quietPage.locator('select[name=firm]').selectOption(firm);
      await expect(row).toBeHidden();
      await quietPage.evaluate((id) => {
        location.hash = id;
      }, hidden);
      await expect(row).toBeInViewport();
    });

    test('sees the average without a firm', async ({ quietPage }) => {
      await quietPage.goto(words.path);
      const link = quietPage.getByRole('link', { name: words.without }).first();
      const firm = /: (.+)$/.exec((await link.textContent()) ?? '')?.[1] ?? '';
      await link.focus();
      await quietPage.keyboard.press('Enter');
      await expect(quietPage).toHaveURL(new RegExp(`${words.race}\\?without=[a-z0-9-]+$`));
      const notice = quietPage.locator('.notice', { hasText: words.ownView });
      await expect(notice).toContainText(firm);
    });

    test('reaches every control with a finger', async ({ quietPage }) => {
      await quietPage.setViewportSize({ width: 320, height: 640 });
      await quietPage.goto(words.path);
      await quietPage.getByText(words.filter).click();
      await expect(quietPage.getByLabel(words.text)).toBeVisible();
      const targets = quietPage.locator('main :is(.sort, .without, select, input, summary)');
      const heights = await targets.evaluateAll((all) =>
        all.map((target) => target.getBoundingClientRect().height).filter((height) => height > 0),
      );
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
      expect(await sidewaysOverflow(quietPage)).toBe(0);
    });

    test.describe('on a phone', () => {
      test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

      test('reads every figure beside its name without scrolling sideways', async ({
        quietPage,
      }) => {
        await quietPage.goto(words.path);
        const table = quietPage.getByRole('table').first();
        const names = (await table.getByRole('columnheader').allInnerTexts()).slice(2, 4);
        const poll = POLLS.at(-1);
        const shares = [poll?.['gonzalez'], poll?.['maduro']].map((share) =>
          (share ?? '').replace('.', words.decimal),
        );
        const card = table.locator(`[id="${poll?.['poll_id'] ?? ''}"]`);
        expect(await labelledFigures(card)).toEqual(
          expect.arrayContaining(names.map((name, place) => `${name}: ${shares[place] ?? ''}`)),
        );
        expect(await sidewaysOverflow(quietPage)).toBe(0);
        const region = quietPage.getByRole('region').first();
        expect(await region.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
      });

      test('orders the cards by a finger', async ({ quietPage }) => {
        await quietPage.goto(words.path);
        await quietPage.getByRole('button', { name: words.sample }).tap();
        await expect(quietPage).toHaveURL(/\?sort=sample$/);
        const largest = Math.max(...POLLS.map((poll) => Number(poll['sample_size'])));
        const first = await rowsOf(quietPage).first().getAttribute('id');
        const found = POLLS.find((poll) => poll['poll_id'] === first);
        expect(found?.['sample_size']).toBe(String(largest));
      });

      test('hears a table, and no label twice', async ({ quietPage }) => {
        await quietPage.goto(words.path);
        const poll = POLLS.at(-1);
        const card = quietPage.locator(`[id="${poll?.['poll_id'] ?? ''}"]`);
        const share = (poll?.['gonzalez'] ?? '').replace('.', words.decimal);
        await expect(card).toHaveRole('row');
        await expect(card.getByRole('rowheader')).toBeVisible();
        await expect(card.getByRole('cell', { name: share, exact: true })).toBeVisible();
        const heads = quietPage.getByRole('table').first().getByRole('columnheader');
        await expect(heads).toHaveCount(await card.locator('> *').count());
      });
    });

    test.describe('without JavaScript', () => {
      test.use({ javaScriptEnabled: false });
      test('has the whole table, and nothing that would not work', async ({ page }) => {
        await page.goto(words.path);
        await expect(rowsOf(page)).toHaveCount(POLLS.length);
        await expect(page.getByText(words.filter)).toBeHidden();
        await expect(page.getByRole('link', { name: words.without })).toHaveCount(0);
        const table = page.getByRole('table').first();
        await expect(table.getByRole('button')).toHaveCount(0);
        await page.setViewportSize({ width: 360, height: 740 });
        const heads = await table.locator('thead').boundingBox();
        expect(heads?.height).toBeLessThan(2);
      });
    });
  });
}

for (const race of raceIds()) {
  for (const path of [`/${race}/polls/`, `/es/${race}/polls/`]) {
    test(`${path} is quiet, steady and free of axe findings`, async ({ quietPage }) => {
      // Every cell of a long table is looked at.
      test.slow();
      await quietPage.goto(path);
      await quietPage.locator('details.filter > summary').click();
      await expect(quietPage.locator('select[name=firm]')).toBeVisible();
      await expectNoAxeViolations(quietPage);
      expect(await sidewaysOverflow(quietPage)).toBe(0);
    });

    for (const width of [360, 1280]) {
      test(`${path} does not move while its script starts, ${String(width)} wide`, async ({
        quietPage,
      }) => {
        await quietPage.setViewportSize({ width, height: 720 });
        await quietPage.goto(path);
        await wake(quietPage);
        expect(await layoutShift(quietPage)).toBe(0);
      });
    }
  }
}

test('the page rests, complete, until there is a reader; then it wakes', async ({ quietPage }) => {
  await quietPage.goto(WORDS.es.path, { waitUntil: 'networkidle' });
  await expect(rowsOf(quietPage)).toHaveCount(POLLS.length);
  await expect(statusOf(quietPage)).toContainText(WORDS.es.every);
  await expect(quietPage.locator('select[name=firm]')).toHaveCount(0);
  await quietPage.keyboard.press('Tab');
  await expect(quietPage.locator('select[name=firm]')).toBeAttached();
});

test('what is pressed and opened before the script is there is carried out once it runs', async ({
  quietPage,
}) => {
  const held = Promise.withResolvers<undefined>();
  await quietPage.route('**/_app/**/*.js', async (route) => {
    await held.promise;
    await route.continue();
  });
  await quietPage.goto(WORDS.en.path);
  const sample = quietPage.getByRole('button', { name: WORDS.en.sample });
  await sample.click();
  await quietPage.getByText(WORDS.en.filter).click();
  await expect(sample).toHaveAttribute('aria-busy');
  await expect(quietPage).toHaveURL(new RegExp(`${WORDS.en.path}$`));
  held.resolve(undefined);
  await expect(quietPage).toHaveURL(/\?sort=sample$/);
  await expect(quietPage.locator('[aria-sort=descending] button')).toHaveText(WORDS.en.sample);
  await expect(quietPage.locator('select[name=firm]')).toBeVisible();
  await expect(quietPage.locator('[aria-busy]')).toHaveCount(0);
});

test('a link to a poll at the foot of the list leads there, and wakes the page', async ({
  quietPage,
}) => {
  await quietPage.goto(WORDS.en.path);
  const poll = (await rowsOf(quietPage).last().getAttribute('id')) ?? '';
  await quietPage.goto(`${WORDS.es.path}#${poll}`);
  await expect(quietPage.locator(`[id="${poll}"]`)).toBeInViewport();
  await expect(quietPage.locator('select[name=firm]')).toBeAttached();
});

test('a page in Spanish says of every remark from the files that it is in English', async ({
  quietPage,
}) => {
  const told = (file: string, column: string): string[] =>
    csvRows(dataFile(`${RACE}/${file}`)).flatMap((row) => row[column] || []);
  const inEnglish = quietPage.locator(':lang(en)');
  await quietPage.goto(WORDS.es.path);
  expect(await inEnglish.allInnerTexts()).toEqual(
    expect.arrayContaining([...told('polls.csv', 'notes'), ...told('pollsters.csv', 'basis')]),
  );
  await expect(inEnglish.filter({ hasText: WORDS.es.without })).toHaveCount(0);
  await quietPage.goto(`${WORDS.es.race}results/`);
  expect(await inEnglish.allInnerTexts()).toEqual(
    expect.arrayContaining(told('results.csv', 'notes')),
  );
  await quietPage.goto(`${WORDS.es.race}pollsters/${busiestFirm()}/`);
  const own = POLLS.filter((poll) => poll['pollster'] === busiestFirm() && poll['notes']);
  expect(await inEnglish.allInnerTexts()).toEqual(
    expect.arrayContaining(own.map((poll) => poll['notes'])),
  );
});

test.describe('in the dark', () => {
  test.use({ colorScheme: 'dark' });

  for (const width of [360, 1280]) {
    test(`contrast holds on a row that a link names, ${String(width)} wide`, async ({
      quietPage,
    }) => {
      test.slow();
      await quietPage.setViewportSize({ width, height: 720 });
      await quietPage.goto(`${WORDS.en.path}?sort=lead#${POLLS[0]?.['poll_id'] ?? ''}`);
      await expect(quietPage.locator('[aria-sort]')).toBeVisible();
      await expectNoAxeViolations(quietPage);
    });
  }
});
