import { atomFeed } from '#lib/export/atom-feed.ts';
import { languageOf, localizedRaceEntries, raceOr404, textFile } from '#lib/server/race-file.ts';
import { todayIn } from '#lib/server/site-data.ts';
import { siteUrl } from '#lib/server/site-url.ts';
import { feedModel } from '#lib/view/feed.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = localizedRaceEntries;

export const GET: RequestHandler = ({ params }) => {
  const race = raceOr404(params.race);
  const feed = feedModel(race, languageOf(params.language), siteUrl(), todayIn(race));
  return textFile(atomFeed(feed), 'application/atom+xml');
};
