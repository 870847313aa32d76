import { languageOf, textFile } from '#lib/server/race-file.ts';
import { siteData } from '#lib/server/site-data.ts';
import { webManifest } from '#lib/view/web-manifest.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => [{}, { language: 'es' }];

export const GET: RequestHandler = ({ params }) => {
  const manifest = webManifest(siteData().site, languageOf(params.language));
  return textFile(`${JSON.stringify(manifest, null, 2)}\n`, 'application/manifest+json');
};
