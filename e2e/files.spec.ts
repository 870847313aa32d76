import { expect, expectNoAxeViolations, sidewaysOverflow, test } from './support/reader.ts';
import { builtFile, builtNames, isBuilt, questionFiles, raceIds } from './support/site-files.ts';

const RACE_FILES = [
  'polls.csv',
  'polls.json',
  'polls_long.csv',
  'averages.csv',
  'averages.json',
  'margin.csv',
  'data.zip',
  'race.json',
];
const WORDED_FILES = [
  'feed.xml',
  'badge.svg',
  'standalone.html',
  'polls-excel.csv',
  'averages-excel.csv',
  'margin-excel.csv',
  ...['trend', 'margin', 'pollsters'].flatMap((chart) =>
    ['.svg', '.png', '-square.png', '-story.png'].map((ending) => `${chart}${ending}`),
  ),
];

/** The CSV files of all races but those for Excel, from the site's root. */
function csvFiles(): string[] {
  return raceIds().flatMap((race) =>
    builtNames(race)
      .filter((name) => name.endsWith('.csv') && !name.endsWith('-excel.csv'))
      .map((name) => `${race}/${name}`),
  );
}

test.describe('the files of the site', () => {
  test('stand at their public addresses for every race, in both languages', () => {
    const wanted = raceIds().flatMap((race) => [
      ...[...RACE_FILES, 'CITATION.cff', ...questionFiles(race)].map((file) => `${race}/${file}`),
      ...WORDED_FILES.flatMap((file) => [`${race}/${file}`, `es/${race}/${file}`]),
    ]);
    const others = ['datapackage.json', 'sitemap.xml', 'robots.txt', 'schemas/polls-1.schema.json'];
    const all = [...wanted, ...others];
    expect(all.filter((path) => !isBuilt(path))).toEqual([]);
  });

  test('are all named by the data package if they are CSV, but for Excel’s', () => {
    const paths = [...builtFile('datapackage.json').matchAll(/"path": "([^":]+)"/g)];
    expect(csvFiles().length).toBeGreaterThan(raceIds().length * 4);
    expect(paths.map(([, path]) => path).sort()).toEqual(['pollsters.csv', ...csvFiles()].sort());
  });

  test('name only pages that there are, in sitemap and feeds', () => {
    const [places, feeds] = [
      [...builtFile('sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => url),
      raceIds().flatMap((race) =>
        [...builtFile(`${race}/feed.xml`).matchAll(/rel="alternate"[^>]*href="([^"]+)"/g)].map(
          ([, url = '']) => url,
        ),
      ),
    ];
    expect(places.length).toBeGreaterThan(raceIds().length * 4);
    const root = places[0] ?? '';
    const missing = [...places, ...feeds].filter((url) => {
      const path = url.slice(root.length).replace(/#.*/, '');
      return !url.startsWith(root) || !isBuilt(`${path}index.html`);
    });
    expect(missing).toEqual([]);
  });

  test('are well-formed where they are XML', async ({ quietPage }) => {
    await quietPage.goto('/methodology/');
    const texts = raceIds().flatMap((race) =>
      ['feed.xml', 'badge.svg', 'trend.svg', 'margin.svg', 'pollsters.svg'].flatMap((file) => [
        builtFile(`${race}/${file}`),
        builtFile(`es/${race}/${file}`),
      ]),
    );
    const faults = await quietPage.evaluate(
      (files) =>
        files.flatMap((text) => {
          const read = new DOMParser().parseFromString(text, 'application/xml');
          return read.querySelector('parsererror')?.textContent ?? [];
        }),
      [...texts, builtFile('sitemap.xml')],
    );
    expect(faults).toEqual([]);
  });
});

test.describe('the page about the data', () => {
  for (const path of ['/data/', '/es/data/']) {
    test(`${path} documents the files, fits a narrow phone and is accessible`, async ({
      quietPage,
    }) => {
      await quietPage.setViewportSize({ width: 320, height: 640 });
      await quietPage.goto(path);
      const tables = csvFiles().map((table) => table.replace(/^.*\//, ''));
      for (const file of [
        ...new Set([...RACE_FILES, ...tables]),
        'feed.xml',
        'badge.svg',
        'polls-excel.csv',
        'standalone.html',
      ]) {
        await expect(quietPage.getByRole('heading', { name: file, exact: true })).toBeVisible();
      }
      expect(await sidewaysOverflow(quietPage)).toBe(0);
      await expectNoAxeViolations(quietPage);
    });

    test(`${path} has the code of every race’s charts, also without JavaScript`, async ({
      request,
    }) => {
      const page = (await (await request.get(path)).text()).replaceAll('&lt;', '<');
      const codes = [...page.matchAll(/<iframe src="([^"]+)" title="[^"]+" lang="(en|es)"/g)];
      const wanted = raceIds().flatMap((race) =>
        ['trend', 'margin'].map((chart) => `${path.replace('data/', '')}${race}/embed/${chart}/`),
      );
      const places = codes.map(([, src = '']) => new URL(src).pathname);
      expect(places.sort()).toEqual(wanted.sort());
      for (const place of places) expect((await request.get(place)).status()).toBe(200);
    });

    test(`every link of ${path} leads somewhere`, async ({ quietPage }) => {
      await quietPage.goto(path);
      const links = await quietPage
        .getByRole('link')
        .evaluateAll((all) =>
          all.map((link) => (link instanceof HTMLAnchorElement ? link.href : '')),
        );
      const own = [...new Set(links.map((link) => link.replace(/#.*/, '')))];
      expect(own.length).toBeGreaterThan(RACE_FILES.length);
      for (const link of own) {
        const answer = await quietPage.request.get(link);
        expect(answer.status(), link).toBe(200);
      }
    });
  }
});

test.describe('what a page tells others of itself', () => {
  for (const race of raceIds()) {
    test(`${race} names its address, its languages, its feed and its picture`, async ({
      quietPage,
    }) => {
      await quietPage.goto(`/es/${race}/`);
      const head = quietPage.locator('head');
      await expect(head.locator('link[rel=canonical]')).toHaveAttribute(
        'href',
        new RegExp(`^https?://.+/es/${race}/$`),
      );
      for (const language of ['en', 'es', 'x-default']) {
        await expect(head.locator(`link[hreflang=${language}]`)).toHaveCount(1);
      }
      await expect(head.locator('link[type="application/atom+xml"]')).toHaveCount(1);
      await expect(head.locator('meta[property="og:image"]')).toHaveAttribute(
        'content',
        new RegExp(`/es/${race}/trend\\.png`),
      );
    });
  }

  for (const path of [`/${raceIds()[0] ?? ''}/polls/`, '/es/data/']) {
    test(`structured data of ${path} is there to be read, and the policy lets it stand`, async ({
      quietPage,
    }) => {
      await quietPage.goto(path);
      const text = await quietPage.locator('script[type="application/ld+json"]').textContent();
      expect(JSON.parse(text ?? '')).toMatchObject({ '@context': 'https://schema.org' });
    });
  }

  test('a race’s page leads to an oEmbed answer, whose picture there is', async ({ quietPage }) => {
    await quietPage.goto(`/es/${raceIds()[0] ?? ''}/`);
    const link = quietPage.locator('head link[type="application/json+oembed"]');
    const path = new URL((await link.getAttribute('href')) ?? '').pathname;
    const answer: unknown = await (await quietPage.request.get(path)).json();
    expect(answer).toMatchObject({ version: '1.0', type: 'rich' });
    expect(answer).toHaveProperty('thumbnail_url', expect.stringMatching(/trend\.png\?/));
  });
});
