import { averagesJson } from '#lib/export/averages-json.ts';
import { jsonText } from '#lib/export/race-json.ts';
import { raceEntries, raceOr404, textFile } from '#lib/server/race-file.ts';
import { raceAverages } from '#lib/server/site-data.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = raceEntries;

export const GET: RequestHandler = ({ params }) => {
  const race = raceOr404(params.race);
  return textFile(jsonText(averagesJson(race, raceAverages(race)), 0), 'application/json');
};
