import { copyFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, expectNoAxeViolations, sidewaysOverflow, test } from './support/reader.ts';
import { BUILD_FOLDER, builtFile, csvRows, raceIds } from './support/site-files.ts';

const copies = raceIds().flatMap((race) =>
  ['', 'es/'].map((prefix) => ({ race, prefix, path: `${prefix}${race}/standalone.html` })),
);

for (const { race, prefix, path } of copies) {
  test(`whoever got ${path} as a file reads it on a phone, without asking anything of anybody`, async ({
    quietPage,
  }, testInfo) => {
    // As it comes by messenger: alone, in a folder of downloads.
    const file = testInfo.outputPath('received.html');
    copyFileSync(join(BUILD_FOLDER, path), file);
    const asked: string[] = [];
    quietPage.on('request', (request) => asked.push(request.url()));
    await quietPage.route(/^https?:/, (route) => route.abort());
    await quietPage.setViewportSize({ width: 360, height: 740 });
    await quietPage.goto(pathToFileURL(file).href);
    await expect(quietPage.locator('html')).toHaveAttribute('lang', prefix === '' ? 'en' : 'es');
    expect(await sidewaysOverflow(quietPage)).toBe(0);
    expect(new Set(asked)).toEqual(new Set([pathToFileURL(file).href]));

    await expect(quietPage.getByRole('img')).toHaveCount(2);
    for (const chart of await quietPage.getByRole('img').all()) await expect(chart).toBeVisible();
    const polls = csvRows(builtFile(`${race}/polls.csv`));
    const sources = quietPage.locator('tbody:has([scope=rowgroup]) a');
    expect(await sources.count()).toBeGreaterThanOrEqual(polls.length);
    await expect(quietPage.locator('a[href^=http]').first()).toHaveAttribute(
      'href',
      new RegExp(`/${prefix}${race}/$`),
    );
  });

  test(`${path} is accessible, light in one language and dark in the other`, async ({
    quietPage,
  }) => {
    // Axe goes through every cell of every poll.
    await quietPage.emulateMedia({ colorScheme: prefix === '' ? 'light' : 'dark' });
    await quietPage.setViewportSize({ width: 360, height: 740 });
    await quietPage.goto(pathToFileURL(join(BUILD_FOLDER, path)).href);
    await expectNoAxeViolations(quietPage);
  });

  test(`${path} says what the page of the race says`, async ({ quietPage }) => {
    await quietPage.goto(`/${prefix}${race}/`);
    const answer = (await quietPage.getByRole('heading', { level: 1 }).textContent()) ?? '';
    const cards = await quietPage.locator('.group').allTextContents();
    await quietPage.goto(pathToFileURL(join(BUILD_FOLDER, path)).href);
    await expect(quietPage.getByRole('heading', { level: 1 })).toHaveText(answer);
    const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
    const copied = await quietPage.locator('.group').allTextContents();
    expect(copied.map(plain)).toEqual(cards.map(plain));
  });
}

test('a reader keeps the copy from the page of the race, under a name that says what it is', async ({
  quietPage,
}) => {
  const [race = ''] = raceIds();
  await quietPage.goto(`/es/${race}/`);
  const waiting = quietPage.waitForEvent('download');
  await quietPage.getByRole('link', { name: 'Un archivo para reenviar' }).press('Enter');
  const download = await waiting;
  expect(download.suggestedFilename()).toMatch(
    new RegExp(`^margen-${race}-\\d{4}-\\d\\d-\\d\\d\\.html$`),
  );
  expect(await readFile(await download.path(), 'utf8')).toBe(
    builtFile(`es/${race}/standalone.html`),
  );
});
