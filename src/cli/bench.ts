/** `npm run bench`: how fast estimator and check are, what the built site weighs, how it comes on a slow phone. */
import path from 'node:path';
import { dayInTimeZone } from '#lib/domain/day-in-time-zone.ts';
import { checkSection } from './bench/check.ts';
import { estimatorSection, growthSection } from './bench/estimator.ts';
import { raceSection } from './bench/races.ts';
import { formatSection, type BenchSection } from './bench/section.ts';
import { sizeSection } from './bench/sizes.ts';
import { slowPhoneSection } from './bench/slow-phone.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const TODAY = dayInTimeZone(new Date(Date.now()), 'UTC');

/** Each is printed as soon as it is measured. */
const SECTIONS: readonly (() => BenchSection | Promise<BenchSection>)[] = [
  estimatorSection,
  growthSection,
  () => raceSection(path.join(ROOT, 'data'), TODAY),
  () => checkSection(path.join(ROOT, 'data'), TODAY),
  () => sizeSection(path.join(ROOT, 'build')),
  () => slowPhoneSection(path.join(ROOT, 'build')),
];

for (const section of SECTIONS) process.stdout.write(`${formatSection(await section())}\n\n`);
