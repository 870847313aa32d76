import { createCanvas } from '@napi-rs/canvas';
import { optimize, type Config } from 'svgo';
import { chartConfiguration, drawChart } from '../chart/chart-configuration.ts';
import { PAGE_SIZES, type ChartSize, type Frame, type Heading } from '../chart/frame.ts';
import { PAGE_PALETTE, schemePalette, type Scheme } from '../chart/palette.ts';
import { pollsterHeight } from '../chart/pollster-layout.ts';
import { escapeXml, SvgRecorder } from '../chart/svg-recorder.ts';
import { pageMeasure } from '../chart/text-room.ts';
import { figureWords } from '../i18n/figure-words.ts';
import type { ChartModel } from '../view/chart-model.ts';
import { PICTURE_FONT, pictureMeasure } from './chart-fonts.ts';

/** A picture that travels alone. */
export interface PictureOptions {
  /** Pixels of the picture. */
  readonly width: number;
  readonly height: number;
  readonly scheme: Scheme;
  /** Pixels per point of the drawing; 1 or 2. */
  readonly scale: number;
  /** The short address that stands in the picture. */
  readonly source: string;
}

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
export function drawChartSvg(model: ChartModel, size: ChartSize, idPrefix: string): string {
  const { width, height } = pageSize(model, size);
  const drawn = record(model, {
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
  const frame = pictureFrame(model, options, 'chart');
  const size = `width="${String(options.width)}" height="${String(options.height)}"`;
  const box = `viewBox="0 0 ${String(frame.width)} ${String(frame.height)}"`;
  const names = `<title id="chart-title">${escapeXml(model.title)}</title><desc id="chart-desc">${escapeXml(model.summary)}</desc>`;
  const root = `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${box} role="img" aria-labelledby="chart-title chart-desc" font-family="Libre Franklin, sans-serif" lang="${model.language}">`;
  return shrink(`${root}${names}${record(model, frame)}</svg>`);
}

/** The chart as a PNG file. */
export function drawChartPng(model: ChartModel, options: PictureOptions): Buffer {
  const frame = pictureFrame(model, options, null);
  const canvas = createCanvas(frame.width, frame.height);
  const context = canvas.getContext('2d');
  const { options: drawing, ...configuration } = chartConfiguration(model, frame);
  const scaled = { ...configuration, options: { ...drawing, devicePixelRatio: options.scale } };
  // eslint-disable-next-line no-restricted-syntax -- Chart.js is typed for the browser's context alone
  const chart = drawChart(context as unknown as CanvasRenderingContext2D, scaled);
  const picture = createCanvas(options.width, options.height);
  picture.getContext('2d').drawImage(canvas, 0, 0);
  chart.destroy();
  return picture.toBuffer('image/png');
}

function pageSize(
  model: ChartModel,
  size: ChartSize,
): { readonly width: number; readonly height: number } {
  const { width, height } = PAGE_SIZES[size];
  return { width, height: model.id === 'pollsters' ? pollsterHeight(model, size) : height };
}

function pictureFrame(model: ChartModel, options: PictureOptions, idPrefix: string | null): Frame {
  const width = Math.ceil(options.width / options.scale);
  const height = Math.ceil(options.height / options.scale);
  return {
    size: width < PAGE_SIZES.wide.width * 0.7 ? 'narrow' : 'wide',
    width,
    height,
    idPrefix,
    palette: schemePalette(options.scheme),
    font: PICTURE_FONT,
    measure: pictureMeasure(),
    heading: headingOf(model, options.source),
  };
}

function headingOf(model: ChartModel, source: string): Heading {
  const { title, credit, events, claims, ban, hollow } = model;
  const kinds = claims.map(({ letter, kindLabel }) => `${letter} ${kindLabel}`).join(', ');
  const claimed = kinds === '' ? [] : [figureWords(model.language).claimsKey(kinds)];
  const banned = ban === null ? [] : [ban.label];
  return {
    title,
    credit,
    key: [...claimed, ...banned, ...(hollow === null ? [] : [hollow])].join(' · '),
    events: events.map(({ number, date, label }) => `${String(number)}. ${date}: ${label}`),
    source,
  };
}

function record(model: ChartModel, frame: Frame): string {
  const recorder = new SvgRecorder(frame.width, frame.height, frame.measure);
  // eslint-disable-next-line no-restricted-syntax -- the recorder has what Chart.js calls, and throws on the rest
  const context = recorder as unknown as CanvasRenderingContext2D;
  const chart = drawChart(context, chartConfiguration(model, frame));
  const content = recorder.content();
  chart.destroy();
  return content;
}

function shrink(svg: string): string {
  return optimize(svg, SVGO).data;
}
