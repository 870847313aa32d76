import { raceEstimate, siteData } from '#lib/server/site-data.ts';
import { siteUrl } from '#lib/server/site-url.ts';
import { frontPageModel } from '#lib/view/front-page.ts';
import { headMetaModel } from '#lib/view/head-meta.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { language: 'es' }];

export const load: PageServerLoad = async ({ parent, locals }) => {
  const { language } = await parent();
  const { site, races } = siteData();
  const estimated = races.map((race) => ({
    race,
    estimate: raceEstimate(race),
  }));
  const front = frontPageModel(site, estimated, language);
  locals.meta = headMetaModel({ ...front, path: '' }, language, siteUrl());
  return { front };
};
