import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../domain/language.ts';
import { estimate } from '../estimate/estimate.ts';
import { CHART_IDS, type ChartModel } from '../view/chart-model.ts';
import { PICTURE_SHAPES } from '../view/picture-shapes.ts';
import { pollsterChartModel } from '../view/pollster-chart.ts';
import { DEFAULT_SELECTION, estimateOptions } from '../view/selection.ts';
import { defaultChart } from './chart-picture.ts';
import { FROZEN_ON, frozenRaces } from './test-support/frozen-races.ts';
import { readPicture } from './test-support/read-picture.ts';

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

describe.each(cases)('the pictures of %s, “%s”,', (_race, _title, model) => {
  it.each(PICTURE_SHAPES.map((shape) => [shape.id, shape] as const))(
    'hold every text whole where they are %s',
    (_shape, shape) => {
      const { texts, frame } = readPicture(model, shape);
      const { width, height } = frame;
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
      const lines = readPicture(model, shape).texts.map(({ text }) => text);
      const numbers = model.title.match(/[^\s&'’]+ [+\u2212]?\d+/g) ?? [];
      const whole = numbers.map((pair) => pair.replace(' ', '\u00a0'));
      expect(whole.filter((pair) => !lines.some((line) => line.includes(pair)))).toEqual([]);
    },
  );

  it('say the finding, the day, the polls and where they are from', () => {
    const all = readPicture(model, PICTURE_SHAPES[0]).texts.map(({ text }) => text);
    const said = all.join(' ');
    const { title, credit } = model;
    const wanted = [...title.split(' '), ...credit.asOf.split(' '), credit.polls];
    expect(wanted.filter((word) => !said.includes(word))).toEqual([]);
    expect(said).toContain('margen.example/');
  });
});
