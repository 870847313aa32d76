import type { BenchSection } from './section.ts';
import { raceWeights, scriptWeight } from './site-sizes.ts';

const KILOBYTE = 1000;

/** What the pages of the built site weigh; says so where the site is not built. */
export function sizeSection(build: string): BenchSection {
  const weights = raceWeights(build);
  return {
    title: 'Race pages of the built site, kB after brotli',
    head: ['page', 'html', 'scripts', 'requests'],
    rows: weights.map(({ page, html, scripts, requests }) => [
      page,
      kilobytes(html),
      kilobytes(scripts),
      String(requests),
    ]),
    notes:
      weights.length === 0
        ? ['The site is not built: npm run build.']
        : [`All scripts of the site together: ${kilobytes(scriptWeight(build))} kB.`],
  };
}

function kilobytes(bytes: number): string {
  return (bytes / KILOBYTE).toFixed(1);
}
