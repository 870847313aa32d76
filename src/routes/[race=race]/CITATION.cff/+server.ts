import { raceEntries, raceOr404, textFile } from '#lib/server/race-file.ts';
import { raceEstimate } from '#lib/server/site-data.ts';
import { siteUrl } from '#lib/server/site-url.ts';
import { citationFile } from '#lib/view/citation-file.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = raceEntries;

export const GET: RequestHandler = ({ params }) => {
  const race = raceOr404(params.race);
  return textFile(citationFile(race, raceEstimate(race).asOf, siteUrl()), 'application/yaml');
};
