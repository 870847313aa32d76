import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { Frame, Page } from '@playwright/test';
import { calendarDayOf } from '../src/lib/domain/calendar-day.ts';
import { LANGUAGES } from '../src/lib/domain/language.ts';
import { embedFrame, embedSnippet, type EmbedWish } from '../src/lib/view/embed-snippet.ts';
import { EMBEDDED_CHARTS } from '../src/lib/view/embedded-charts.ts';
import { Newspaper } from './support/newspaper.ts';
import { expect, expectNoAxeViolations, test } from './support/reader.ts';
import {
  BUILD_FOLDER,
  csvRows,
  dataFile,
  dayWithin,
  raceIds,
  readings,
} from './support/site-files.ts';

const WIDTHS = [320, 480, 768, 1200];
const FIRST_BYTES = 14_000;

/** Every chart of every race in both languages. */
const WISHES: readonly Omit<EmbedWish, 'base'>[] = raceIds().flatMap((id) =>
  LANGUAGES.flatMap((language) =>
    EMBEDDED_CHARTS.map((chart) => ({
      race: { id, name: id },
      chart,
      language,
      theme: 'auto' as const,
      asOf: null,
    })),
  ),
);

/** Trends in Spanish and margins in English: each is opened at each width. */
const OPENED = WISHES.filter(({ chart, language }) => (chart === 'trend') === (language === 'es'));

let newspaper: Newspaper;
/** Where the site stands. */
let base = '';

test.beforeAll(async () => {
  newspaper = await Newspaper.open();
});

test.beforeEach(({ baseURL }) => {
  base = baseURL ?? '';
});

test.afterAll(async () => {
  await newspaper.close();
});

/** Opens a page of the newspaper's that holds some HTML, and gives the frame in it. */
async function publish(page: Page, html: string): Promise<Frame> {
  await newspaper.publish(page, html);
  const frame = page.frames()[1];
  if (frame === undefined) throw new Error('The story has no frame');
  await frame.locator('main').waitFor();
  return frame;
}

/** How far the frame's content reaches beyond it, down and sideways, in CSS pixels. */
function hiddenPart(frame: Frame): Promise<number[]> {
  return frame.evaluate(() => {
    const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement;
    return [scrollHeight - clientHeight, scrollWidth - clientWidth];
  });
}

/** How much of its own width and height the drawing has. */
function drawnSize(frame: Frame): Promise<{ width: number; height: number }> {
  return frame
    .locator('.plot svg:visible, .plot canvas')
    .evaluate((drawing) => ({ width: drawing.clientWidth, height: drawing.clientHeight }));
}

test.describe('a chart in a page of another origin', () => {
  test('has the height that its full width needs, at every width, where scripts may run', async ({
    quietPage,
  }) => {
    for (const wish of OPENED) {
      await quietPage.setViewportSize({ width: 320, height: 700 });
      const frame = await publish(quietPage, embedSnippet({ ...wish, base }));
      for (const width of WIDTHS) {
        await quietPage.setViewportSize({ width, height: 700 });
        const ratio = width < 576 ? 340 / 360 : 430 / 760;
        await expect
          .poll(async () => {
            const size = await drawnSize(frame);
            return Math.abs(size.height - size.width * ratio);
          })
          .toBeLessThan(2);
        expect(await hiddenPart(frame), `${wish.race.id} ${wish.chart} ${width}`).toEqual([0, 0]);
      }
    }
  });

  test('takes the room it is given where the frame’s scripts are forbidden', async ({ page }) => {
    for (const wish of OPENED) {
      const closed = embedFrame({ ...wish, base }).replace('<iframe', '<iframe sandbox=""');
      await page.setViewportSize({ width: 320, height: 700 });
      const frame = await publish(page, closed);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 700 });
        await expect(frame.locator('h1')).toBeVisible();
        expect(await hiddenPart(frame), `${wish.race.id} ${wish.chart} ${width}`).toEqual([0, 0]);
        expect((await drawnSize(frame)).height).toBeGreaterThan(150);
      }
    }
  });

  test('is light or dark as its address says, with scripts and without', async ({ page }) => {
    const [wish] = WISHES;
    if (wish === undefined) throw new Error('There is no race');
    const dark = embedFrame({ ...wish, base, theme: 'dark' });
    for (const html of [dark, dark.replace('<iframe', '<iframe sandbox=""')]) {
      const frame = await publish(page, html);
      await expect(frame.locator('main')).toHaveCSS('background-color', 'rgb(20, 22, 26)');
    }
  });

  test('credits Margen with a link to the race, and asks no other host and for no cookie', async ({
    quietPage,
  }) => {
    const [wish] = WISHES;
    if (wish === undefined) throw new Error('There is no race');
    const asked: string[] = [];
    quietPage.on('request', (request) => asked.push(new URL(request.url()).origin));
    const frame = await publish(quietPage, embedSnippet({ ...wish, base }));
    const credit = frame.getByRole('link', { name: /Margen/ });
    expect(
      await credit.evaluate((link) => (link instanceof HTMLAnchorElement ? link.href : '')),
    ).toBe(`${base}/${wish.race.id}/`);
    await expect(credit).toHaveAttribute('target', '_blank');
    expect([...new Set(asked)].sort()).toEqual([new URL(newspaper.address()).origin, base].sort());
    expect(await quietPage.context().cookies()).toEqual([]);
  });
});

