import { raceEstimate, siteData, todayIn } from '#lib/server/site-data.ts';
import { frontPageModel } from '#lib/view/front-page.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { language: 'es' }];

export const load: PageServerLoad = async ({ parent }) => {
  const { language } = await parent();
  const { site, races } = siteData();
  const estimated = races.map((race) => ({
    race,
    estimate: raceEstimate(race),
    today: todayIn(race),
  }));
  return { front: frontPageModel(site, estimated, language) };
};
