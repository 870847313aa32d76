import { raceEntries, raceOr404, textFile } from '#lib/server/race-file.ts';
import { publishedPollsCsv } from '#lib/server/polls-cells.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = raceEntries;

export const GET: RequestHandler = ({ params }) => {
  const race = raceOr404(params.race);
  return textFile(publishedPollsCsv(race), 'text/csv');
};
