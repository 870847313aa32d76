import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { paintPicture } from '../chart/canvas-picture.ts';
import { headingLayout } from '../chart/heading-layout.ts';
import { pictureFrame } from '../chart/picture-frame.ts';
import { timeLayout } from '../chart/time-layout.ts';
import { LANGUAGES, type Language } from '../domain/language.ts';
import type { Race } from '../domain/race.ts';
import { estimate } from '../estimate/estimate.ts';
import type { Estimate } from '../estimate/types.ts';
import { CHART_IDS, type ChartId, type TimeChartModel } from '../view/chart-model.ts';
import { PICTURE_SHAPES, type PictureShape } from '../view/picture-shapes.ts';
import { DEFAULT_SELECTION, estimateOptions } from '../view/selection.ts';
import { groupLead, leadRange } from '../view/summary.ts';
import { defaultChart } from './chart-picture.ts';
import { FROZEN_ON, frozenRaces } from './test-support/frozen-races.ts';
import { middleOf, shapesOf } from './test-support/read-drawing.ts';
import { optionsOf, readPicture } from './test-support/read-picture.ts';

/** The width at which a chat or a feed shows a picture on a phone, in its pixels. */
const SHOWN = 360;

const estimates = new Map<string, Estimate>();
const pictures = frozenRaces().flatMap((race) =>
  CHART_IDS.flatMap((chart) =>
    PICTURE_SHAPES.map((shape) => [race.id, chart, shape.id, race, shape] as const),
  ),
);
const overTime = pictures.filter(([, chart]) => chart !== 'pollsters');

function raceEstimate(race: Race): Estimate {
  const known = estimates.get(race.id);
  const now = known ?? estimate(race, estimateOptions(DEFAULT_SELECTION, race, FROZEN_ON));
  estimates.set(race.id, now);
  return now;
}

function timeModel(race: Race, chart: ChartId, language: Language): TimeChartModel {
  const model = defaultChart(chart, race, raceEstimate(race), language);
  if (model.id === 'pollsters') throw new Error('Not a chart over time');
  return model;
}

/** What a canvas is told to write, without the edges of the letters. */
function paintedTexts(race: Race, chart: ChartId, shape: PictureShape): string[] {
  const model = defaultChart(chart, race, raceEstimate(race), 'es');
  const { width, height } = pictureFrame(optionsOf(model, shape), null);
  const context = createCanvas(width, height).getContext('2d');
  const texts: string[] = [];
  const write = context.fillText.bind(context);
  context.fillText = (text, x, y) => {
    texts.push(text);
    write(text, x, y);
  };
  // eslint-disable-next-line no-restricted-syntax -- Chart.js is typed for the browser's context alone
  const target = context as unknown as CanvasRenderingContext2D;
  paintPicture(target, model, optionsOf(model, shape)).destroy();
  return texts;
}

describe.each(pictures)('the picture of %s, %s, %s,', (_race, chart, _shape, race, shape) => {
  it('says the same as SVG and as PNG, in the same lines', () => {
    const model = defaultChart(chart, race, raceEstimate(race), 'es');
    const drawn = readPicture(model, shape).texts.map(({ text }) => text);
    expect(paintedTexts(race, chart, shape)).toEqual(drawn);
    expect(drawn.length).toBeGreaterThan(8);
  });
});

describe.each(overTime)('the picture of %s, %s, %s,', (_race, chart, _shape, race, shape) => {
  it('shows its events in all languages or in none', () => {
    const shown = LANGUAGES.map((language) => {
      const model = timeModel(race, chart, language);
      return headingLayout(pictureFrame(optionsOf(model, shape), null)).showsEvents;
    });
    expect(new Set(shown).size).toBe(1);
  });

  it.each(LANGUAGES)('names in %s the range and whose it is, legible on a phone', (language) => {
    const model = timeModel(race, chart, language);
    const { texts, frame } = readPicture(model, shape);
    const large = texts.filter(({ size }) => (size * SHOWN) / frame.width >= 9.5);
    const said = large.map(({ text }) => text.replaceAll('\u00a0', ' ')).join(' ');
    const headline = raceEstimate(race).groups.find(({ group }) => group === race.headlineGroup);
    const lead = groupLead(race, headline);
    const group = race.groups.find(({ id }) => id === race.headlineGroup);
    expect(lead === undefined ? '' : said).toContain(
      lead === undefined ? '' : leadRange(lead, language),
    );
    const named = [group?.label[language], group?.phrase[language]].some(
      (words) => words !== undefined && said.includes(words),
    );
    expect(named).toBe(true);
  });

  it('says of each line its figure with the range of the result', () => {
    const model = timeModel(race, chart, 'en');
    const said = readPicture(model, shape)
      .texts.map(({ text }) => text)
      .join(' ');
    expect(model.series.filter(({ endLabel }) => !said.includes(endLabel.ranged))).toEqual([]);
  });

  it.each(LANGUAGES)('hides no poll under the words on the plot (%s)', (language) => {
    const model = timeModel(race, chart, language);
    const { svg, texts } = readPicture(model, shape);
    const sides = Object.values(model.sides ?? {});
    const words = texts.filter(({ text }) => sides.includes(text));
    expect(words).toHaveLength(sides.length);
    const dots = model.series.flatMap(({ id }) =>
      shapesOf(svg, `chart-${id}-polls`).map((shapeDrawn) => middleOf(shapeDrawn)),
    );
    const hidden = dots.filter(({ x, y }) =>
      words.some(
        ({ left, right, baseline, size }) =>
          x > left - 3 && x < right + 3 && y > baseline - size - 1 && y < baseline + 4,
      ),
    );
    expect(hidden).toEqual([]);
  });

  it.each(LANGUAGES)('leaves the lines 65 % of its width where it is narrow (%s)', (language) => {
    const model = timeModel(race, chart, language);
    const frame = pictureFrame(optionsOf(model, shape), null);
    const { left, right, xMax } = timeLayout(model, frame);
    const part = (model.x.max - model.x.min) / (xMax - model.x.min);
    const plot = (part * (frame.width - left - right)) / frame.width;
    expect(plot).toBeGreaterThan(shape.id === 'wide' ? 0.45 : 0.65);
  });
});
