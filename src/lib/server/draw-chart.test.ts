import { brotliCompressSync } from 'node:zlib';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PictureOptions } from '../chart/picture-frame.ts';
import { calendarDayOf } from '../domain/calendar-day.ts';
import type { Race } from '../domain/race.ts';
import { estimate } from '../estimate/estimate.ts';
import type { Estimate } from '../estimate/types.ts';
import type { ChartModel, TimeChartModel } from '../view/chart-model.ts';
import { exampleEstimate, examplePoll, exampleRace } from '../view/example-race.fixture.ts';
import { marginChartModel } from '../view/margin-chart.ts';
import { PICTURE_SHAPES } from '../view/picture-shapes.ts';
import { pictureWords } from '../view/picture-words.ts';
import { pollsterChartModel } from '../view/pollster-chart.ts';
import { DEFAULT_SELECTION, estimateOptions } from '../view/selection.ts';
import { trendChartModel } from '../view/trend-chart.ts';
import { pictureMeasure } from './chart-fonts.ts';
import { drawChartFile, drawChartPng, drawChartSvg } from './draw-chart.ts';
import { FROZEN_ON, frozenRace, frozenRaces } from './test-support/frozen-races.ts';
import { axesOf, middleOf, shapesOf } from './test-support/read-drawing.ts';

interface Known {
  readonly race: Race;
  readonly now: Estimate;
}

function known(race: Race): Known {
  return { race, now: estimate(race, estimateOptions(DEFAULT_SELECTION, race, FROZEN_ON)) };
}

function picture(model: ChartModel, more: Partial<PictureOptions> = {}): PictureOptions {
  return {
    shape: PICTURE_SHAPES[0],
    scheme: 'light',
    transparent: false,
    words: pictureWords(model, 'a.example', null),
    measure: pictureMeasure(),
    ...more,
  };
}

describe('charts of the real races, as they stood on a day', () => {
  const VENEZUELA = known(frozenRace('venezuela-2024'));
  const MEXICO = known(frozenRace('mexico-2024'));
  const drawings: readonly (readonly [string, ChartModel, 'narrow' | 'wide'])[] = [
    [
      'venezuela-trend-narrow-es',
      trendChartModel(VENEZUELA.race, VENEZUELA.now, {}, 'es'),
      'narrow',
    ],
    ['venezuela-trend-wide-en', trendChartModel(VENEZUELA.race, VENEZUELA.now, {}, 'en'), 'wide'],
    ['venezuela-margin-wide-es', marginChartModel(VENEZUELA.race, VENEZUELA.now, {}, 'es'), 'wide'],
    [
      'venezuela-pollsters-narrow-en',
      pollsterChartModel(VENEZUELA.race, VENEZUELA.now, {}, 'en'),
      'narrow',
    ],
    ['mexico-trend-wide-es', trendChartModel(MEXICO.race, MEXICO.now, {}, 'es'), 'wide'],
  ];

  it.each(drawings)('%s is drawn as it was when last looked at', async (name, model, size) => {
    const svg = drawChartSvg(model, size, 'c').replaceAll('><', '>\n<');
    await expect(svg).toMatchFileSnapshot(`__snapshots__/${name}.svg`);
  });

  it.each(['en', 'es'] as const)(
    'the picture of Venezuela’s pollsters, %s, is as it was when last looked at',
    async (language) => {
      const model = pollsterChartModel(VENEZUELA.race, VENEZUELA.now, {}, language);
      const svg = drawChartFile(model, picture(model)).replaceAll('><', '>\n<');
      await expect(svg).toMatchFileSnapshot(`__snapshots__/pollsters-picture-${language}.svg`);
    },
  );

  it.each(frozenRaces())('the trend of $id is at most 5 kB for both widths', (frozen) => {
    const { race, now } = known(frozen);
    for (const language of ['en', 'es'] as const) {
      const model = trendChartModel(race, now, {}, language);
      const both = drawChartSvg(model, 'narrow', 't') + drawChartSvg(model, 'wide', 'T');
      expect(brotliCompressSync(both).length).toBeLessThanOrEqual(5000);
    }
  });

  it('have an alternative text of at most 300 characters', () => {
    for (const [, { summary }] of drawings) expect(summary.length).toBeLessThanOrEqual(300);
  });
});

