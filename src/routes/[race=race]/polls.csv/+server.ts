import { raceEntries, raceOr404, textFile } from '#lib/server/race-file.ts';
import { readPollsCsv } from '#lib/server/read-race-file.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = raceEntries;

export const GET: RequestHandler = ({ params }) => {
  const race = raceOr404(params.race);
  return textFile(readPollsCsv(race), 'text/csv');
};
