import { readFile } from 'node:fs/promises';
import type { Download, Locator, Page } from '@playwright/test';

/** The chart's menu, opened by keyboard, once its items are there. */
export async function openMenu(page: Page, chart: 'trend' | 'margin'): Promise<Locator> {
  const menu = page.locator(`#take-${chart}`);
  await menu.locator('summary').focus();
  await page.keyboard.press('Enter');
  // The estimator and the polls come first: on a busy machine that takes its time.
  await menu.getByRole('button', { name: /PNG/ }).waitFor();
  return menu;
}

/** The text area with the code of a frame, once the menu's entry for it is chosen by keyboard. */
export async function openEmbed(menu: Locator): Promise<Locator> {
  await menu.getByRole('button', { name: /^(Embed|Insertar)$/ }).press('Enter');
  return menu.getByRole('textbox', { name: /^(Code|Código)$/ });
}

/** What a button of the menu saves, pressed by keyboard. */
export async function downloadBy(
  page: Page,
  button: Locator,
): Promise<{ name: string; bytes: Buffer }> {
  const waiting = page.waitForEvent('download');
  await button.focus();
  await page.keyboard.press('Enter');
  const download: Download = await waiting;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}
