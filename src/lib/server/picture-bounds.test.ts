import { describe, expect, it } from 'vitest';
import { pictureFrame } from '../chart/picture-frame.ts';
import { recordChart } from '../chart/svg-picture.ts';
import { LANGUAGES } from '../domain/language.ts';
import { estimate } from '../estimate/estimate.ts';
import { CHART_IDS, type ChartModel } from '../view/chart-model.ts';
import { PICTURE_SHAPES, type PictureShape } from '../view/picture-shapes.ts';
import { pictureWords } from '../view/picture-words.ts';
import { pollsterChartModel } from '../view/pollster-chart.ts';
import { DEFAULT_SELECTION, estimateOptions } from '../view/selection.ts';
import { pictureMeasure } from './chart-fonts.ts';
import { defaultChart } from './chart-picture.ts';
import { FROZEN_ON, frozenRaces } from './test-support/frozen-races.ts';

const cases = frozenRaces().flatMap((race) =>
  LANGUAGES.flatMap((language) => {
    const now = estimate(race, estimateOptions(DEFAULT_SELECTION, race, FROZEN_ON));
    const houses = pollsterChartModel(race, now, { measure: 'house-effect' }, language);
    const charts: readonly ChartModel[] = [
      ...CHART_IDS.map((id) => defaultChart(id, race, now, language)),
      houses,
    ];
    return charts.map((model) => [race.id, model.title, model] as const);
  }),
);

/** A text as it is drawn, in points of the picture. */
interface Written {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
}

function writtenIn(model: ChartModel, shape: PictureShape): { texts: Written[]; sizes: number[] } {
  const measure = pictureMeasure();
  const words = pictureWords(model, 'margen.example/a-race-with-a-long-name', null);
  const options = { shape, scheme: 'light', transparent: false, words, measure } as const;
  const frame = pictureFrame(options, 'chart');
  const drawn = recordChart(model, frame);
  const texts = [...drawn.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)].map(
    ([, attributes = '', text = '']) => {
      const value = (name: string): string | undefined =>
        new RegExp(` ${name}="([^"]+)"`).exec(attributes)?.[1];
      const size = Number(value('font-size'));
      const plain = text.replaceAll('&amp;', '&');
      const width = measure(
        plain,
        `${value('font-weight') ?? '400'} ${String(size)}px ${frame.font}`,
      );
      const anchor = value('text-anchor');
      const before = anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0;
      const left = Number(value('x')) - before;
      return { text, left, right: left + width, baseline: Number(value('y')), size };
    },
  );
  return { texts, sizes: [frame.width, frame.height] };
}

describe.each(cases)('the pictures of %s, “%s”,', (_race, _title, model) => {
  it.each(PICTURE_SHAPES.map((shape) => [shape.id, shape] as const))(
    'hold every text whole where they are %s',
    (_shape, shape) => {
      const { texts, sizes } = writtenIn(model, shape);
      const [width = 0, height = 0] = sizes;
      expect(texts.length).toBeGreaterThan(8);
      const clipped = texts.filter(
        ({ left, right, baseline, size }) =>
          left < 0 || right > width || baseline < size * 0.7 || baseline > height - size * 0.2,
      );
      expect(clipped).toEqual([]);
    },
  );

  it.each(PICTURE_SHAPES.map((shape) => [shape.id, shape] as const))(
    'part no number of the finding from the name before it where they are %s',
    (_shape, shape) => {
      const lines = writtenIn(model, shape).texts.map(({ text }) => text);
      const numbers = model.title.match(/[^\s&'’]+ [+\u2212]?\d+/g) ?? [];
      const whole = numbers.map((pair) => pair.replace(' ', '\u00a0'));
      expect(whole.filter((pair) => !lines.some((line) => line.includes(pair)))).toEqual([]);
    },
  );

  it('say the finding, the day, the polls and where they are from', () => {
    const all = writtenIn(model, PICTURE_SHAPES[0]).texts.map(({ text }) => text);
    const said = all.join(' ').replaceAll('&#39;', "'");
    const { title, credit } = model;
    const wanted = [...title.split(' '), ...credit.asOf.split(' '), credit.polls];
    expect(wanted.filter((word) => !said.includes(word.replaceAll('&', '&amp;')))).toEqual([]);
    expect(said).toContain('margen.example/');
  });
});
