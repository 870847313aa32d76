import type { Page } from '@playwright/test';
import { Mirror } from './support/mirror.ts';
import { expect, expectNoAxeViolations, requestsOf, stir, test as base } from './support/reader.ts';
import { builtFile, raceIds, readings } from './support/site-files.ts';

const RACE = raceIds().at(-1) ?? '';

/** A mirror of the site that can be taken away. */
const test = base.extend<{ mirror: Mirror }>({
  mirror: async ({ page }, use) => {
    const mirror = await Mirror.open();
    await use(mirror);
    await page.close();
    await mirror.close();
  },
});

const WORDS = {
  en: {
    saved: /You are offline.+This copy was saved on .+20\d\d.+Its data are as of/,
    notSaved: 'No copy of this page was saved here',
    explain: 'Explain the number',
    takeApart: 'Take it apart',
    retry: 'Try again',
  },
  es: {
    saved: /No hay conexión.+Esta copia se guardó el .+20\d\d.+Sus datos son al/,
    notSaved: 'no se guardó una copia de esta página',
    explain: 'Explicar la cifra',
    takeApart: 'Desármelo',
    retry: 'Intentar de nuevo',
  },
} as const;

const NEWER = 'A newer page than the copy';

/** The race's page with something on it that its copy has not. */
function newerPage(): string {
  return builtFile(`${RACE}/index.html`).replace(/<body[^>]*>/, (body) => `${body}<p>${NEWER}</p>`);
}

function notIn(kept: readonly string[]): (path: string) => boolean {
  return (path) => !kept.includes(path);
}

/** Paths of all that is kept, under every name. */
function keptIn(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const names = await caches.keys();
    const caught = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return caught.flat().map(({ url }) => new URL(url).pathname);
  });
}

/** Waits until the page, as it stands, is kept and the service worker answers for it. */
async function untilKept(page: Page): Promise<void> {
  await stir(page);
  const path = new URL(page.url()).pathname;
  await expect.poll(() => keptIn(page)).toContain(path);
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state))
    .toBe('activated');
}

for (const { race, language, path } of readings()) {
  const words = WORDS[language];
  test.describe(`${race} without a connection, in ${language}`, () => {
    test('the page that was read opens again, and says when it was saved and how old its data are', async ({
      page,
      mirror,
    }) => {
      await page.goto(mirror.address(path.slice(1)));
      const answer = await page.getByRole('heading', { level: 1 }).innerText();
      await untilKept(page);
      const address = page.url();
      await mirror.close();
      await page.goto(`${address}?group=all`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(answer);
      await expect(page.locator('figure svg:visible')).toHaveCount(1);
      const notice = page.getByRole('status').filter({ hasText: words.saved });
      await expect(notice).toBeVisible();
      await expectNoAxeViolations(page);
    });

    test('what the reader began to explore can be explored to the end', async ({
      page,
      mirror,
    }) => {
      await page.goto(mirror.address(path.slice(1)));
      await untilKept(page);
      const asked = requestsOf(page);
      await page.locator('#explain > summary', { hasText: words.explain }).click();
      await expect(page.locator('#explain tbody tr').first()).toBeVisible();
      await expect.poll(async () => asked.filter(notIn(await keptIn(page)))).toEqual([]);
      expect(asked).toContain(new URL(mirror.address(`${race}/race.json`)).pathname);
      const address = page.url();
      await mirror.close();
      await page.goto(address);
      await page.locator('#controls > summary', { hasText: words.takeApart }).click();
      await expect(page.locator('form.controls')).toBeVisible();
      const before = await page.getByRole('heading', { level: 1 }).innerText();
      await page.locator('input[name=group]:not(:checked)').first().check();
      await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(before);
      await expect(page.locator('figure.chart').first().locator('.plot.interactive')).toBeVisible();
    });

    test('a page that was never read says that there is no copy of it', async ({
      page,
      mirror,
    }) => {
      await page.goto(mirror.address(path.slice(1)));
      await untilKept(page);
      const address = mirror.address(`${path.slice(1)}polls/`);
      await mirror.close();
      await page.goto(address);
      await expect(page.getByText(words.notSaved)).toBeVisible();
      await expect(page.getByRole('link', { name: words.retry })).toBeVisible();
      await expect(page.locator('html')).toHaveAttribute('lang', language);
    });
  });
}

test('with a connection, what is published now is shown, and no copy', async ({
  quietPage,
  mirror,
}) => {
  await quietPage.goto(mirror.address(`${RACE}/`));
  await untilKept(quietPage);
  mirror.publish(`${RACE}/`, newerPage());
  await quietPage.reload();
  await expect(quietPage.getByText(NEWER)).toBeVisible();
  await expect(quietPage.getByText('This copy was saved')).toHaveCount(0);
});

test('figures of an earlier day are dropped with the page that they belonged to', async ({
  quietPage,
  mirror,
}) => {
  await quietPage.goto(mirror.address(`${RACE}/`));
  await untilKept(quietPage);
  await quietPage.locator('#explain > summary').click();
  await expect
    .poll(() => keptIn(quietPage))
    .toContain(new URL(mirror.address(`${RACE}/race.json`)).pathname);
  mirror.publish(`${RACE}/`, newerPage());
  await quietPage.reload();
  await expect
    .poll(() => keptIn(quietPage))
    .not.toContain(new URL(mirror.address(`${RACE}/race.json`)).pathname);
});

test('a new version drops the copies of the old one, and none of another site', async ({
  quietPage,
  mirror,
}) => {
  await quietPage.goto(mirror.address('methodology/'));
  const scope = mirror.address('');
  await quietPage.evaluate(async (site) => {
    await caches.open(`margen ${site} 0.0.1`);
    await caches.open(`margen ${site}other/ 0.0.1`);
  }, scope);
  await quietPage.goto(mirror.address(`${RACE}/`));
  await untilKept(quietPage);
  const names = await quietPage.evaluate(() => caches.keys());
  expect(names).not.toContain(`margen ${scope} 0.0.1`);
  expect(names).toContain(`margen ${scope}other/ 0.0.1`);
  expect(names).toHaveLength(2);
});

test('keeping a copy asks for nothing but the service worker', async ({
  quietPage,
  context,
  mirror,
}) => {
  const asked = requestsOf(context);
  await quietPage.goto(mirror.address(`${RACE}/`));
  await untilKept(quietPage);
  await quietPage.waitForLoadState('networkidle');
  expect(asked.filter((path) => path.endsWith('service-worker.js')).length).toBeLessThanOrEqual(1);
  expect(asked.filter((path) => path.endsWith('race.json') || path.endsWith('.csv'))).toEqual([]);
});

test('where data is saved, nothing is kept until something is asked for', async ({
  quietPage,
  mirror,
}) => {
  await quietPage.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  await quietPage.goto(mirror.address(`${RACE}/`));
  await quietPage.waitForLoadState('networkidle');
  expect(await keptIn(quietPage)).toEqual([]);
  await quietPage.locator('#explain > summary').click();
  await untilKept(quietPage);
});
