import { error } from '@sveltejs/kit';
import { drawChartSvg } from '#lib/server/draw-chart.ts';
import { raceAt, raceEstimate, siteData, todayIn } from '#lib/server/site-data.ts';
import { racePageModel } from '#lib/view/race-page.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
  siteData().races.flatMap(({ id }) => [{ race: id }, { language: 'es', race: id }]);

export const load: PageServerLoad = async ({ params, parent }) => {
  const { language } = await parent();
  const race = raceAt(params.race);
  if (race === undefined) error(404);
  const { page, trend, margin } = racePageModel(race, raceEstimate(race), todayIn(race), language);
  return {
    page,
    drawings: {
      trend: {
        narrow: drawChartSvg(trend, 'narrow', 't'),
        wide: drawChartSvg(trend, 'wide', 'T'),
      },
      margin: {
        narrow: drawChartSvg(margin, 'narrow', 'm'),
        wide: drawChartSvg(margin, 'wide', 'M'),
      },
    },
  };
};
