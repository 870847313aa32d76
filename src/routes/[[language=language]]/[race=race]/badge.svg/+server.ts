import { badgeSvg } from '#lib/export/badge-svg.ts';
import { languageOf, localizedRaceEntries, raceOr404, textFile } from '#lib/server/race-file.ts';
import { raceEstimate } from '#lib/server/site-data.ts';
import { badgeModel } from '#lib/view/badge.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = localizedRaceEntries;

export const GET: RequestHandler = ({ params }) => {
  const race = raceOr404(params.race);
  const language = languageOf(params.language);
  const badge = badgeModel(race, raceEstimate(race), language);
  return textFile(badgeSvg(badge), 'image/svg+xml');
};
