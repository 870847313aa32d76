import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { findBrowser, launchArguments } from '../browser.ts';
import { serveWithBrotli } from './brotli-server.ts';
import type { BenchSection } from './section.ts';
import { raceWeights } from './site-sizes.ts';
import { milliseconds } from './timing.ts';

const RUNS = 3;
const PHONE = { width: 360, height: 780 };
const LATENCY_MS = 400;
const BYTES_PER_SECOND = 400_000 / 8;
const CPU_SLOWDOWN = 6;
/** A task blocks for what it lasts beyond this, once something is painted: https://web.dev/articles/tbt */
const LONG_TASK_MS = 50;
/** Longer than any one file of a page takes. */
const QUIET_MS = 3000;

/** What a reader with a slow phone sees of a page; milliseconds since they asked for it. */
interface Visit {
  /** Answer and trend chart are painted. */
  readonly painted: number;
  readonly layoutShift: number;
  readonly blocking: number;
  /** From the first touch, with all scripts there, until the chart can be explored. */
  readonly awake: number;
  /** Kilobytes over the wire by type. */
  readonly bytes: ReadonlyMap<string, number>;
}

/**
 * Every race page of the built site in a real browser with 400 kbit/s, 400 ms and a CPU six times slower:
 * medians of three visits with an empty cache. Says so where there is no site or no browser.
 */
export async function slowPhoneSection(build: string): Promise<BenchSection> {
  const executablePath = findBrowser();
  const pages = raceWeights(build).map(({ page }) => page);
  if (!existsSync(join(build, 'index.html')) || executablePath === undefined) {
    return sectionOf([], ['Needs the built site (npm run build) and Chromium.']);
  }
  const site = await serveWithBrotli(build);
  const browser = await chromium.launch({ executablePath, args: launchArguments() });
  const rows: string[][] = [];
  for (const page of pages) rows.push(await measuredPage(browser, site.address + page, page));
  await browser.close();
  site.close();
  return sectionOf(rows, [
    'awake: from the first touch, once the page is quiet, until the chart can be explored.',
    'Kilobytes of everything asked for until the page is quiet, by type.',
  ]);
}

function sectionOf(rows: string[][], notes: string[]): BenchSection {
  return {
    title: 'Slow phone: 400 kbit/s, 400 ms, CPU ÷6, 360 px; ms, medians of 3',
    head: ['page', 'answer and chart', 'layout shift', 'blocking', 'awake', 'bytes by type, kB'],
    rows,
    notes,
  };
}

async function measuredPage(browser: Browser, url: string, name: string): Promise<string[]> {
  const visits: Visit[] = [];
  for (let run = 0; run <= RUNS; run += 1) visits.push(await visit(browser, url));
  // The first visit let the server compress what is asked for.
  const measured = visits.slice(1);
  const bytes = [...(measured.at(-1)?.bytes ?? [])].map(
    ([type, kilobytes]) => `${type} ${kilobytes.toFixed(1)}`,
  );
  return [
    name,
    milliseconds(median(measured.map(({ painted }) => painted))),
    median(measured.map(({ layoutShift }) => layoutShift)).toFixed(3),
    milliseconds(median(measured.map(({ blocking }) => blocking))),
    milliseconds(median(measured.map(({ awake }) => awake))),
    bytes.join(', '),
  ];
}

async function visit(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: PHONE, deviceScaleFactor: 2 });
  const page = await context.newPage();
  const bytes = await slowedDown(page);
  await page.addInitScript(watch);
  // Nothing is asked of the page before it is quiet: what would ask is a script too, and blocks.
  await page.goto(url, { waitUntil: 'load' });
  await quiet(page);
  const seen = await page.evaluate(() => window.seen);
  const awake = await wake(page);
  await context.close();
  const blocking = seen.tasks
    .filter(({ start }) => start >= seen.firstPaint)
    .reduce((sum, { duration }) => sum + Math.max(0, duration - LONG_TASK_MS), 0);
  return { painted: seen.painted, layoutShift: seen.layoutShift, blocking, awake, bytes };
}

/**
 * Waits until nothing more has come for a while. Playwright's `networkidle` won't do: it takes the pause in which
 * a slow phone reads its page for the end, before the page has asked for its scripts.
 */
async function quiet(page: Page): Promise<void> {
  const came = page.waitForEvent('requestfinished', { timeout: QUIET_MS });
  if (await came.then(Boolean, () => false)) await quiet(page);
}

/** Milliseconds from the first touch until the page's script has run. */
function wake(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const start = performance.now();
        const isAwake = (): boolean => document.querySelector('.explorer') !== null;
        const look = (): void => {
          if (isAwake()) resolve(performance.now() - start);
          else requestAnimationFrame(look);
        };
        dispatchEvent(new Event('touchstart'));
        look();
      }),
  );
}

/** Slows the page's network and CPU down, and counts what comes over the wire. */
async function slowedDown(page: Page): Promise<Map<string, number>> {
  const bytes = new Map<string, number>();
  const types = new Map<string, string>();
  const session = await page.context().newCDPSession(page);
  session.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const type = (types.get(requestId) ?? 'other').toLowerCase();
    bytes.set(type, (bytes.get(type) ?? 0) + encodedDataLength / 1000);
  });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: LATENCY_MS,
    downloadThroughput: BYTES_PER_SECOND,
    uploadThroughput: BYTES_PER_SECOND,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  return bytes;
}

declare global {
  interface Window {
    seen: {
      painted: number;
      firstPaint: number;
      layoutShift: number;
      tasks: { start: number; duration: number }[];
    };
  }
}

/** Runs in the page before anything of it: notes when answer and chart are there and a frame has shown them. */
function watch(): void {
  const seen: Window['seen'] = { painted: Infinity, firstPaint: 0, layoutShift: 0, tasks: [] };
  window.seen = seen;
  const isThere = (): boolean =>
    document.querySelector('h1.answer') !== null &&
    document.querySelector('figure.chart svg + *, figure.chart figcaption') !== null;
  const look = (): void => {
    if (isThere()) requestAnimationFrame(() => (seen.painted = performance.now()));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      if ('value' in entry && typeof entry.value === 'number') seen.layoutShift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    const tasks = list.getEntries();
    seen.tasks.push(...tasks.map(({ startTime, duration }) => ({ start: startTime, duration })));
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    const [paint] = list.getEntriesByName('first-contentful-paint');
    if (paint !== undefined) seen.firstPaint = paint.startTime;
  }).observe({ type: 'paint', buffered: true });
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
