import {
  expect,
  test as base,
  type BrowserContext,
  type Page,
  type Request,
} from '@playwright/test';
import axe from 'axe-core';

/** A test whose page must stay silent: any console message of weight, failed request or thrown error fails it. */
export const test = base.extend<{ quietPage: Page }>({
  quietPage: async ({ page, javaScriptEnabled }, use) => {
    const noise: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) noise.push(message.text());
    });
    page.on('pageerror', (error) => noise.push(error.message));
    page.on('requestfailed', (request) => {
      // The browser itself gives up what a page asked for when the reader goes on to the next one.
      if (request.failure()?.errorText === 'net::ERR_ABORTED') return;
      // Without JavaScript the browser blocks scripts, which is what such a test asks for.
      if (!javaScriptEnabled && request.resourceType() === 'script') return;
      noise.push(`failed: ${request.url()}`);
    });
    await use(page);
    expect(noise, 'the console is clean').toEqual([]);
  },
});

export { expect };

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Fails with what axe finds against WCAG 2.2 AA; what stands in a frame is not looked at. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async (tags) => {
    const { violations } = await window.axe.run({ runOnly: tags, resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join(' | ')}`);
  }, WCAG);
  expect(found).toEqual([]);
}

/** Paths of all that a page, or any page of a browser, asks for, as it asks. */
export function requestsOf(asker: Page | BrowserContext): string[] {
  const asked: string[] = [];
  asker.on('request', (request: Request) => asked.push(new URL(request.url()).pathname));
  return asked;
}

/** The first sign of a reader, at which a page that rests runs its scripts. */
export async function stir(page: Page): Promise<void> {
  await page.mouse.move(1, 1);
}

/** How far the page can be scrolled sideways, in CSS pixels. */
export function sidewaysOverflow(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

/** The sum of all layout shifts since the page was opened. */
export function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let total = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            if ('value' in entry && typeof entry.value === 'number') total += entry.value;
          }
        }).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => {
          requestAnimationFrame(() => {
            resolve(total);
          });
        });
      }),
  );
}
