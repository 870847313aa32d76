import { Mirror } from './support/mirror.ts';
import { expect, test, stir } from './support/reader.ts';
import { raceIds } from './support/site-files.ts';

const RACE = raceIds().at(-1) ?? '';

const FRONT_PAGES = { en: '', es: 'es/' } as const;

/** Every value under a key of a manifest, in order. */
function valuesOf(manifest: string, key: string): string[] {
  const found = manifest.matchAll(new RegExp(`"${key}": "([^"]*)"`, 'g'));
  return [...found].map(([, value = '']) => value);
}

for (const [language, front] of Object.entries(FRONT_PAGES)) {
  test(`the site can be put among a reader’s apps in ${language}, from wherever it stands`, async ({
    quietPage,
  }) => {
    const mirror = await Mirror.open();
    await quietPage.goto(mirror.address(`${front}${RACE}/`));
    await stir(quietPage);
    const link = quietPage.locator('link[rel="manifest"]');
    await expect(link).toHaveCount(1);
    const place = await link.evaluate(
      (element) => new URL(element.getAttribute('href') ?? '', element.baseURI).href,
    );
    expect(place).toBe(mirror.address(`${front}manifest.webmanifest`));
    const manifest = await (await quietPage.request.get(place)).text();
    const addressesAt = (key: string): string[] =>
      valuesOf(manifest, key).map((value) => new URL(value, place).href);
    expect(valuesOf(manifest, 'lang')).toEqual([language]);
    expect(addressesAt('start_url')).toEqual([mirror.address(front)]);
    expect(addressesAt('scope')).toEqual([mirror.address('')]);
    const sizes = await quietPage.evaluate(
      async (addresses) =>
        Promise.all(
          addresses.map(async (src) => {
            const image = Object.assign(new Image(), { src });
            await image.decode();
            return `${String(image.naturalWidth)}x${String(image.naturalHeight)}`;
          }),
        ),
      addressesAt('src'),
    );
    expect(sizes.length).toBeGreaterThan(0);
    expect(sizes).toEqual(valuesOf(manifest, 'sizes'));
    await quietPage.close();
    await mirror.close();
  });
}
