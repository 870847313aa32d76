import { drawSiteIcon } from '#lib/server/site-icon.ts';
import { SITE_ICONS } from '#lib/view/web-manifest.ts';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => SITE_ICONS.map(({ file }) => ({ icon: file }));

export const GET: RequestHandler = async ({ params }) => {
  const icon = SITE_ICONS.find(({ file }) => file === params.icon);
  if (icon === undefined) error(404);
  return new Response(await drawSiteIcon(icon), { headers: { 'content-type': 'image/png' } });
};
