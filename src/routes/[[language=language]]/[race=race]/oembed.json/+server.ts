import { jsonText } from '#lib/export/race-json.ts';
import { languageOf, localizedRaceEntries, raceOr404, textFile } from '#lib/server/race-file.ts';
import { raceEstimate } from '#lib/server/site-data.ts';
import { siteUrl } from '#lib/server/site-url.ts';
import { oEmbedModel } from '#lib/view/oembed.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = localizedRaceEntries;

export const GET: RequestHandler = ({ params }) => {
  const race = raceOr404(params.race);
  const { asOf } = raceEstimate(race);
  const answer = oEmbedModel(race, asOf, languageOf(params.language), siteUrl());
  return textFile(jsonText(answer), 'application/json');
};