test.describe('a frozen chart', () => {
  const id = raceIds().at(-1) ?? '';
  /** The middle poll's last day. */
  const days = csvRows(dataFile(`${id}/polls.csv`)).map((row) => row['end_date'] ?? '');
  const asOf = calendarDayOf(days[Math.floor(days.length / 2)] ?? '');
  const wish = (chart: EmbedWish['chart']): EmbedWish => ({
    base,
    race: { id, name: id },
    chart,
    language: 'en',
    theme: 'dark',
    asOf,
  });

  test('says its day in the picture, and shows the same answer as the race page of that day', async ({
    quietPage,
  }) => {
    const frame = await publish(quietPage, embedSnippet(wish('trend')));
    await expect(frame.getByText(/^Frozen at \d+ \w+ \d{4}/)).toBeVisible();
    await expect(frame.locator('canvas')).toBeVisible();
    const said = await frame.locator('.said p').first().textContent();
    expect(await hiddenPart(frame)).toEqual([0, 0]);
    await quietPage.goto(`/${id}/?asof=${asOf}`);
    const answer = quietPage.getByRole('heading', { level: 1 });
    await expect
      .poll(async () => (said ?? '').startsWith((await answer.textContent()) ?? '?'))
      .toBe(true);
  });

  for (const { race, path } of readings()) {
    test(`is Margen’s own view, whatever else its address asks for: ${path}`, async ({
      quietPage,
    }) => {
      const day = dayWithin(race);
      const { pollster = '' } =
        csvRows(dataFile(`${race}/polls.csv`)).find(({ end_date }) => end_date === day) ?? {};
      const told = async (query: string): Promise<(string | null)[]> => {
        await quietPage.goto(`${path}embed/trend/frozen/?asof=${day}${query}`);
        await quietPage.locator('canvas').waitFor();
        return quietPage.locator('h1, .said, .marks').allTextContents();
      };
      const margens = await told('');
      expect(margens.join()).toMatch(/\d/);
      const others = `&without=${pollster}&group=all&method=latest&basis=reported&since=${day}&known=1`;
      expect(await told(others)).toEqual(margens);
    });
  }

  test('is drawn in a frame that has scripts but no origin', async ({ page }) => {
    const html = embedFrame(wish('margin'));
    const frame = await publish(page, html.replace('<iframe', '<iframe sandbox="allow-scripts"'));
    await expect(frame.getByText(/^Frozen at/)).toBeVisible();
    await expect(frame.locator('canvas')).toBeVisible();
  });

  test('shows no number where no script may run, but says why and where to go', async ({
    page,
  }) => {
    const html = embedFrame(wish('trend')).replace('<iframe', '<iframe sandbox=""');
    const frame = await publish(page, html);
    await expect(frame.getByText(/A script draws this chart for the day/)).toBeVisible();
    await expect(frame.getByRole('link', { name: /Margen/ })).toBeVisible();
    expect(await frame.locator('.said').textContent()).not.toMatch(/\d/);
  });

  test('shows no number for a day that the averages do not reach, or for none', async ({
    quietPage,
  }) => {
    await quietPage.goto(`/${id}/embed/trend/?asof=2099-01-01`);
    await expect(quietPage.getByText(/should be frozen at 1 January 2099/)).toBeVisible();
    await quietPage.goto(`/es/${id}/embed/margin/frozen/`);
    await expect(quietPage.getByText(/no nombra un día/)).toBeVisible();
    await expect(quietPage.locator('canvas')).toHaveCount(0);
  });
});

test('an embedded chart is accessible, with its table open', async ({ quietPage }) => {
  for (const chart of EMBEDDED_CHARTS) {
    await quietPage.goto(`/es/${raceIds()[0] ?? ''}/embed/${chart}/`);
    await quietPage.locator('summary').last().click();
    await expect(quietPage.getByRole('table')).toBeVisible();
    await expectNoAxeViolations(quietPage);
  }
});

test('an embedded chart arrives in the first round trip, and its host’s script is under 1 kB', () => {
  const weight = (path: string): number =>
    brotliCompressSync(readFileSync(join(BUILD_FOLDER, path))).length;
  const pages = WISHES.map(({ race, language, chart }) =>
    join(language === 'en' ? '' : language, race.id, 'embed', chart, 'index.html'),
  );
  expect(pages.filter((path) => weight(path) > FIRST_BYTES)).toEqual([]);
  const asked = pages.filter((path) =>
    / src=|rel="?(modulepreload|preload)|rel="stylesheet"(?! disabled)/.test(
      readFileSync(join(BUILD_FOLDER, path), 'utf8'),
    ),
  );
  expect(asked, 'they ask for nothing else').toEqual([]);
  expect(readFileSync(join(BUILD_FOLDER, 'embed.js')).length).toBeLessThanOrEqual(1024);
});
