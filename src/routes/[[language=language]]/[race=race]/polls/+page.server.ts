import { error } from '@sveltejs/kit';
import { raceAt, raceEstimate, siteData } from '#lib/server/site-data.ts';
import { pollsPageModel } from '#lib/view/polls-page.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
  siteData().races.flatMap(({ id }) => [{ race: id }, { language: 'es', race: id }]);

export const load: PageServerLoad = async ({ params, parent }) => {
  const { language } = await parent();
  const race = raceAt(params.race);
  if (race === undefined) error(404);
  return { polls: pollsPageModel(race, raceEstimate(race), language) };
};
