import { error } from '@sveltejs/kit';
import { jsonText, schemaFileName } from '#lib/export/race-json.ts';
import { jsonSchema, SCHEMA_FILES } from '#lib/server/json-schemas.ts';
import { textFile } from '#lib/server/race-file.ts';
import { siteUrl } from '#lib/server/site-url.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () =>
  SCHEMA_FILES.map((file) => ({ schema: schemaFileName(file) }));

export const GET: RequestHandler = ({ params }) => {
  const file = SCHEMA_FILES.find((name) => schemaFileName(name) === params.schema);
  if (file === undefined) error(404);
  const schema = jsonSchema(file, `${siteUrl()}/schemas/${params.schema}`);
  return textFile(jsonText(schema), 'application/schema+json');
};
