import { error } from '@sveltejs/kit';
import type { Language } from '#lib/domain/language.ts';
import { DRAWING_SIZES, marginDrawingFile } from '#lib/server/race-drawings.ts';
import { raceAt, siteData } from '#lib/server/site-data.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () =>
  siteData().races.flatMap(({ id }) =>
    DRAWING_SIZES.flatMap((size) => [
      { race: id, size },
      { race: id, size, language: 'es' },
    ]),
  );

export const GET: RequestHandler = ({ params }) => {
  const race = raceAt(params.race);
  const size = DRAWING_SIZES.find((name) => name === params.size);
  if (race === undefined || size === undefined) error(404);
  const language: Language = params.language === 'es' ? 'es' : 'en';
  const svg = marginDrawingFile(race, language, size);
  return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
};
