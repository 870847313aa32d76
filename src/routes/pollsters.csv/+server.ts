import { textFile } from '#lib/server/race-file.ts';
import { readFirmsCsv } from '#lib/server/read-race-file.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const GET: RequestHandler = () => textFile(readFirmsCsv(), 'text/csv');
