import { PICTURE_NAMES } from '#lib/server/chart-picture.ts';
import { SCHEMA_FILES } from '#lib/server/json-schemas.ts';
import { schemaFileName } from '#lib/export/race-json.ts';
import { fileSamples } from '#lib/server/file-samples.ts';
import { raceEstimate, siteData } from '#lib/server/site-data.ts';
import { siteUrl } from '#lib/server/site-url.ts';
import { filesWords } from '#lib/i18n/files-words.ts';
import { dataPageModel } from '#lib/view/data-page.ts';
import { dataHeadMeta } from '#lib/view/head-meta.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { language: 'es' }];

export const load: PageServerLoad = async ({ parent, locals }) => {
  const { language } = await parent();
  const words = filesWords(language);
  const races = siteData().races.map((race) => ({
    race,
    asOf: raceEstimate(race).asOf,
    samples: fileSamples(race, language, siteUrl()),
  }));
  const described = {
    title: `${words.dataTitle} · Margen`,
    description: words.dataDescription,
    path: 'data/',
  };
  locals.meta = dataHeadMeta(described, siteData().races, language, siteUrl());
  return {
    title: described.title,
    description: described.description,
    schemas: SCHEMA_FILES.map(schemaFileName),
    files: dataPageModel(races, PICTURE_NAMES, language, siteUrl()),
  };
};
