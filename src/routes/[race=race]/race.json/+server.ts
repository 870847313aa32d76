import { formatBrowserRace } from '#lib/dataset/browser-race.ts';
import { raceEntries, raceOr404, textFile } from '#lib/server/race-file.ts';
import { todayIn } from '#lib/server/site-data.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = raceEntries;

export const GET: RequestHandler = ({ params }) => {
  const race = raceOr404(params.race);
  return textFile(formatBrowserRace(race, todayIn(race)), 'application/json');
};
