import { createCanvas, loadImage } from '@napi-rs/canvas';
import Papa from 'papaparse';
import { downloadBy, openEmbed, openMenu } from './support/chart-menu.ts';
import { Newspaper } from './support/newspaper.ts';
import { expect, expectNoAxeViolations, sidewaysOverflow, test } from './support/reader.ts';
import { builtFile, dayWithin, raceIds, readings } from './support/site-files.ts';

const RACE = raceIds().at(-1) ?? '';

const WORDS = {
  en: {
    text: 'Copy text for a message',
    citation: /citation/,
    own: 'A reader’s own view',
    code: 'Copy the code',
    copied: 'Copied: code',
    frozen: 'frozen at',
    preview: /^Preview/,
    notYours: 'The frame shows Margen’s own view, not yours',
  },
  es: {
    text: 'Copiar texto para un mensaje',
    citation: /cita/,
    own: 'Vista propia',
    code: 'Copiar el código',
    copied: 'Copiado: código',
    frozen: 'congelado al',
    preview: /^Vista previa/,
    notYours: 'El marco muestra la vista de Margen, no la suya',
  },
} as const;

let newspaper: Newspaper;

test.beforeAll(async () => {
  newspaper = await Newspaper.open();
});

test.afterAll(async () => {
  await newspaper.close();
});

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

interface Sampled {
  readonly width: number;
  readonly height: number;
  /** How many colours each quadrant has. */
  readonly colours: readonly number[];
  /** Red, green, blue and opacity of the first pixel. */
  readonly corner: readonly number[];
}

async function sampled(png: Buffer): Promise<Sampled> {
  const image = await loadImage(png);
  const { width, height } = image;
  const context = createCanvas(width, height).getContext('2d');
  context.drawImage(image, 0, 0);
  const colours = [0, 1].flatMap((x) =>
    [0, 1].map((y) => {
      const [left, top] = [(x * width) / 2, (y * height) / 2];
      const { data } = context.getImageData(left, top, width / 2, height / 2);
      return new Set(new Uint32Array(data.buffer)).size;
    }),
  );
  return { width, height, colours, corner: [...context.getImageData(1, 1, 1, 1).data] };
}

/** A firm whose polls enter the headline group's average, from the page's own file. */
function averagedFirm(race: string): { readonly id: string; readonly name: string } {
  const file: unknown = JSON.parse(builtFile(`${race}/polls.json`));
  const polls = typeof file === 'object' && file !== null && 'polls' in file ? file.polls : [];
  const first: unknown = Array.isArray(polls) ? polls[0] : undefined;
  if (typeof first !== 'object' || first === null) throw new Error(`${race} has no polls`);
  const { pollster, pollster_name: name } = { pollster: '', pollster_name: '', ...first };
  return { id: pollster, name };
}

