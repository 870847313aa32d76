import type { Locator, Page } from '@playwright/test';
import { expect, expectNoAxeViolations, sidewaysOverflow, test } from './support/reader.ts';
import { raceIds, readings } from './support/site-files.ts';

const RACE = raceIds().at(-1) ?? '';
const LONGEST = 700;

const WORDS = {
  en: { copy: 'Copy the text', own: 'A reader’s own view' },
  es: { copy: 'Copiar el texto', own: 'Vista propia' },
} as const;

/** Opens the part by keyboard, and waits for the message. */
async function openMessage(page: Page): Promise<Locator> {
  const part = page.locator('#send');
  await part.locator('summary').focus();
  await page.keyboard.press('Enter');
  await part.locator('.message').waitFor();
  return part;
}

test.describe('where the device hands texts over', () => {
  test('the answer goes to whatever the reader picks', async ({ quietPage }) => {
    await quietPage.addInitScript(() => {
      Object.assign(navigator, {
        canShare: () => true,
        share: (data: ShareData) => {
          document.documentElement.dataset['handedOver'] = data.text ?? '';
          return Promise.resolve();
        },
      });
    });
    await quietPage.goto(`/${RACE}/`);
    const answer = (await quietPage.getByRole('heading', { level: 1 }).textContent()) ?? '';
    const part = await openMessage(quietPage);
    await part.getByRole('button', { name: 'Share…' }).press('Enter');
    await expect(part.getByRole('status')).toHaveText('The text was handed over.');
    const text = (await quietPage.locator('html').getAttribute('data-handed-over')) ?? '';
    expect(text).toContain(answer);
    expect(text).toContain(quietPage.url());
  });
});

test.describe('where it does not', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  for (const { path, language } of readings()) {
    const words = WORDS[language];
    test(`a reader of ${path} sends it as a message, or copies it`, async ({ quietPage }) => {
      await quietPage.setViewportSize({ width: 360, height: 740 });
      await quietPage.goto(path);
      const answer = (await quietPage.getByRole('heading', { level: 1 }).textContent()) ?? '';
      const part = await openMessage(quietPage);
      const text = (await part.locator('.message').textContent()) ?? '';
      expect(text).toContain(answer);
      expect(text).toContain(quietPage.url());
      expect(text.length).toBeLessThanOrEqual(LONGEST);
      for (const scheme of ['sms:?body=', 'mailto:']) {
        const link = await part.locator(`a[href^="${scheme}"]`).getAttribute('href');
        expect(decodeURIComponent(link ?? '')).toContain(text);
      }
      await part.getByRole('button', { name: words.copy }).press('Enter');
      await expect(part.getByRole('status')).not.toBeEmpty();
      expect(await quietPage.evaluate(() => navigator.clipboard.readText())).toBe(text);
      expect(await sidewaysOverflow(quietPage)).toBe(0);
      await expectNoAxeViolations(quietPage);
    });

    test(`the message from ${path} says what the reader has chosen`, async ({ quietPage }) => {
      await quietPage.goto(`${path}?basis=reported&utm_source=x`);
      await expect(quietPage.locator('.notice').getByRole('button')).toBeVisible();
      const text = (await (await openMessage(quietPage)).locator('.message').textContent()) ?? '';
      const answer = (await quietPage.getByRole('heading', { level: 1 }).textContent()) ?? '';
      expect(text).toContain(words.own);
      expect(text).toContain(answer);
      expect(text).toMatch(new RegExp(`${path}\\?basis=reported$`));
    });
  }
});
