import { LANGUAGES, type Language } from '../domain/language.ts';
import type { Race } from '../domain/race.ts';
import type { Estimate } from '../estimate/types.ts';
import { CHART_IDS, type ChartId, type ChartModel } from '../view/chart-model.ts';
import { marginChartModel } from '../view/margin-chart.ts';
import { PICTURE_SHAPES, type PictureShape } from '../view/picture-shapes.ts';
import { pictureWords, shortAddress } from '../view/picture-words.ts';
import { pollsterChartModel } from '../view/pollster-chart.ts';
import { trendChartModel } from '../view/trend-chart.ts';
import { pictureMeasure } from './chart-fonts.ts';
import { drawChartFile, drawChartPng } from './draw-chart.ts';
import { siteData } from './site-data.ts';

/** A picture's last part of the address, and what it is. */
interface Picture {
  readonly ending: string;
  readonly mediaType: 'image/svg+xml' | 'image/png';
  readonly shape: PictureShape;
}

/** Every shape as PNG, the first as SVG. */
const PICTURES: readonly Picture[] = [
  { ending: '.svg', mediaType: 'image/svg+xml', shape: PICTURE_SHAPES[0] },
  ...PICTURE_SHAPES.map((shape) => ({
    ending: `${shape.suffix}.png`,
    mediaType: 'image/png' as const,
    shape,
  })),
];

/** The names of a race's pictures, the same in every language. */
export const PICTURE_NAMES: readonly string[] = CHART_IDS.flatMap((chart) =>
  PICTURES.map(({ ending }) => `${chart}${ending}`),
);

/** The addresses of all pictures of all races. */
export function pictureEntries(): { race: string; picture: string; language?: string }[] {
  return siteData().races.flatMap(({ id }) =>
    LANGUAGES.flatMap((language) =>
      PICTURE_NAMES.map((picture) => ({
        race: id,
        picture,
        ...(language === LANGUAGES[0] ? {} : { language }),
      })),
    ),
  );
}

/** The picture with this name, drawn; undefined if there is none of that name. `base` as in siteUrl. */
export function drawPicture(
  name: string,
  race: Race,
  estimate: Estimate,
  language: Language,
  base: string,
): { readonly body: string | Uint8Array<ArrayBuffer>; readonly mediaType: string } | undefined {
  const chart = CHART_IDS.find((id) => name.startsWith(id));
  const picture = PICTURES.find(({ ending }) => name === `${chart ?? ''}${ending}`);
  if (chart === undefined || picture === undefined) return undefined;
  const model = defaultChart(chart, race, estimate, language);
  const { shape, mediaType } = picture;
  const words = pictureWords(model, shortAddress(base, race.id), null);
  const measure = pictureMeasure();
  const options = { shape, scheme: 'light', transparent: false, words, measure } as const;
  const body =
    mediaType === 'image/png'
      ? Uint8Array.from(drawChartPng(model, options))
      : drawChartFile(model, options);
  return { body, mediaType };
}

/** The chart of Margen's own view of a race. */
export function defaultChart(
  chart: ChartId,
  race: Race,
  estimate: Estimate,
  language: Language,
): ChartModel {
  const makers = {
    trend: trendChartModel,
    margin: marginChartModel,
    pollsters: pollsterChartModel,
  } as const;
  return makers[chart](race, estimate, {}, language);
}
