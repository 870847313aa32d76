import { error } from '@sveltejs/kit';
import { languageOf, raceOr404, textFile } from '#lib/server/race-file.ts';
import { tableEntries, tableText } from '#lib/server/table-addresses.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = tableEntries;

export const GET: RequestHandler = ({ params }) => {
  const text = tableText(params.table, raceOr404(params.race), languageOf(params.language));
  if (text === undefined) error(404);
  return textFile(text, 'text/csv');
};
