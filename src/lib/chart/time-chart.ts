import type { ChartConfiguration, ChartDataset } from 'chart.js';
import type { ChartColour, ChartSeries, TimeChartModel } from '../view/chart-model.ts';
import type { ChartSize, Frame } from './frame.ts';
import { headingPlugin } from './heading-plugin.ts';
import { dashPattern, markShape } from './marks.ts';
import { dayScale, fixedOptions, valueScale } from './scales.ts';
import { tooltipOptions } from './tooltip-options.ts';
import { timeLayout, type TimeLayout } from './time-layout.ts';
import { DOTS, timePlugin } from './time-plugins.ts';

/** Where each claim has a column of its own, its marks keep to it. */
const CLAIM_RADIUS: Readonly<Record<ChartSize, number>> = {
  narrow: 4,
  wide: 5,
  landscape: 4.5,
  portrait: 3.5,
};

/** A mark that can be pointed at: a poll of a series, or a claim. */
export interface MarkPoint {
  readonly x: number;
  readonly y: number;
  /** What a reader is told: first line the name. */
  readonly lines: readonly string[];
  /** Key of the poll; absent for a claim. */
  readonly poll?: string;
}

/** A time chart as Chart.js draws it. */
export function timeConfiguration(model: TimeChartModel, frame: Frame): ChartConfiguration<'line'> {
  const layout = timeLayout(model, frame);
  const datasets = [
    ...model.series.map((series) => lineDataset(series, frame)),
    ...model.series.map((series) => dotsDataset(series, model, frame)),
    claimsDataset(model, frame, layout),
  ];
  const scene = { model, frame, layout };
  return {
    type: 'line',
    data: { datasets },
    options: {
      ...fixedOptions(frame),
      plugins: { tooltip: tooltipOptions(frame) },
      layout: { padding: { top: layout.top, right: layout.right, bottom: layout.bottom } },
      scales: {
        x: dayScale(model.x, layout.xMax, frame),
        y: valueScale(model.y, layout, frame),
      },
    },
    plugins: [headingPlugin(frame), timePlugin(scene)],
  };
}

type TimeDataset = ChartDataset<'line', { x: number; y: number }[]>;

function lineDataset(series: ChartSeries, frame: Frame): TimeDataset {
  return {
    type: 'line',
    label: `${series.id}-line`,
    data: series.line.map(({ x, value }) => ({ x, y: value })),
    borderColor: frame.palette.of(series.colour),
    borderWidth: frame.size === 'narrow' ? 2 : 2.5,
    borderDash: dashPattern(series.dash),
    pointRadius: 0,
    pointHitRadius: 0,
    pointHoverRadius: 0,
    order: 1,
  };
}

function dotsDataset(series: ChartSeries, model: TimeChartModel, frame: Frame): TimeDataset {
  const shape = markShape(series.marker);
  const colour = frame.palette.of(series.colour);
  const notes = new Map(model.notes.map(({ poll, lines }) => [poll, lines]));
  const data: MarkPoint[] = series.dots.map(({ x, y, poll }) => ({
    x,
    y,
    lines: notes.get(poll) ?? [],
    poll,
  }));
  const hollow = series.dots.map(({ averaged }) => shape.outlined || !averaged);
  return {
    type: 'line',
    showLine: false,
    label: `${series.id}${DOTS}`,
    data,
    pointStyle: shape.style,
    pointRadius: (frame.size === 'narrow' ? 2.75 : 3.5) * shape.scale,
    pointBackgroundColor: hollow.map((open) => (open ? 'transparent' : colour)),
    pointBorderColor: hollow.map((open) => (open ? colour : 'transparent')),
    pointBorderWidth: hollow.map((open) => (open ? 1.2 : 0)),
    pointHoverRadius: (frame.size === 'narrow' ? 5 : 6) * shape.scale,
    pointHoverBackgroundColor: colour,
    pointHoverBorderColor: frame.palette.ink,
    pointHoverBorderWidth: 2,
    clip: false,
    order: 2,
  };
}

function claimsDataset(model: TimeChartModel, frame: Frame, layout: TimeLayout): TimeDataset {
  const marks = model.claims.flatMap((column, place) =>
    column.claims.flatMap(({ lines, figures }, claim) =>
      figures.map(({ y, colour }) => ({
        point: { x: layout.claimX(place, claim), y, lines },
        colour,
        shape: markShape(column.marker),
      })),
    ),
  );
  const radius = CLAIM_RADIUS[frame.size];
  return {
    type: 'line',
    showLine: false,
    label: 'claims',
    data: marks.map(({ point }) => point),
    pointStyle: marks.map(({ shape }) => shape.style),
    pointRadius: marks.map(({ shape }) => radius * shape.scale),
    pointBackgroundColor: frame.palette.paper,
    pointBorderColor: marks.map(({ colour }) => paint(frame, colour)),
    pointBorderWidth: 1.75,
    pointHoverRadius: radius * 1.5,
    pointHoverBorderWidth: 2.5,
    clip: false,
    order: 0,
  };
}

function paint(frame: Frame, colour: ChartColour): string {
  return frame.palette.of(colour);
}
