import { robotsText } from '#lib/export/sitemap.ts';
import { textFile } from '#lib/server/race-file.ts';
import { siteUrl } from '#lib/server/site-url.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

// A sitemap is named by its whole address, which only the build knows.
export const GET: RequestHandler = () => textFile(robotsText(siteUrl()), 'text/plain');
