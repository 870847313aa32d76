import { sitemap } from '#lib/export/sitemap.ts';
import { textFile } from '#lib/server/race-file.ts';
import { siteData } from '#lib/server/site-data.ts';
import { siteUrl } from '#lib/server/site-url.ts';
import { sitePages } from '#lib/view/site-pages.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const GET: RequestHandler = () =>
  textFile(sitemap(sitePages(siteData().races), siteUrl()), 'application/xml');
