import { pollsterCharts } from '#lib/server/race-drawings.ts';
import { localizedRaceEntries, raceOr404 } from '#lib/server/race-file.ts';
import { raceEstimate } from '#lib/server/site-data.ts';
import { siteUrl } from '#lib/server/site-url.ts';
import { chartWords } from '#lib/view/chart-model.ts';
import { pollsHeadMeta } from '#lib/view/head-meta.ts';
import { pollsPageModel } from '#lib/view/polls-page.ts';
import { DEFAULT_SELECTION } from '#lib/view/selection.ts';
import { summaryModel } from '#lib/view/summary.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = localizedRaceEntries;

export const load: PageServerLoad = async ({ params, parent, locals }) => {
  const { language } = await parent();
  const race = raceOr404(params.race);
  const estimate = raceEstimate(race);
  const summary = summaryModel(race, estimate, DEFAULT_SELECTION, language);
  const { houses, errors } = pollsterCharts(race, language);
  locals.meta = pollsHeadMeta(race, summary, language, siteUrl());
  return {
    houses: chartWords(houses),
    errors: errors === null ? null : chartWords(errors),
    polls: pollsPageModel(race, estimate, language),
  };
};
