import type { Chart } from 'chart.js';
import type { TimeChartModel } from '../view/chart-model.ts';
import type { Frame } from './frame.ts';
import type { TimeLayout } from './time-layout.ts';

/** What our plugins draw with. */
export interface TimeScene {
  readonly model: TimeChartModel;
  readonly frame: Frame;
  readonly layout: TimeLayout;
}

/** Where a day stands on a drawn chart, in pixels. */
export function xOf(chart: Chart, day: number): number {
  return chart.scales['x']?.getPixelForValue(day) ?? 0;
}

/** Where so many points stand on a drawn chart, in pixels. */
export function yOf(chart: Chart, points: number): number {
  return chart.scales['y']?.getPixelForValue(points) ?? 0;
}

/** Text with an edge of paper, so that it stays legible on lines. */
export function haloText({ ctx }: Chart, frame: Frame, text: string, x: number, y: number): void {
  ctx.lineWidth = 2.5;
  ctx.lineJoin = 'round';
  ctx.strokeStyle = frame.palette.paper;
  ctx.strokeText(text, x, y);
  ctx.fillText(text, x, y);
}

/** A straight line in the context's stroke style. */
export function drawLine(
  ctx: CanvasRenderingContext2D,
  x1: number,
  y1: number,
  x2: number,
  y2: number,
): void {
  ctx.beginPath();
  ctx.moveTo(x1, y1);
  ctx.lineTo(x2, y2);
  ctx.stroke();
}
