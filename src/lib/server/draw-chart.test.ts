import { brotliCompressSync } from 'node:zlib';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDayOf } from '../domain/calendar-day.ts';
import type { Race } from '../domain/race.ts';
import { estimate } from '../estimate/estimate.ts';
import type { Estimate } from '../estimate/types.ts';
import type { ChartModel, TimeChartModel } from '../view/chart-model.ts';
import { exampleEstimate, examplePoll, exampleRace } from '../view/example-race.fixture.ts';
import { marginChartModel } from '../view/margin-chart.ts';
import { pollsterChartModel } from '../view/pollster-chart.ts';
import { DEFAULT_SELECTION, estimateOptions } from '../view/selection.ts';
import { trendChartModel } from '../view/trend-chart.ts';
import { drawChartFile, drawChartPng, drawChartSvg } from './draw-chart.ts';
import { readDataRoot } from './read-data-root.ts';

const TODAY = calendarDayOf('2026-01-01');
const { races } = readDataRoot('data', TODAY);
const estimates = new Map<string, Estimate>(
  races.map((race) => [race.id, estimate(race, estimateOptions(DEFAULT_SELECTION, race, TODAY))]),
);

function known(id: string): { readonly race: Race; readonly now: Estimate } {
  const race = races.find((entry) => entry.id === id);
  const now = estimates.get(id);
  if (race === undefined || now === undefined) throw new Error(`No race ${id} in data/`);
  return { race, now };
}

const PICTURE = {
  width: 1200,
  height: 630,
  scheme: 'light',
  scale: 1.5,
  source: 'a.example',
} as const;

describe('charts of the real races', () => {
  const VENEZUELA = known('venezuela-2024');
  const MEXICO = known('mexico-2024');
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

  it.each(races.map(({ id }) => id))('the trend of %s is at most 5 kB for both widths', (id) => {
    const { race, now } = known(id);
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
    const file = drawChartFile(model, PICTURE);
    expect(file).toContain(`<title id="chart-title">${model.title}</title>`);
    expect(file).toContain(`<desc id="chart-desc">${model.summary}</desc>`);
  });

  it('says in the picture which day, whose polls, how many, and where it is from', () => {
    const file = drawChartFile(example(), PICTURE);
    for (const words of ['29 June 2030', 'north firms', '2 polls by 1 firm', 'a.example']) {
      expect(file).toContain(words);
    }
  });

  it('needs nothing from elsewhere', () => {
    expect(drawChartFile(example(), PICTURE)).not.toMatch(/href|url\(|@import|<image|<script/);
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
    for (const svg of [drawChartSvg(model, 'wide', 'x'), drawChartFile(model, PICTURE)]) {
      expect(svg).not.toMatch(/<script|<img/);
      expect(svg).toContain('&lt;script');
    }
  });

  it('shows each poll where the model has it', () => {
    fc.assert(
      fc.property(POLLS, (polls) => {
        const model = trendChartModel(exampleRace({ polls }), exampleEstimate(), {}, 'en');
        const svg = drawChartSvg(model, 'wide', 'x');
        const { day, points } = scalesOf(svg, model);
        for (const series of model.series) {
          const drawn = middlesOf(partOf(svg, `x-${series.id}-polls`));
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
  it.each([
    [1200, 630],
    [1080, 1080],
    [1080, 1920],
  ])('of %i by %i pixels has that size and no blank quadrant', async (width, height) => {
    const png = drawChartPng(example(), { ...PICTURE, width, height });
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
  });

  it('differs between light and dark', () => {
    const light = drawChartPng(example(), PICTURE);
    expect(drawChartPng(example(), { ...PICTURE, scheme: 'dark' }).equals(light)).toBe(false);
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

interface Drawn {
  readonly x: number;
  readonly y: number;
}

/** The part of a drawing with this id. */
function partOf(svg: string, id: string): string {
  const from = svg.indexOf(`id="${id}"`);
  expect(from).toBeGreaterThan(0);
  return /\sd="([^"]+)"/.exec(svg.slice(from))?.[1] ?? '';
}

/** From pixels back to days and points, by the places of the axes' labels. */
function scalesOf(svg: string, model: TimeChartModel) {
  const label = (text: string) => {
    const found = new RegExp(`<text([^>]*)>${text}</text>`).exec(svg)?.[1] ?? '';
    const at = (name: string): number => Number(new RegExp(` ${name}="([^"]+)"`).exec(found)?.[1]);
    return { x: at('x'), y: at('y') };
  };
  const line = (from: Drawn, to: Drawn) => (pixel: number) =>
    from.y + ((pixel - from.x) * (to.y - from.y)) / (to.x - from.x);
  const [first, second] = [model.x.ticks[0], model.x.ticks.at(-1)].map((tick) => ({
    x: label(tick?.label ?? '').x,
    y: tick?.at ?? 0,
  }));
  // A label's base line lies 0.35 of its 12 pixels below its tick.
  const [low, high] = [model.y.ticks[0], model.y.ticks.at(-1)].map((tick) => ({
    x: label(tick?.label ?? '').y - 0.35 * 12,
    y: tick?.at ?? 0,
  }));
  if (!first || !second || !low || !high) throw new Error('An axis without two ticks');
  return { day: line(first, second), points: line(low, high) };
}

/** The middles of the shapes of a path. */
function middlesOf(d: string): Drawn[] {
  const shapes: Drawn[][] = [];
  let at = { x: 0, y: 0 };
  for (const [, command = '', rest = ''] of d.matchAll(/([a-z])([^a-z]*)/gi)) {
    const [a = 0, b = 0] = (rest.match(/-?(\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    if (command.toLowerCase() === 'z') at = shapes.at(-1)?.[0] ?? at;
    else at = moved(command, a, b, at);
    if (command.toLowerCase() === 'm') shapes.push([at]);
    else shapes.at(-1)?.push(at);
  }
  return shapes.map((shape) => ({
    x: middle(shape.map(({ x }) => x)),
    y: middle(shape.map(({ y }) => y)),
  }));
}

function moved(command: string, a: number, b: number, from: Drawn): Drawn {
  const start = command === command.toLowerCase() ? from : { x: 0, y: 0 };
  switch (command.toLowerCase()) {
    case 'h':
      return { x: start.x + a, y: from.y };
    case 'v':
      return { x: from.x, y: start.y + a };
    default:
      return { x: start.x + a, y: start.y + b };
  }
}

function middle(values: readonly number[]): number {
  return (Math.min(...values) + Math.max(...values)) / 2;
}
