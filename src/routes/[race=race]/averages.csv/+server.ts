import { error } from '@sveltejs/kit';
import { averagesCsv } from '#lib/export/averages-csv.ts';
import { raceAt, raceEstimate, siteData } from '#lib/server/site-data.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => siteData().races.map(({ id }) => ({ race: id }));

export const GET: RequestHandler = ({ params }) => {
  const race = raceAt(params.race);
  if (race === undefined) error(404);
  const csv = averagesCsv([raceEstimate(race, 'decided'), raceEstimate(race, 'reported')]);
  return new Response(csv, {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
};
