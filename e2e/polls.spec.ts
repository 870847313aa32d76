import type { Locator, Page } from '@playwright/test';
import {
  expect,
  expectNoAxeViolations,
  layoutShift,
  sidewaysOverflow,
  stir,
  test,
} from './support/reader.ts';
import {
  csvRows,
  dataFile,
  declared,
  raceIds,
  racePath,
  readings,
  type Reading,
} from './support/site-files.ts';

const RACE = 'venezuela-2024';

const WORDS = {
  en: {
    filter: 'Search and narrow down',
    text: 'Any word of the row',
    status: 'In the average',
    some: (count: number, all: number) => `${String(count)} of ${String(all)} polls.`,
    every: (all: number) => `All ${String(all)} polls.`,
    none: (all: number) => `None of ${String(all)} polls is like that.`,
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
    filter: 'Buscar y acotar',
    text: 'Cualquier palabra de la fila',
    status: 'En el promedio',
    some: (count: number, all: number) => `${String(count)} de ${String(all)} encuestas.`,
    every: (all: number) => `Las ${String(all)} encuestas.`,
    none: (all: number) => `Ninguna de las ${String(all)} encuestas es así.`,
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

type PollRow = Record<string, string>;

/** The rows of a race's polls. */
const pollsOf = (race: string): PollRow[] => csvRows(dataFile(`${race}/polls.csv`));

/** The page of a race's polls in a language. */
const pollsPath = (race: string, language: Reading['language']): string =>
  `${racePath(race, language)}polls/`;

/** How many of the polls have this in a column. */
const countOf = (polls: readonly PollRow[], column: string, value: string): number =>
  polls.filter((poll) => poll[column] === value).length;

/** The firm with the most polls. */
function busiestFirm(polls: readonly PollRow[]): string {
  const firms = [...new Set(polls.map((poll) => poll['pollster'] ?? ''))];
  const count = (firm: string): number => countOf(polls, 'pollster', firm);
  return firms.sort((a, b) => count(b) - count(a))[0] ?? '';
}

/** Ids of the two candidates whose lead is measured. */
function pairOf(race: string): readonly string[] {
  const pair = declared(race, 'pair');
  return Array.isArray(pair) ? pair.map(String) : [];
}

for (const { race, language, path } of readings()) {
  const words = WORDS[language];
  const polls = pollsOf(race);
  const list = pollsPath(race, language);
  test.describe(`a reader goes through the polls of ${race}, in ${language}`, () => {
    test('narrows them down, hears how many are left, goes back, and shows all again', async ({
      quietPage,
    }) => {
      const firm = busiestFirm(polls);
      const count = countOf(polls, 'pollster', firm);
      await quietPage.goto(list);
      await expect(statusOf(quietPage)).toContainText(words.every(polls.length));
      await quietPage.getByText(words.filter).click();
      await quietPage.locator('select[name=firm]').selectOption(firm);
      await expect(quietPage).toHaveURL(new RegExp(`\\?firm=${firm}$`));
      await expect(rowsOf(quietPage)).toHaveCount(count);
      await expect(statusOf(quietPage)).toContainText(words.some(count, polls.length));
      await quietPage.goBack();
      await expect(rowsOf(quietPage)).toHaveCount(polls.length);
      await quietPage.goForward();
      await expect(rowsOf(quietPage)).toHaveCount(count);
      await quietPage.getByRole('button', { name: words.showAll }).click();
      await expect(quietPage).toHaveURL(new RegExp(`${list}$`));
      await expect(rowsOf(quietPage)).toHaveCount(polls.length);
    });

    test('looks for words letter by letter', async ({ quietPage }) => {
      await quietPage.goto(list);
      await quietPage.getByText(words.filter).click();
      const search = quietPage.getByLabel(words.text);
      await search.pressSequentially('xyzzy plugh ');
      await expect(search).toHaveValue('xyzzy plugh ');
      await expect(statusOf(quietPage)).toContainText(words.none(polls.length));
      await expect(rowsOf(quietPage)).toHaveCount(0);
      await search.fill('');
      await expect(rowsOf(quietPage)).toHaveCount(polls.length);
      await expect(quietPage).toHaveURL(new RegExp(`${list}$`));
    });

    test('orders them by any column with the keyboard, and the other language keeps it', async ({
      quietPage,
    }) => {
      await quietPage.goto(list);
      const sample = quietPage.getByRole('button', { name: words.sample });
      await sample.focus();
      await quietPage.keyboard.press('Enter');
      await expect(quietPage).toHaveURL(/\?sort=sample$/);
      const head = quietPage.getByRole('columnheader', { name: words.sample }).first();
      await expect(head).toHaveAttribute('aria-sort', 'descending');
      await expect(sample).toBeFocused();
      const largest = polls.map((poll) => Number(poll['sample_size'])).sort((a, b) => b - a)[0];
      const first = await rowsOf(quietPage).first().getAttribute('id');
      expect(polls.find((poll) => poll['poll_id'] === first)?.['sample_size']).toBe(
        String(largest),
      );
      await quietPage.keyboard.press('Enter');
      await expect(head).toHaveAttribute('aria-sort', 'ascending');
      await quietPage.getByRole('link', { name: words.other }).click();
      const other = language === 'es' ? 'en' : 'es';
      await expect(quietPage).toHaveURL(
        new RegExp(`${pollsPath(race, other)}\\?sort=sample&order=up$`),
      );
      await expect(
        quietPage.getByRole('columnheader', { name: WORDS[other].sample }).first(),
      ).toHaveAttribute('aria-sort', 'ascending');
    });

    test('is told which part of an address is not understood', async ({ quietPage }) => {
      await quietPage.goto(`${list}?zoom=3&firm=${busiestFirm(polls)}&fbclid=x`);
      await expect(quietPage.getByText(words.ignored)).toBeVisible();
      await expect(rowsOf(quietPage)).toHaveCount(countOf(polls, 'pollster', busiestFirm(polls)));
    });

    test('is led to a poll although the filter would hide it', async ({ quietPage }) => {
      const firm = busiestFirm(polls);
      const hidden = polls.find((poll) => poll['pollster'] !== firm)?.['poll_id'] ?? '';
      await quietPage.goto(`${list}?firm=${firm}&sort=sample#${hidden}`);
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
      await quietPage.goto(list);
      const link = quietPage.getByRole('link', { name: words.without }).first();
      const firm = /: (.+)$/.exec((await link.textContent()) ?? '')?.[1] ?? '';
      await link.focus();
      await quietPage.keyboard.press('Enter');
      await expect(quietPage).toHaveURL(new RegExp(`${path}\\?without=[a-z0-9-]+$`));
      const notice = quietPage.locator('.notice', { hasText: words.ownView });
      await expect(notice).toContainText(firm);
    });

    test('reaches every control with a finger', async ({ quietPage }) => {
      await quietPage.setViewportSize({ width: 320, height: 640 });
      await quietPage.goto(list);
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
        await quietPage.goto(list);
        const table = quietPage.getByRole('table').first();
        const names = (await table.getByRole('columnheader').allInnerTexts()).slice(2, 4);
        const poll = polls.at(-1);
        const shares = pairOf(race).map((id) => (poll?.[id] ?? '').replace('.', words.decimal));
        const card = table.locator(`[id="${poll?.['poll_id'] ?? ''}"]`);
        expect(await labelledFigures(card)).toEqual(
          expect.arrayContaining(names.map((name, place) => `${name}: ${shares[place] ?? ''}`)),
        );
        expect(await sidewaysOverflow(quietPage)).toBe(0);
        const region = quietPage.getByRole('region').first();
        expect(await region.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
      });

      test('orders the cards by a finger', async ({ quietPage }) => {
        await quietPage.goto(list);
        await quietPage.getByRole('button', { name: words.sample }).tap();
        await expect(quietPage).toHaveURL(/\?sort=sample$/);
        const largest = Math.max(...polls.map((poll) => Number(poll['sample_size'])));
        const first = await rowsOf(quietPage).first().getAttribute('id');
        const found = polls.find((poll) => poll['poll_id'] === first);
        expect(found?.['sample_size']).toBe(String(largest));
      });

      test('hears a table, and no label twice', async ({ quietPage }) => {
        await quietPage.goto(list);
        const poll = polls.at(-1);
        const card = quietPage.locator(`[id="${poll?.['poll_id'] ?? ''}"]`);
        const share = (poll?.[pairOf(race)[0] ?? ''] ?? '').replace('.', words.decimal);
        await expect(card).toHaveRole('row');
        await expect(card.getByRole('rowheader')).toBeVisible();
        await expect(card.getByRole('cell', { name: share, exact: true }).first()).toBeVisible();
        const heads = quietPage.getByRole('table').first().getByRole('columnheader');
        await expect(heads).toHaveCount(await card.locator('> *').count());
      });
    });

    test.describe('without JavaScript', () => {
      test.use({ javaScriptEnabled: false });
      test('has the whole table, and nothing that would not work', async ({ page }) => {
        await page.goto(list);
        await expect(rowsOf(page)).toHaveCount(polls.length);
        await expect(page.getByText(words.filter)).toBeHidden();
        await expect(page.getByRole('link', { name: words.without })).toHaveCount(0);
        const table = page.getByRole('table').first();
        await expect(table.locator('button:visible')).toHaveCount(0);
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
  await quietPage.goto(pollsPath(RACE, 'es'), { waitUntil: 'networkidle' });
  await expect(rowsOf(quietPage)).toHaveCount(pollsOf(RACE).length);
  await expect(statusOf(quietPage)).toContainText(WORDS.es.every(pollsOf(RACE).length));
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
  await quietPage.goto(pollsPath(RACE, 'en'));
  const sample = quietPage.getByRole('button', { name: WORDS.en.sample });
  await sample.click();
  await quietPage.getByText(WORDS.en.filter).click();
  await expect(sample).toHaveAttribute('aria-busy');
  await expect(quietPage).toHaveURL(new RegExp(`${pollsPath(RACE, 'en')}$`));
  held.resolve(undefined);
  await expect(quietPage).toHaveURL(/\?sort=sample$/);
  await expect(quietPage.locator('[aria-sort=descending] button')).toHaveText(WORDS.en.sample);
  await expect(quietPage.locator('select[name=firm]')).toBeVisible();
  await expect(quietPage.locator('[aria-busy]')).toHaveCount(0);
});

test('a link to a poll at the foot of the list leads there, and wakes the page', async ({
  quietPage,
}) => {
  await quietPage.goto(pollsPath(RACE, 'en'));
  const poll = (await rowsOf(quietPage).last().getAttribute('id')) ?? '';
  await quietPage.goto(`${pollsPath(RACE, 'es')}#${poll}`);
  await expect(quietPage.locator(`[id="${poll}"]`)).toBeInViewport();
  await expect(quietPage.locator('select[name=firm]')).toBeAttached();
});

test('a page in Spanish says of every remark from the files that it is in English', async ({
  quietPage,
}) => {
  const told = (file: string, column: string): string[] =>
    csvRows(dataFile(`${RACE}/${file}`)).flatMap((row) => row[column] || []);
  const inEnglish = quietPage.locator(':lang(en)');
  await quietPage.goto(pollsPath(RACE, 'es'));
  expect(await inEnglish.allTextContents()).toEqual(
    expect.arrayContaining([...told('polls.csv', 'notes'), ...told('pollsters.csv', 'basis')]),
  );
  await expect(inEnglish.filter({ hasText: WORDS.es.without })).toHaveCount(0);
  await quietPage.goto(`${racePath(RACE, 'es')}results/`);
  expect(await inEnglish.allTextContents()).toEqual(
    expect.arrayContaining(told('results.csv', 'notes')),
  );
  await quietPage.goto(`${racePath(RACE, 'es')}pollsters/${busiestFirm(pollsOf(RACE))}/`);
  const own = pollsOf(RACE).filter(
    (poll) => poll['pollster'] === busiestFirm(pollsOf(RACE)) && poll['notes'],
  );
  expect(await inEnglish.allTextContents()).toEqual(
    expect.arrayContaining(own.map((poll) => poll['notes'])),
  );
});

test.describe('in the dark', () => {
  test.use({ colorScheme: 'dark' });

  for (const width of [360, 1280]) {
    test(`contrast holds on a row that a link names, ${String(width)} wide`, async ({
      quietPage,
    }) => {
      await quietPage.setViewportSize({ width, height: 720 });
      await quietPage.goto(
        `${pollsPath(RACE, 'en')}?sort=lead#${pollsOf(RACE)[0]?.['poll_id'] ?? ''}`,
      );
      await expect(quietPage.locator('[aria-sort]')).toBeVisible();
      await expectNoAxeViolations(quietPage);
    });
  }
});
