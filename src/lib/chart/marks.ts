import type { PointStyle } from 'chart.js';
import type { ChartSeries } from '../view/chart-model.ts';

/** A marker as Chart.js draws it: the shape, its size against a circle's, and whether it is only outlined. */
export interface MarkShape {
  readonly style: PointStyle;
  readonly scale: number;
  readonly outlined: boolean;
}

const SHAPES: Readonly<Record<ChartSeries['marker'], MarkShape>> = {
  circle: { style: 'circle', scale: 1, outlined: false },
  square: { style: 'rect', scale: 1.2, outlined: false },
  triangle: { style: 'triangle', scale: 1.2, outlined: false },
  diamond: { style: 'rectRot', scale: 1.25, outlined: false },
  cross: { style: 'crossRot', scale: 1.1, outlined: true },
  star: { style: 'star', scale: 1.1, outlined: true },
  plus: { style: 'cross', scale: 1.1, outlined: true },
  ring: { style: 'circle', scale: 1, outlined: true },
};

/** How a marker is drawn. */
export function markShape(marker: ChartSeries['marker']): MarkShape {
  return SHAPES[marker];
}

const DASHES: Readonly<Record<ChartSeries['dash'], readonly number[]>> = {
  solid: [],
  dashed: [7, 4],
  dotted: [2, 3],
  'dash-dot': [8, 3, 2, 3],
  'long-dash': [14, 4],
};

/** Lengths of strokes and gaps of a line, in pixels; empty for an unbroken one. */
export function dashPattern(dash: ChartSeries['dash']): number[] {
  return [...DASHES[dash]];
}
