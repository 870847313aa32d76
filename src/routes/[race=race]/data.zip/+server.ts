import { raceArchive } from '#lib/server/race-archive.ts';
import { raceEntries, raceOr404 } from '#lib/server/race-file.ts';
import { siteUrl } from '#lib/server/site-url.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = raceEntries;

export const GET: RequestHandler = ({ params }) => {
  const archive = raceArchive(raceOr404(params.race), siteUrl());
  return new Response(archive, { headers: { 'content-type': 'application/zip' } });
};