for (const { race, language, path } of readings()) {
  const words = WORDS[language];
  test(`from ${path} a reporter takes the trend as it is, by keyboard alone`, async ({
    quietPage,
  }) => {
    await quietPage.goto(path);
    const menu = await openMenu(quietPage, 'trend');

    const png = await downloadBy(quietPage, menu.getByRole('button', { name: /PNG/ }));
    expect(png.name).toMatch(new RegExp(`^margen-${race}-trend-\\d{4}-\\d\\d-\\d\\d\\.png$`));
    const { width, height, colours } = await sampled(png.bytes);
    expect([width, height]).toEqual([1200, 630]);
    expect(Math.min(...colours)).toBeGreaterThan(10);

    const svg = (await downloadBy(quietPage, menu.getByRole('button', { name: /SVG/ }))).bytes;
    expect(svg.toString()).toMatch(/<text[^>]*>[^<]+<\/text>/);
    expect(svg.toString()).not.toMatch(/<image|<script|@import|href=|url\(/);

    await menu.getByRole('button', { name: words.text }).press('Enter');
    const answer = (await quietPage.locator('h1').textContent()) ?? '';
    const copied = await quietPage.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(answer);
    expect(copied).toContain(new URL(quietPage.url()).pathname);
    await expect(menu.getByRole('status')).not.toBeEmpty();
    await expectNoAxeViolations(quietPage);
  });

  test(`from ${path} a reporter takes the code of a chart, and it shows the page’s numbers elsewhere`, async ({
    quietPage,
  }) => {
    await quietPage.goto(path);
    const answer = (await quietPage.locator('h1').textContent()) ?? '';
    const menu = await openMenu(quietPage, 'trend');
    const area = await openEmbed(menu);
    const take = async (): Promise<string> => {
      await menu.getByRole('button', { name: words.code }).press('Enter');
      await expect(menu.getByRole('status')).toContainText(words.copied);
      const code = await quietPage.evaluate(() => navigator.clipboard.readText());
      expect(await area.inputValue()).toBe(code);
      return code;
    };
    const live = await take();
    await menu.getByRole('radio', { name: words.frozen }).press('Space');
    const frozen = await take();
    const preview = await menu.getByRole('link', { name: words.preview }).getAttribute('href');

    await newspaper.publish(quietPage, live + frozen);
    const frames = quietPage.locator('iframe');
    const titles = await frames.evaluateAll((all: HTMLIFrameElement[]) =>
      all.map((frame) => [frame.lang, frame.title.startsWith('Margen, ')]),
    );
    expect(titles).toEqual([
      [language, true],
      [language, true],
    ]);
    expect(await frames.last().evaluate((frame: HTMLIFrameElement) => frame.src)).toBe(preview);
    for (const frame of await frames.all()) {
      await frame.scrollIntoViewIfNeeded();
      await expect(frame.contentFrame().locator('.said p').first()).toContainText(
        answer.slice(0, -1),
      );
    }
    await expect(frames.last().contentFrame().locator('canvas')).toBeVisible();
  });

  test(`from ${path} a picture of a view without one firm says so`, async ({ quietPage }) => {
    const firm = averagedFirm(race);
    await quietPage.goto(`${path}?without=${firm.id}`);
    const menu = await openMenu(quietPage, 'margin');
    await expect(menu).toContainText(words.own);
    const code = await openEmbed(menu);
    await expect(menu).toContainText(words.notYours);
    expect(await code.inputValue()).not.toContain(firm.id);
    await expect(menu.getByRole('button', { name: /SVG/ })).toHaveCount(2);
    const svg = await downloadBy(quietPage, menu.getByRole('button', { name: /SVG/ }).last());
    expect(svg.name).toContain('-own-view');
    const drawn = svg.bytes.toString().replaceAll(/<[^>]+>/g, ' ');
    expect(drawn).toContain(words.own);
    expect(drawn).toContain(firm.name);
    const alternative = menu.getByRole('button', { name: /altern/ });
    await alternative.press('Enter');
    const alt = await quietPage.evaluate(() => navigator.clipboard.readText());
    expect(alt).toContain(words.own);
    expect(alt.length).toBeLessThanOrEqual(300);
    for (const name of [words.citation, /BibTeX/]) {
      await menu.getByRole('button', { name }).press('Enter');
      await expect(menu.getByRole('status')).toContainText(name);
      const cited = await quietPage.evaluate(() => navigator.clipboard.readText());
      expect(cited).toContain(words.own);
      expect(cited).toContain(quietPage.url());
    }
  });
}

test('a picture drawn in the browser has the shape, the scheme and the ground that were asked for', async ({
  quietPage,
}) => {
  await quietPage.goto(`/${RACE}/`);
  const menu = await openMenu(quietPage, 'margin');
  await menu.getByRole('radio', { name: /square/ }).check();
  await menu.getByRole('checkbox', { name: 'dark' }).check();
  const saved = await downloadBy(quietPage, menu.getByRole('button', { name: /PNG/ }));
  expect(saved.name).toMatch(/-square-dark\.png$/);
  const dark = await sampled(saved.bytes);
  expect([dark.width, dark.height]).toEqual([1080, 1080]);
  expect(Math.max(...dark.corner.slice(0, 3))).toBeLessThan(60);
  expect(dark.corner[3]).toBe(255);
  expect(Math.min(...dark.colours)).toBeGreaterThan(10);

  await menu.getByRole('radio', { name: /story/ }).check();
  await menu.getByRole('checkbox', { name: 'without background' }).check();
  const clear = await sampled(
    (await downloadBy(quietPage, menu.getByRole('button', { name: /PNG/ }))).bytes,
  );
  expect([clear.width, clear.height]).toEqual([1080, 1920]);
  expect(clear.corner[3]).toBe(0);
});

test('the CSV of what is shown has the figures that the page’s table shows', async ({
  quietPage,
}) => {
  await quietPage.goto(`/${RACE}/?without=${averagedFirm(RACE).id}`);
  const menu = await openMenu(quietPage, 'trend');
  const csv = await downloadBy(
    quietPage,
    menu.getByRole('button', { name: 'CSV of what is shown' }),
  );
  const { data } = Papa.parse<Record<string, string>>(csv.bytes.toString(), {
    header: true,
    skipEmptyLines: true,
  });
  const figure = quietPage.locator('figure.chart').first();
  await figure.locator('summary').last().click();
  const cells = await figure
    .getByRole('table')
    .locator('tbody tr')
    .first()
    .locator('td')
    .allTextContents();
  const averages = data.filter(({ kind }) => kind === 'average');
  const last = averages
    .map(({ date = '' }) => date)
    .sort()
    .at(-1);
  const rows = averages.filter(({ date }) => date === last);
  const tenths = (text = ''): string => Number(text).toFixed(1);
  expect(cells).toEqual(
    rows.map(
      ({ value, low95, high95 }) => `${tenths(value)}% (${tenths(low95)} to ${tenths(high95)})`,
    ),
  );
});

test('the image, the link, the citation and BibTeX are copied', async ({ quietPage }) => {
  await quietPage.goto(`/${RACE}/?utm_source=x&group=all#answer`);
  const menu = await openMenu(quietPage, 'trend');
  await menu.getByRole('button', { name: 'Copy image' }).press('Enter');
  await expect(menu.getByRole('status')).toHaveText('The image is copied.');
  const types = await quietPage.evaluate(async () =>
    (await navigator.clipboard.read()).flatMap((item) => [...item.types]),
  );
  expect(types).toContain('image/png');
  const read = async (name: string): Promise<string> => {
    await menu.getByRole('button', { name }).press('Enter');
    await expect(menu.getByRole('status')).toContainText('Copied');
    return quietPage.evaluate(() => navigator.clipboard.readText());
  };
  expect(await read('Copy link')).toMatch(new RegExp(`/${RACE}/\\?group=all$`));
  const view = `https?://.+/${RACE}/\\?group=all`;
  expect(await read('Copy citation')).toMatch(new RegExp(`Margen\\. ${view}$`));
  expect(await read('Copy BibTeX')).toMatch(/^@misc\{/);
});

test.describe('where the browser lets no page copy', () => {
  test('the text is there to be copied by hand', async ({ quietPage }) => {
    await quietPage.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await quietPage.goto(`/${RACE}/`);
    const menu = await openMenu(quietPage, 'trend');
    await expect(menu.getByRole('button', { name: 'Copy image' })).toHaveCount(0);
    await menu.getByRole('button', { name: 'Copy citation' }).press('Enter');
    await expect(menu.getByRole('status')).toContainText('by hand');
    await expect(menu.getByRole('region', { name: 'citation' })).toContainText(
      new RegExp(`Margen\\. https?://.+/${RACE}/$`),
    );
    const code = await openEmbed(menu);
    await menu.getByRole('button', { name: WORDS.en.code }).press('Enter');
    await expect(menu.getByRole('status')).toContainText('by hand');
    expect(await quietPage.evaluate(() => getSelection()?.toString())).toBe(
      await code.inputValue(),
    );
  });
});

test('a view of an earlier day is taken as a chart frozen at that day, of a day that there is', async ({
  quietPage,
}) => {
  const day = dayWithin(RACE);
  await quietPage.goto(`/${RACE}/?asof=${day}`);
  const menu = await openMenu(quietPage, 'margin');
  const code = await openEmbed(menu);
  await expect(menu).not.toContainText(WORDS.en.notYours);
  await menu.getByRole('radio', { name: 'dark', exact: true }).check();
  expect(await code.inputValue()).toContain(
    `/${RACE}/embed/margin/frozen/?asof=${day}&amp;theme=dark#dark"`,
  );
  await menu.getByLabel('Day').fill('1999-12-31');
  await expect(menu.getByRole('alert')).toContainText('Choose a day from');
  await expect(code).toHaveCount(0);
  await menu.getByRole('radio', { name: 'live' }).check();
  expect(await code.inputValue()).toContain(`/${RACE}/embed/margin/?theme=dark#dark"`);
  await expect(menu).toContainText(WORDS.en.notYours);
});

test('a copy of the site hands out the address of the site that it is a copy of', async ({
  quietPage,
}) => {
  await quietPage.goto(`/es/${RACE}/`);
  const published = 'https://margen.example/encuestas';
  await quietPage
    .locator('link[rel=canonical]')
    .evaluate((link: HTMLLinkElement, href) => (link.href = href), `${published}/es/${RACE}/`);
  const menu = await openMenu(quietPage, 'trend');
  const code = await (await openEmbed(menu)).inputValue();
  expect(code).toContain(`src="${published}/es/${RACE}/embed/trend/"`);
  expect(code).toContain(`src="${published}/embed.js"`);
  await menu.getByRole('button', { name: WORDS.es.citation }).press('Enter');
  await expect(menu.getByRole('status')).toContainText('cita');
  const cited = await quietPage.evaluate(() => navigator.clipboard.readText());
  expect(cited).toContain(`${published}/es/${RACE}/`);
});

test('the device’s own share sheet gets the picture and its words', async ({ quietPage }) => {
  await quietPage.addInitScript(() => {
    Object.assign(navigator, {
      canShare: () => true,
      share: ({ files, text }: ShareData) => {
        document.title = `${files?.[0]?.name ?? ''} ${text ?? ''}`;
        return Promise.resolve();
      },
    });
  });
  await quietPage.goto(`/${RACE}/`);
  const menu = await openMenu(quietPage, 'trend');
  await menu.getByRole('button', { name: 'Share image' }).press('Enter');
  await expect(quietPage).toHaveTitle(/^margen-.+\.png .+http/s);
});

test('the menu fits a narrow phone, and its targets a finger', async ({ quietPage }) => {
  await quietPage.setViewportSize({ width: 320, height: 640 });
  await quietPage.goto(`/es/${RACE}/`);
  const menu = await openMenu(quietPage, 'margin');
  await openEmbed(menu);
  expect(await sidewaysOverflow(quietPage)).toBe(0);
  const targets = menu.locator('summary, button, label, a, textarea, [type=date]');
  for (const target of await targets.all()) {
    expect((await target.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(44);
  }
  await expectNoAxeViolations(quietPage);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the menu holds links to the files', async ({ quietPage }) => {
    await quietPage.goto(`/es/${RACE}/`);
    for (const chart of ['trend', 'margin']) {
      const menu = quietPage.locator(`#take-${chart}`);
      await menu.locator('summary').click();
      for (const link of await menu.getByRole('link').all()) {
        await expect(link).toBeVisible();
        const answer = await quietPage.request.get(
          await link.evaluate((a: HTMLAnchorElement) => a.href),
        );
        expect(answer.status()).toBe(200);
      }
      await expect(menu.getByRole('link')).toHaveCount(4);
    }
  });
});