describe('a drawing', () => {
  it('comes out the same each time', () => {
    const draw = (): string => drawChartSvg(example(), 'wide', 'x');
    expect(draw()).toBe(draw());
  });

  it('takes its colours from the page alone', () => {
    expect(drawChartSvg(example(), 'narrow', 'x')).not.toMatch(/#[0-9a-f]{3,6}|rgb/i);
  });

  it('has ids of its own for every prefix', () => {
    const ids = [...drawChartSvg(example(), 'wide', 'one').matchAll(/ id="([^"]+)"/g)];
    expect(ids.length).toBeGreaterThan(3);
    for (const [, id] of ids) expect(id).toMatch(/^one-/);
    expect(new Set(ids.map(([, id]) => id)).size).toBe(ids.length);
  });

  it('says what it shows to those who cannot see it', () => {
    const model = example();
    expect(drawChartSvg(model, 'wide', 'x')).toContain(`aria-label="${model.summary}" role="img"`);
    const file = drawChartFile(model, picture(model));
    expect(file).toContain(`<title id="chart-title">${model.title}</title>`);
    expect(file).toContain(`<desc id="chart-desc">${model.summary}</desc>`);
  });

  it('says in the picture which day, whose polls, how many, and where it is from', () => {
    const file = drawChartFile(example(), picture(example()));
    for (const words of ['29 June 2030', 'north firms', '2 polls by 1 firm', 'a.example']) {
      expect(file).toContain(words);
    }
  });

  it('needs nothing from elsewhere', () => {
    expect(drawChartFile(example(), picture(example()))).not.toMatch(
      /href|url\(|@import|<image|<script/,
    );
  });

  it('keeps hostile names as text', () => {
    const hostile = `</text><script>alert(1)</script><img src=x onerror="a">&'"`;
    const race = exampleRace();
    const named = race.candidates.map((entry) => ({ ...entry, shortName: hostile }));
    const events = [
      { date: calendarDayOf('2030-06-01'), label: { en: hostile, es: hostile }, sourceUrl: null },
    ];
    const model = trendChartModel(
      { ...race, candidates: named, events },
      exampleEstimate(),
      {},
      'en',
    );
    for (const svg of [drawChartSvg(model, 'wide', 'x'), drawChartFile(model, picture(model))]) {
      expect(svg).not.toMatch(/<script|<img/);
      expect(svg).toContain('&lt;script');
    }
  });

  it('shows each poll where the model has it', () => {
    fc.assert(
      fc.property(POLLS, (polls) => {
        const model = trendChartModel(exampleRace({ polls }), exampleEstimate(), {}, 'en');
        const svg = drawChartSvg(model, 'wide', 'x');
        const { day, points } = axesOf(svg, model);
        for (const series of model.series) {
          const drawn = shapesOf(svg, `x-${series.id}-polls`).map(middleOf);
          expect(drawn).toHaveLength(series.dots.length);
          drawn.forEach(({ x, y }, place) => {
            expect(day(x)).toBeCloseTo(series.dots[place]?.x ?? NaN, 1);
            expect(Math.abs(points(y) - (series.dots[place]?.y ?? NaN))).toBeLessThan(0.1);
          });
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe('a picture', () => {
  it.each(PICTURE_SHAPES.map((shape) => [shape.width, shape.height, shape] as const))(
    'of %i by %i pixels has that size and no blank quadrant',
    async (width, height, shape) => {
      const png = drawChartPng(example(), picture(example(), { shape }));
      const image = await loadImage(png);
      expect([image.width, image.height]).toEqual([width, height]);
      const context = createCanvas(width, height).getContext('2d');
      context.drawImage(image, 0, 0);
      for (const [x, y] of [
        [0, 0],
        [1, 0],
        [0, 1],
        [1, 1],
      ] as const) {
        const { data } = context.getImageData(
          (x * width) / 2,
          (y * height) / 2,
          width / 2,
          height / 2,
        );
        expect(new Set(new Uint32Array(data.buffer)).size).toBeGreaterThan(10);
      }
    },
  );

  it('differs between light and dark', () => {
    const model = example();
    const light = drawChartPng(model, picture(model));
    expect(drawChartPng(model, picture(model, { scheme: 'dark' })).equals(light)).toBe(false);
  });
});

function example(): TimeChartModel {
  return trendChartModel(exampleRace(), exampleEstimate(), {}, 'en');
}

/** Polls of one firm in May and June 2030, a different day each, the first and the last fixed. */
const POLLS = fc
  .uniqueArray(
    fc.record({
      day: fc.integer({ min: 2, max: 31 }),
      ana: fc.integer({ min: 10, max: 60 }),
      berta: fc.integer({ min: 5, max: 30 }),
    }),
    { selector: ({ day }) => day, maxLength: 12 },
  )
  .map((found) => [
    examplePoll('one', '2030-05-01', 50, 40),
    ...found
      .sort((a, b) => a.day - b.day)
      .map(({ day, ana, berta }) =>
        examplePoll('one', `2030-05-${String(day).padStart(2, '0')}`, ana, berta),
      ),
  ]);
