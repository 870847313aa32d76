import { error } from '@sveltejs/kit';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DATA_ROOT, raceAt, siteData } from '#lib/server/site-data.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => siteData().races.map(({ id }) => ({ race: id }));

export const GET: RequestHandler = ({ params }) => {
  const race = raceAt(params.race);
  if (race === undefined) error(404);
  const csv = readFileSync(join(DATA_ROOT, race.id, 'polls.csv'), 'utf8');
  return new Response(csv, {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
};
