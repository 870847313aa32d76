import { error } from '@sveltejs/kit';
import { localizedRaceEntries, raceOr404 } from '#lib/server/race-file.ts';
import { raceEstimate } from '#lib/server/site-data.ts';
import { siteUrl } from '#lib/server/site-url.ts';
import { headMetaModel } from '#lib/view/head-meta.ts';
import { resultsPageModel } from '#lib/view/results-page.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Only races about whose result somebody has claimed something. */
export const entries: EntryGenerator = () =>
  localizedRaceEntries().filter(({ race }) => raceOr404(race).results.length > 0);

export const load: PageServerLoad = async ({ params, parent, locals }) => {
  const { language } = await parent();
  const race = raceOr404(params.race);
  if (race.results.length === 0) error(404);
  const results = resultsPageModel({ race, estimate: raceEstimate(race) }, language);
  const { title, description } = results;
  const page = { title, description, path: `${race.id}/results/` };
  locals.meta = headMetaModel(page, language, siteUrl());
  return { results };
};
