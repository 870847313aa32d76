import { jsonText } from '#lib/export/race-json.ts';
import { dataPackage } from '#lib/server/data-package.ts';
import { textFile } from '#lib/server/race-file.ts';
import { firmsTable, raceTables } from '#lib/server/race-tables.ts';
import { siteData } from '#lib/server/site-data.ts';
import { siteUrl } from '#lib/server/site-url.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const GET: RequestHandler = () => {
  const races = siteData().races.map((race) => ({ race, tables: raceTables(race) }));
  return textFile(jsonText(dataPackage(races, firmsTable(), `${siteUrl()}/`)), 'application/json');
};
