import { expect, test } from '@playwright/test';
import { everyScriptWeight, raceWeights } from '../src/cli/bench/site-sizes.ts';
import { BUILD_FOLDER, builtFile, raceIds } from './support/site-files.ts';

const KILOBYTE = 1000;

/** design.md §6, in bytes after brotli. */
const FIRST_ROUND_TRIP = 14 * KILOBYTE;
const BEFORE_A_TOUCH = 60 * KILOBYTE;
const EVERY_PART = 150 * KILOBYTE;

test('every race page fits in the first round trip, in both languages', () => {
  const pages = raceWeights(BUILD_FOLDER);
  expect(pages).toHaveLength(raceIds().length * 2);
  expect(pages.filter(({ html }) => html > FIRST_ROUND_TRIP)).toEqual([]);
});

test('what a page asks for before the reader touches it stays within its budget', () => {
  const heavy = raceWeights(BUILD_FOLDER).filter(
    ({ html, scripts }) => html + scripts > BEFORE_A_TOUCH,
  );
  expect(heavy).toEqual([]);
});

test('all interactive parts together stay within theirs', () => {
  const heavy = raceWeights(BUILD_FOLDER).filter(
    ({ page, html }) => html + everyScriptWeight(BUILD_FOLDER, page) > EVERY_PART,
  );
  expect(heavy).toEqual([]);
});

test('no page asks for widths in a syntax that phones of before 2022 pass over', () => {
  const asking = raceWeights(BUILD_FOLDER).filter(({ page }) =>
    /@media[^{]*[<>]=/.test(builtFile(`${page}index.html`)),
  );
  expect(asking).toEqual([]);
});
