import type { Page } from '@playwright/test';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { OtherSite } from './support/other-site.ts';
import { expect, sidewaysOverflow, test } from './support/reader.ts';

const ID = 'hostile-2024';
const MODEL = 'venezuela-2024';

/** Texts that the reader takes, with a warning at most, and that a careless page would run or burst at. */
const ATTACKS: readonly string[] = [
  '<script>window.pwned=1</script>',
  '"><img src=x onerror="window.pwned=1">',
  "' onmouseover='window.pwned=1' autofocus onfocus='window.pwned=1' x='",
  '</title></script><script>window.pwned=1</script>',
  '--> ]]> <svg onload="window.pwned=1">',
  '[click](javascript:window.pwned=1) **bold** `code` {@html 1} {{7*7}} ${window.pwned=1}',
  '&lt;script&gt;window.pwned=1&lt;/script&gt; &#60;b&#62;',
  `one ${'W'.repeat(200)} word`,
  'مرحبا 世論 \\u003cscript\\u003e %3Cscript%3E',
];

const TEXT_COLUMNS = new Set([
  ...['sponsor', 'source_title', 'notes', 'status_reason', 'name', 'basis', 'publisher'],
  ...['label_en', 'label_es'],
]);
const TEXT_KEYS = new Set(['en', 'es', 'name', 'short_name']);

/** Each text gets the next attack, and keeps what tells it from others. */
function attacker(): (text: string) => string {
  let next = 0;
  return (text) => `x ${ATTACKS[next++ % ATTACKS.length] ?? ''} ${text}`;
}

function attackedCsv(text: string, attack: (text: string) => string): string {
  const { data, meta } = Papa.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: true,
  });
  const rows = data.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([column, cell]) => [
        column,
        TEXT_COLUMNS.has(column) ? attack(cell) : cell,
      ]),
    ),
  );
  return `${Papa.unparse({ fields: meta.fields ?? [], data: rows }, { newline: '\n' })}\n`;
}

function attackedJson(value: unknown, attack: (text: string) => string, key = ''): unknown {
  if (typeof value === 'string') return TEXT_KEYS.has(key) ? attack(value) : value;
  if (Array.isArray(value)) return value.map((one) => attackedJson(one, attack, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, attackedJson(one, attack, name)]),
  );
}

/** A copy of a real race in which every text is hostile; the firms’ own names too. */
function writeHostileRace(data: string): void {
  const attack = attacker();
  const folder = join(data, ID);
  cpSync(join(data, MODEL), folder, { recursive: true });
  for (const name of ['polls', 'polls-other-names', 'pollsters', 'results', 'events']) {
    const file = join(folder, `${name}.csv`);
    writeFileSync(file, attackedCsv(readFileSync(file, 'utf8'), attack));
  }
  const firms = join(data, 'pollsters.csv');
  writeFileSync(firms, attackedCsv(readFileSync(firms, 'utf8'), attack));
  const race = join(folder, 'race.json');
  const json: unknown = JSON.parse(readFileSync(race, 'utf8'));
  const attacked = attackedJson(json, attack);
  writeFileSync(race, JSON.stringify({ ...Object(attacked), id: ID }, null, 2));
}

/** Opens everything that can be opened, until nothing more appears. */
async function openAll(page: Page): Promise<void> {
  const closed = page.locator('details:not([open]) > summary:visible');
  while ((await closed.count()) > 0) await closed.first().click();
}

/** Elements and attributes that only an attack would bring. */
function intruders(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const own = '[onerror],[onload],[onmouseover],[onfocus],[onclick],[autofocus],img[src="x"]';
    const links = [...document.querySelectorAll('a')].filter((a) =>
      /^(?:javascript|vbscript):$/.test(a.protocol),
    );
    return [...document.querySelectorAll(own), ...links].map((element) =>
      element.outerHTML.slice(0, 200),
    );
  });
}

function hasRun(page: Page): Promise<boolean> {
  return page.evaluate(() => 'pwned' in window);
}

test.describe('a race in which every text is hostile', () => {
  // One worker, so that the site is built once; each page is told by itself.
  test.describe.configure({ mode: 'default' });
  let site: OtherSite;

  test.beforeAll(async () => {
    site = await OtherSite.build('2030-01-01', writeHostileRace);
  });

  test.afterAll(async () => {
    await site.close();
  });

  for (const language of ['', 'es/']) {
    for (const path of [
      '',
      `${ID}/`,
      `${ID}/polls/`,
      `${ID}/pollsters/delphos/`,
      `${ID}/embed/trend/`,
      `${ID}/embed/margin/frozen/`,
      `${ID}/standalone.html`,
      'contribute/',
      'data/',
    ]) {
      test(`runs nothing and bursts nothing at /${language}${path}`, async ({ quietPage }) => {
        await quietPage.setViewportSize({ width: 320, height: 800 });
        await quietPage.goto(site.address(`${language}${path}`));
        await openAll(quietPage);
        await quietPage.mouse.move(160, 300);
        expect(await hasRun(quietPage)).toBe(false);
        expect(await intruders(quietPage)).toEqual([]);
        expect(await sidewaysOverflow(quietPage)).toBe(0);
      });
    }
  }

  test('shows the texts as they are written', async ({ quietPage }) => {
    await quietPage.goto(site.address(`${ID}/polls/`));
    const text = await quietPage.locator('main').innerText();
    for (const attack of ATTACKS.slice(0, 3)) expect(text).toContain(attack);
  });

  // A picture by itself names no icon, and the browser complains of the one that it looks for.
  test('runs nothing in its pictures and feeds, which are sound XML', async ({ page }) => {
    await page.goto(site.address(`${ID}/`));
    for (const path of ['trend.svg', 'margin.svg', 'pollsters.svg', 'badge.svg', 'feed.xml']) {
      const found = await page.evaluate(
        (text) => {
          const xml = new DOMParser().parseFromString(text, 'text/xml');
          return xml.querySelectorAll('parsererror, script, img, [onload], [onerror]').length;
        },
        site.file(`${ID}/${path}`),
      );
      expect(found, path).toBe(0);
      await page.goto(site.address(`${ID}/${path}`));
      expect(await hasRun(page), path).toBe(false);
    }
  });
});
