import { drawChartSvg } from '#lib/server/draw-chart.ts';
import { localizedRaceEntries, raceOr404 } from '#lib/server/race-file.ts';
import { raceEstimate, todayIn } from '#lib/server/site-data.ts';
import { siteUrl } from '#lib/server/site-url.ts';
import { chartWords, type PollsterChartModel } from '#lib/view/chart-model.ts';
import { pollsHeadMeta } from '#lib/view/head-meta.ts';
import { pollsterChartModel } from '#lib/view/pollster-chart.ts';
import { pollsPageModel } from '#lib/view/polls-page.ts';
import { DEFAULT_SELECTION } from '#lib/view/selection.ts';
import { summaryModel } from '#lib/view/summary.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = localizedRaceEntries;

export const load: PageServerLoad = async ({ params, parent }) => {
  const { language } = await parent();
  const race = raceOr404(params.race);
  const estimate = raceEstimate(race);
  const summary = summaryModel(race, estimate, DEFAULT_SELECTION, todayIn(race), language);
  const houses = pollsterChartModel(race, estimate, { measure: 'house-effect' }, language);
  const measured = pollsterChartModel(race, estimate, {}, language);
  return {
    houses: drawnChart(houses),
    errors: measured.measure === 'error' ? drawnChart(measured) : null,
    polls: pollsPageModel(race, estimate, language),
    meta: pollsHeadMeta(race, summary, language, siteUrl()),
  };
};

/** A chart's words with its two drawings. */
function drawnChart(model: PollsterChartModel) {
  return {
    words: chartWords(model),
    svgNarrow: drawChartSvg(model, 'narrow', `narrow-${model.measure}`),
    svgWide: drawChartSvg(model, 'wide', `wide-${model.measure}`),
  };
}
