import { textFile } from '#lib/server/race-file.ts';
import { firmsTable } from '#lib/server/race-tables.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const GET: RequestHandler = () => textFile(firmsTable().text, 'text/csv');
