import { error } from '@sveltejs/kit';
import { DRAWING_SIZES, marginDrawingFile } from '#lib/server/race-drawings.ts';
import { languageOf, localizedRaceEntries, raceOr404 } from '#lib/server/race-file.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () =>
  localizedRaceEntries().flatMap((entry) => DRAWING_SIZES.map((size) => ({ ...entry, size })));

export const GET: RequestHandler = ({ params }) => {
  const race = raceOr404(params.race);
  const size = DRAWING_SIZES.find((name) => name === params.size);
  if (size === undefined) error(404);
  const svg = marginDrawingFile(race, languageOf(params.language), size);
  return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
};
