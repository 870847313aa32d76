import { expect, test } from '@playwright/test';
import { brotliCompressSync } from 'node:zlib';
import { builtFile, raceIds } from './support/site-files.ts';

/** design.md §6: the answer and the chart arrive in the first round trip. */
const FIRST_ROUND_TRIP = 14 * 1024;

for (const race of raceIds()) {
  for (const prefix of ['', 'es/']) {
    test(`/${prefix}${race}/ fits in the first round trip`, () => {
      const page = builtFile(`${prefix}${race}/index.html`);
      expect(brotliCompressSync(page).length).toBeLessThanOrEqual(FIRST_ROUND_TRIP);
    });
  }
}
