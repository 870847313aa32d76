import type { ChartOptions, ScaleOptionsByType } from 'chart.js';
import type { ChartAxis } from '../view/chart-model.ts';
import { FONT_SIZES, type Frame } from './frame.ts';
import type { PollsterLayout } from './pollster-layout.ts';
import type { TimeLayout } from './time-layout.ts';

/** Values nearer than this, in pixels, are not all written. */
const TICK_ROOM = 24;

type LinearOptions = Omit<Partial<ScaleOptionsByType<'linear'>>, 'grid' | 'border' | 'ticks'> & {
  type: 'linear';
};

/** What holds for every drawing of ours: drawn at once, at its own size, without events of Chart.js. */
export function fixedOptions(
  frame: Frame,
): Pick<ChartOptions<'line'>, 'animation' | 'responsive' | 'events' | 'font' | 'color'> {
  return {
    animation: false,
    responsive: false,
    events: [],
    font: { family: frame.font, size: FONT_SIZES[frame.size].small },
    color: frame.palette.soft,
  };
}

/** Days from left to right; ticks where the model has them, fewer on a narrow chart. */
export function dayScale(axis: ChartAxis, max: number, frame: Frame) {
  const ticks = axis.ticks.filter(({ major }) => major || frame.size !== 'narrow');
  return {
    ...linear(axis.min, max, ticks),
    border: { display: false },
    grid: {
      drawOnChartArea: false,
      drawTicks: true,
      tickLength: 5,
      color: frame.palette.rule,
    },
    ticks: tickOptions(ticks, frame, 'center'),
  };
}

/** Points from bottom to top, with a stronger line at zero. */
export function valueScale(axis: ChartAxis, layout: TimeLayout, frame: Frame) {
  const ticks = roomyTicks(axis, frame.height - layout.top - layout.bottom);
  return {
    ...linear(axis.min, axis.max, ticks),
    border: { display: false },
    grid: {
      drawTicks: false,
      // A picture's own plugin leaves out what would strike through the labels at the lines' ends.
      drawOnChartArea: frame.heading === null,
      lineWidth: 1,
      color: ticks.map(({ at }) => (at === 0 ? frame.palette.soft : frame.palette.rule)),
    },
    ticks: { ...tickOptions(ticks, frame, 'center'), padding: 6 },
    afterFit: (scale: { width: number }) => {
      scale.width = layout.left;
    },
  };
}

/** The heights of the gridlines: every tick, or where they would stand too near each other every second one from zero. */
export function roomyTicks(axis: ChartAxis, height: number): ChartAxis['ticks'] {
  const step = (axis.ticks[1]?.at ?? 1) - (axis.ticks[0]?.at ?? 0);
  const apart = (height * step) / (axis.max - axis.min);
  return apart >= TICK_ROOM ? axis.ticks : axis.ticks.filter(({ at }) => at % (2 * step) === 0);
}

/** A linear scale with exactly these ends and ticks. */
function linear(min: number, max: number, ticks: ChartAxis['ticks']) {
  const values = ticks.map(({ at }) => ({ value: at }));
  const scale: LinearOptions = { type: 'linear', min, max };
  return {
    ...scale,
    afterBuildTicks: (axis: { ticks: { value: number }[] }) => {
      axis.ticks = values.map((tick) => ({ ...tick }));
    },
  };
}

function tickOptions(ticks: ChartAxis['ticks'], frame: Frame, align: 'center') {
  return {
    align,
    autoSkip: false,
    maxRotation: 0,
    color: frame.palette.soft,
    font: { family: frame.font, size: FONT_SIZES[frame.size].small },
    callback: (_: unknown, place: number) => ticks[place]?.label ?? '',
  };
}

/** Points from left to right, in each column again, with a stronger line at every zero. */
export function pointScale(
  axis: ChartAxis,
  { columns, shift, xMax }: PollsterLayout,
  frame: Frame,
) {
  const { soft, rule } = frame.palette;
  const ticks = Array.from({ length: columns }, (_, column) =>
    axis.ticks.map((tick) => ({
      ...tick,
      at: tick.at + shift(column),
      colour: tick.at === 0 ? soft : rule,
    })),
  ).flat();
  return {
    ...linear(axis.min, xMax, ticks),
    border: { display: false },
    grid: { drawTicks: false, color: ticks.map(({ colour }) => colour) },
    ticks: { ...tickOptions(ticks, frame, 'center'), padding: 6 },
  };
}

/** Rows from top to bottom, counted from 0, without ticks: names stand left of them. */
export function rowScale(count: number, width: number) {
  return {
    ...linear(-0.5, Math.max(0.5, count - 0.5), []),
    reverse: true,
    border: { display: false },
    grid: { display: false },
    ticks: { display: false },
    afterFit: (scale: { width: number }) => {
      scale.width = width;
    },
  };
}
