import { error } from '@sveltejs/kit';
import { drawPicture, pictureEntries } from '#lib/server/chart-picture.ts';
import { languageOf, raceOr404 } from '#lib/server/race-file.ts';
import { raceEstimate } from '#lib/server/site-data.ts';
import { siteUrl } from '#lib/server/site-url.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = pictureEntries;

export const GET: RequestHandler = ({ params }) => {
  const race = raceOr404(params.race);
  const language = languageOf(params.language);
  const drawn = drawPicture(params.picture, race, raceEstimate(race), language, siteUrl());
  if (drawn === undefined) error(404);
  return new Response(drawn.body, { headers: { 'content-type': drawn.mediaType } });
};
