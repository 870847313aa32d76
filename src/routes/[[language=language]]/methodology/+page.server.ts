import figures from '#lib/estimate/backtest-figures.json' with { type: 'json' };
import { raceEstimate, siteData } from '#lib/server/site-data.ts';
import { siteUrl } from '#lib/server/site-url.ts';
import { headMetaModel } from '#lib/view/head-meta.ts';
import { methodologyModel } from '#lib/view/methodology.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { language: 'es' }];

export const load: PageServerLoad = async ({ parent, locals }) => {
  const { language } = await parent();
  const races = siteData().races.map((race) => ({
    race,
    estimate: raceEstimate(race),
  }));
  const method = methodologyModel(races, figures, language);
  locals.meta = headMetaModel({ ...method, path: 'methodology/' }, language, siteUrl());
  return { method };
};
