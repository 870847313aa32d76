import { expect, test } from './support/reader.ts';
import { raceIds } from './support/site-files.ts';

const PAGES = raceIds().flatMap((race) => [`/${race}/`, `/es/${race}/`]);

for (const path of PAGES) {
  test(`${path} is one page on paper, with the addresses of its sources and nothing to press`, async ({
    quietPage,
  }) => {
    await quietPage.goto(path, { waitUntil: 'networkidle' });
    for (const format of ['A4', 'Letter']) {
      const pdf = (await quietPage.pdf({ format })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g), format).toHaveLength(1);
    }
    await quietPage.emulateMedia({ media: 'print' });
    await expect(quietPage.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(quietPage.getByRole('button')).toHaveCount(0);
    const address = await quietPage
      .locator('tbody [rel~=external]')
      .first()
      .evaluate((link) => getComputedStyle(link, '::after').content);
    expect(address).toContain('http');
  });
}
