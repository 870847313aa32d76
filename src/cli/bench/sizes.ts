import type { BenchSection } from './section.ts';
import { everyScriptWeight, raceWeights } from './site-sizes.ts';

const KILOBYTE = 1000;

/** What the race pages of the built site weigh; says so where the site is not built. */
export function sizeSection(build: string): BenchSection {
  const weights = raceWeights(build);
  return {
    title: 'Race pages of the built site, kB after brotli',
    head: ['page', 'html', 'scripts', 'requests', 'every script'],
    rows: weights.map(({ page, html, scripts, requests }) => [
      page,
      kilobytes(html),
      kilobytes(scripts),
      String(requests),
      kilobytes(everyScriptWeight(build, page)),
    ]),
    notes: [
      weights.length === 0
        ? 'The site is not built: npm run build.'
        : 'scripts: before the reader touches anything; every script: with every interactive part opened.',
    ],
  };
}

function kilobytes(bytes: number): string {
  return (bytes / KILOBYTE).toFixed(1);
}
