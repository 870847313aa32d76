import { localizedRaceEntries, raceOr404 } from '#lib/server/race-file.ts';
import { raceEstimate } from '#lib/server/site-data.ts';
import { siteUrl } from '#lib/server/site-url.ts';
import { chartWords } from '#lib/view/chart-model.ts';
import { raceHeadMeta } from '#lib/view/head-meta.ts';
import { racePageModel } from '#lib/view/race-page.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = localizedRaceEntries;

export const load: PageServerLoad = async ({ params, parent, locals }) => {
  const { language } = await parent();
  const race = raceOr404(params.race);
  const { page, trend, margin } = racePageModel(race, raceEstimate(race), language);
  locals.meta = raceHeadMeta(race, page.summary, language, siteUrl());
  return {
    page,
    trend: chartWords(trend),
    // The trend's key holds for both charts.
    margin: { ...chartWords(margin), events: [], claims: [], ban: null },
  };
};
