import { error } from '@sveltejs/kit';
import { EXCEL_NAMES, excelEntries, excelFile } from '#lib/server/excel-file.ts';
import { languageOf, raceOr404, textFile } from '#lib/server/race-file.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = excelEntries;

export const GET: RequestHandler = ({ params }) => {
  const name = EXCEL_NAMES.find((known) => known === params.excel);
  if (name === undefined) error(404);
  const file = excelFile(name, raceOr404(params.race), languageOf(params.language));
  return textFile(file, 'text/csv');
};
