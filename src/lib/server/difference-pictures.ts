import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printable } from '../domain/issue.ts';
import type { Language } from '../domain/language.ts';
import { differenceWords } from '../i18n/difference-words.ts';
import type { DataDifference, RaceStates } from '../view/data-difference.ts';
import type { Estimated } from '../view/group-effects.ts';
import { marginChartModel } from '../view/margin-chart.ts';
import { PICTURE_SHAPES } from '../view/picture-shapes.ts';
import { pictureWords } from '../view/picture-words.ts';
import { trendChartModel } from '../view/trend-chart.ts';
import { pictureMeasure } from './chart-fonts.ts';
import { drawChartsPng, type DrawnChart } from './draw-chart.ts';

const CHARTS = { trend: trendChartModel, margin: marginChartModel } as const;

/** Writes `<race>-trend.png` and `<race>-margin.png` into a folder, made if need be: before above after. */
export function writeDifferencePictures(
  difference: DataDifference,
  folder: string,
  language: Language,
): void {
  mkdirSync(folder, { recursive: true });
  for (const race of difference.races) {
    for (const chart of ['trend', 'margin'] as const) {
      const drawn = chartsOf(race, chart, difference, language);
      const path = join(folder, `${race.id}-${chart}.png`);
      if (drawn.length > 0) writeFileSync(path, drawChartsPng(drawn));
    }
  }
}

function chartsOf(
  race: RaceStates,
  chart: keyof typeof CHARTS,
  { base, head }: DataDifference,
  language: Language,
): DrawnChart[] {
  const words = differenceWords(language);
  return [
    { state: race.before, label: words.before, source: printable(base) },
    { state: race.after, label: words.after, source: head === null ? '' : printable(head) },
  ].flatMap(({ state, label, source }) =>
    state === null ? [] : [chartOf(state, label, source, chart, language)],
  );
}

/** The state's name stands where a picture of the site has its address. */
function chartOf(
  { race, estimate }: Estimated,
  label: string,
  source: string,
  chart: keyof typeof CHARTS,
  language: Language,
): DrawnChart {
  const model = CHARTS[chart](race, estimate, {}, language);
  const words = pictureWords(model, source, label);
  const [shape] = PICTURE_SHAPES;
  const measure = pictureMeasure();
  return { model, options: { shape, scheme: 'light', transparent: false, words, measure } };
}
