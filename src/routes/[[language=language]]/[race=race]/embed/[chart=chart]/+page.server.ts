import { chartEntries, embeddedRace } from '#lib/server/embed-pages.ts';
import { drawChartSvg } from '#lib/server/draw-chart.ts';
import { languageOf, raceOr404 } from '#lib/server/race-file.ts';
import { pageOf } from '#lib/server/race-drawings.ts';
import { siteUrl } from '#lib/server/site-url.ts';
import { absoluteAddress } from '#lib/view/absolute-address.ts';
import { chartWords } from '#lib/view/chart-model.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = chartEntries;

export const load: PageServerLoad = ({ params }) => {
  const race = raceOr404(params.race);
  const language = languageOf(params.language);
  const model = pageOf(race, language)[params.chart];
  return {
    language,
    chart: params.chart,
    race: embeddedRace(race, language),
    canonical: absoluteAddress(siteUrl(), language, `${race.id}/`),
    words: chartWords(model),
    narrow: drawChartSvg(model, 'narrow', 'narrow'),
    wide: drawChartSvg(model, 'wide', 'wide'),
  };
};
