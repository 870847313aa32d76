import { PAGE_SIZES } from '../chart/frame.ts';
import { escapeXml } from '../chart/svg-recorder.ts';
import type { Language } from '../domain/language.ts';
import type { Race } from '../domain/race.ts';
import type { PollsterChartModel } from '../view/chart-model.ts';
import { DRAWING_MARKS, POLLSTER_MARKS } from '../view/drawing-marks.ts';
import { pollsterChartModel } from '../view/pollster-chart.ts';
import { racePageModel, type RacePage } from '../view/race-page.ts';
import type { Drawings } from '../view/standalone.ts';
import { drawChartSvg } from './draw-chart.ts';
import { neutralColours, raceColourCss } from './race-colours.ts';
import { raceEstimate } from './site-data.ts';

/** A chart is drawn for a narrow and for a wide screen, so that its type is legible on both. */
export const DRAWING_SIZES = ['narrow', 'wide'] as const;
export type DrawingSize = (typeof DRAWING_SIZES)[number];

/** The HTML of a race's page, or of the one with all its polls, with every mark replaced by its drawing. */
export function withDrawings(html: string, race: Race, language: Language): string {
  if (html.includes(DRAWING_MARKS.trend.narrow)) return withRaceDrawings(html, race, language);
  if (html.includes(POLLSTER_MARKS.houses.narrow)) {
    return withPollsterDrawings(html, race, language);
  }
  return html;
}

function withPollsterDrawings(html: string, race: Race, language: Language): string {
  const charts = pollsterCharts(race, language);
  return DRAWING_SIZES.reduce((page, size) => {
    const drawn = (chart: PollsterChartModel | null) => () =>
      chart === null ? '' : drawChartSvg(chart, size, `${size}-${chart.measure}`);
    return page
      .replace(POLLSTER_MARKS.houses[size], drawn(charts.houses))
      .replace(POLLSTER_MARKS.errors[size], drawn(charts.errors));
  }, html);
}

/**
 * The trend by its drawings, the margin chart by images that are fetched once the reader comes near: it
 * stands below the first screens, and the first round trip is for what is seen first.
 */
function withRaceDrawings(html: string, race: Race, language: Language): string {
  const { trend, margin } = pageOf(race, language);
  return DRAWING_SIZES.reduce(
    (page, size) =>
      page
        .replace(DRAWING_MARKS.trend[size], () => drawChartSvg(trend, size, size))
        .replace(DRAWING_MARKS.margin[size], () => lazyImage(size, margin.summary)),
    html,
  );
}

/** The margin chart as a file of its own that follows light and dark. */
export function marginDrawingFile(race: Race, language: Language, size: DrawingSize): string {
  const svg = drawChartSvg(pageOf(race, language).margin, size, size);
  return svg.replace('>', `><style>${schemeCss(race)}</style>`);
}

/** Both charts for a page that travels alone, where each byte counts: one size for all screens. */
export function standaloneDrawings(race: Race, language: Language): Drawings {
  const { trend, margin } = pageOf(race, language);
  return {
    trend: drawChartSvg(trend, 'narrow', 'trend'),
    margin: drawChartSvg(margin, 'narrow', 'margin'),
  };
}

function lazyImage(size: DrawingSize, summary: string): string {
  const { width, height } = PAGE_SIZES[size];
  const box = `width="${String(width)}" height="${String(height)}"`;
  return `<img src="drawings/margin-${size}.svg" ${box} loading="lazy" alt="${escapeXml(summary)}">`;
}

function schemeCss(race: Race): string {
  const dark = `@media(prefers-color-scheme:dark){:root{${neutralColours('dark')}}}`;
  return `:root{font-family:system-ui,sans-serif;${neutralColours('light')}}${dark}${raceColourCss(race)}`;
}

/** What stands on a race page, and its charts. */
export function pageOf(race: Race, language: Language): RacePage {
  return racePageModel(race, raceEstimate(race), language);
}

/** A race's pollsters as the page with all polls shows them; no errors before there is a claim to compare with. */
export interface PollsterCharts {
  readonly houses: PollsterChartModel;
  readonly errors: PollsterChartModel | null;
}

/** The charts of a race's pollsters. */
export function pollsterCharts(race: Race, language: Language): PollsterCharts {
  const estimate = raceEstimate(race);
  const measured = pollsterChartModel(race, estimate, {}, language);
  return {
    houses: pollsterChartModel(race, estimate, { measure: 'house-effect' }, language),
    errors: measured.measure === 'error' ? measured : null,
  };
}
