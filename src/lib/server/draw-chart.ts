import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { optimize, type Config } from 'svgo';
import { paintPicture } from '../chart/canvas-picture.ts';
import { PAGE_SIZES, type PageSize } from '../chart/frame.ts';
import { PAGE_PALETTE } from '../chart/palette.ts';
import type { PictureOptions } from '../chart/picture-frame.ts';
import { pollsterHeight } from '../chart/pollster-layout.ts';
import { recordChart, svgPicture } from '../chart/svg-picture.ts';
import { escapeXml } from '../chart/svg-recorder.ts';
import { pageMeasure } from '../chart/text-room.ts';
import type { ChartModel } from '../view/chart-model.ts';

/** Names of a drawing's parts and of the drawing itself are kept; lengths to a tenth of a pixel. */
const SVGO: Config = {
  multipass: true,
  floatPrecision: 1,
  plugins: [
    {
      name: 'preset-default',
      params: {
        overrides: {
          cleanupIds: false,
          // Opacities need their second decimal.
          cleanupNumericValues: { floatPrecision: 2 },
          removeUnknownsAndDefaults: { keepRoleAttr: true, keepAriaAttrs: true },
        },
      },
    },
  ],
};

/**
 * The chart as SVG to be put into a page: text in the page's font, colours from its custom properties
 * (`--ink`, `--soft`, `--rule`, `--paper`, `--c-<candidate>`). `idPrefix` must be unique on the page.
 */
export function drawChartSvg(model: ChartModel, size: PageSize, idPrefix: string): string {
  const { width, height } = pageSize(model, size);
  const drawn = recordChart(model, {
    size,
    width,
    height,
    idPrefix,
    palette: PAGE_PALETTE,
    font: 'system-ui',
    measure: pageMeasure,
    heading: null,
  });
  const label = escapeXml(model.summary);
  return shrink(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(width)} ${String(height)}" role="img" aria-label="${label}">${drawn}</svg>`,
  );
}

/** The chart as an SVG file of its own, in fixed colours, saying what it shows and where it is from. */
export function drawChartFile(model: ChartModel, options: PictureOptions): string {
  return shrink(svgPicture(model, options));
}

/** A chart and how its picture is made. */
export interface DrawnChart {
  readonly model: ChartModel;
  readonly options: PictureOptions;
}

/** The chart as a PNG file. */
export function drawChartPng(model: ChartModel, options: PictureOptions): Buffer {
  return drawChartsPng([{ model, options }]);
}

/** Charts of the same width below each other, as one PNG file. */
export function drawChartsPng(charts: readonly DrawnChart[]): Buffer {
  const shapes = charts.map(({ options }) => options.shape);
  const width = Math.max(...shapes.map((shape) => shape.width));
  const picture = createCanvas(
    width,
    shapes.reduce((sum, { height }) => sum + height, 0),
  );
  let top = 0;
  for (const chart of charts) {
    drawAt(picture.getContext('2d'), top, chart);
    top += chart.options.shape.height;
  }
  return picture.toBuffer('image/png');
}

function drawAt(target: SKRSContext2D, top: number, { model, options }: DrawnChart): void {
  const { width, height, scale } = options.shape;
  const canvas = createCanvas(Math.ceil(width / scale), Math.ceil(height / scale));
  // eslint-disable-next-line no-restricted-syntax -- Chart.js is typed for the browser's context alone
  const context = canvas.getContext('2d') as unknown as CanvasRenderingContext2D;
  const chart = paintPicture(context, model, options);
  target.drawImage(canvas, 0, top);
  chart.destroy();
}

function pageSize(
  model: ChartModel,
  size: PageSize,
): { readonly width: number; readonly height: number } {
  const { width, height } = PAGE_SIZES[size];
  return { width, height: model.id === 'pollsters' ? pollsterHeight(model, size) : height };
}

function shrink(svg: string): string {
  return optimize(svg, SVGO).data;
}
