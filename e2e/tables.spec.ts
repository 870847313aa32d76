import type { Page } from '@playwright/test';
import { expect, sidewaysOverflow, test } from './support/reader.ts';
import { csvRows, dataFile, raceIds, readings } from './support/site-files.ts';

/**
 * Heads that do not stand over the figures below them, by the text of the head: a head ends where its figures end,
 * where they are set to the end of their column, else begins where they begin. Of rows with a cell for each head.
 */
function straysOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const edge = (cell: Element, side: 'left' | 'right'): number => {
      const seen = [...cell.querySelectorAll('*'), cell]
        .filter((part) => part.closest('.visually-hidden, noscript') === null)
        .flatMap(({ childNodes }) => [...childNodes].filter(({ nodeType }) => nodeType === 3));
      const edges = seen.flatMap((text) => {
        const range = document.createRange();
        range.selectNodeContents(text);
        return [...range.getClientRects()].filter(({ width }) => width > 0).map((box) => box[side]);
      });
      return side === 'left' ? Math.min(...edges) : Math.max(...edges);
    };
    const isAstray = (head: Element, cell: Element): boolean => {
      // A head for who does not see.
      if (head.clientWidth < 2) return false;
      const side = getComputedStyle(cell).textAlign === 'end' ? 'right' : 'left';
      const off = Math.abs(edge(head, side) - edge(cell, side));
      // An empty cell has no edge.
      return Number.isFinite(off) && off > 1;
    };
    return [...document.querySelectorAll('table')].flatMap((table) => {
      const heads = [...table.querySelectorAll('thead th')];
      const rows = [...table.querySelectorAll('tbody tr')].map(({ children }) => [...children]);
      const full = rows.filter((cells) => cells.length === heads.length);
      return heads
        .filter((head, place) => full.some((cells) => cells[place] && isAstray(head, cells[place])))
        .map((head) => `${table.caption?.textContent ?? ''}: ${head.textContent}`);
    });
  });
}

for (const { race, language, path } of readings()) {
  const firm = csvRows(dataFile(`${race}/polls.csv`))[0]?.['pollster'] ?? '';
  const pages = [path, `${path}polls/`, `${path}results/`, `${path}pollsters/${firm}/`];
  for (const width of [768, 1280]) {
    test(`heads of ${race}'s tables stand over their figures, in ${language}, ${String(width)} wide`, async ({
      quietPage,
    }) => {
      await quietPage.setViewportSize({ width, height: 740 });
      for (const address of pages) {
        await quietPage.goto(address);
        await quietPage.locator('figcaption details').evaluateAll((all) => {
          for (const details of all) details.setAttribute('open', '');
        });
        expect(await straysOf(quietPage), address).toEqual([]);
      }
    });
  }
}

test.describe('on a phone without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const race of raceIds()) {
    for (const path of [`/${race}/`, `/es/${race}/`]) {
      test(`${path} cuts off no lead`, async ({ page }) => {
        for (const width of [320, 360, 390, 430]) {
          await page.setViewportSize({ width, height: 640 });
          await page.goto(path);
          expect(await sidewaysOverflow(page)).toBe(0);
          const tables = page.locator('.scroll:has(.lead):visible');
          expect(await tables.count()).toBeGreaterThan(0);
          for (const table of await tables.all()) {
            const hidden = await table.evaluate((box) => box.scrollWidth - box.clientWidth);
            expect(hidden, `${String(width)} wide`).toBe(0);
          }
        }
      });
    }
  }
});

for (const { race, language, path } of readings()) {
  test(`the newest polls of ${race} are heard as a table on a phone, in ${language}`, async ({
    quietPage,
  }) => {
    await quietPage.setViewportSize({ width: 320, height: 640 });
    await quietPage.goto(path);
    const table = quietPage.locator('.leads').first();
    await expect(table).toHaveRole('table');
    const heads = table.getByRole('columnheader');
    const first = table.locator('tbody tr').first();
    await expect(first).toHaveRole('row');
    await expect(first.getByRole('rowheader')).toBeVisible();
    await expect(first.getByRole('cell')).toHaveCount((await heads.count()) - 1);
  });
}
