/** `npm run bench`: how fast the estimator is and what the built site weighs, as tables. */
import path from 'node:path';
import { dayInTimeZone } from '#lib/domain/day-in-time-zone.ts';
import { estimatorSection, growthSection } from './bench/estimator.ts';
import { raceSection } from './bench/races.ts';
import { formatSection, type BenchSection } from './bench/section.ts';
import { sizeSection } from './bench/sizes.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const TODAY = dayInTimeZone(new Date(Date.now()), 'UTC');

/** Each is printed as soon as it is measured. */
const SECTIONS: readonly (() => BenchSection)[] = [
  estimatorSection,
  growthSection,
  () => raceSection(path.join(ROOT, 'data'), TODAY),
  () => sizeSection(path.join(ROOT, 'build')),
];

for (const section of SECTIONS) process.stdout.write(`${formatSection(section())}\n\n`);
