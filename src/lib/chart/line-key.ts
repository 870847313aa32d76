import { drawPoint } from 'chart.js/helpers';
import type { ChartSeries, TimeChartModel } from '../view/chart-model.ts';
import { FONT_SIZES, fontOf, type Frame } from './frame.ts';
import { MARGIN } from './heading-layout.ts';
import { dashPattern, markShape } from './marks.ts';
import { wrapText } from './text-room.ts';

/** A line's sign with its words, at a place of the drawing. */
interface KeyEntry {
  readonly series: ChartSeries;
  readonly lines: readonly string[];
  readonly x: number;
  /** The middle of the first line. */
  readonly y: number;
}

/** The names and last figures of all lines, above the plot. */
export interface LineKey {
  readonly entries: readonly KeyEntry[];
  readonly height: number;
}

/** Length of the sample of a line, and the space after it. */
const SAMPLE = { length: 28, gap: 6 } as const;
const BETWEEN_ENTRIES = 14;

/** Places the entries in rows from `top` on: next to each other where they fit. */
export function lineKey({ series }: TimeChartModel, frame: Frame, top: number): LineKey {
  const font = fontOf(frame, FONT_SIZES[frame.size].label, 600);
  const right = frame.width - MARGIN;
  const indent = SAMPLE.length + SAMPLE.gap;
  const entries: KeyEntry[] = [];
  let [x, row] = [MARGIN, 0];
  for (const entry of series) {
    const text = `${entry.endLabel.name}: ${entry.endLabel.ranged}`;
    const width = indent + frame.measure(text, font);
    if (x > MARGIN && x + width > right) [x, row] = [MARGIN, row + 1];
    const lines = wrapText(text, font, right - x - indent, frame.measure);
    entries.push({ series: entry, lines, x, y: top + (row + 0.5) * rowHeight(frame) });
    row += lines.length - 1;
    x += width + BETWEEN_ENTRIES;
  }
  return { entries, height: series.length === 0 ? 0 : (row + 1) * rowHeight(frame) + 6 };
}

function rowHeight(frame: Frame): number {
  return Math.round(FONT_SIZES[frame.size].label * 1.35);
}

/** Draws each entry in its line's colour: a piece of the line with its mark, then the words. */
export function drawLineKey(ctx: CanvasRenderingContext2D, key: LineKey, frame: Frame): void {
  const { label } = FONT_SIZES[frame.size];
  ctx.save();
  ctx.font = fontOf(frame, label, 600);
  ctx.textAlign = 'left';
  for (const { series, lines, x, y } of key.entries) {
    ctx.fillStyle = frame.palette.of(series.colour);
    ctx.strokeStyle = frame.palette.of(series.colour);
    drawSample(ctx, series, x, y);
    lines.forEach((text, row) => {
      const base = y + row * rowHeight(frame) + label * 0.35;
      ctx.fillText(text, x + SAMPLE.length + SAMPLE.gap, base);
    });
  }
  ctx.restore();
}

function drawSample(
  ctx: CanvasRenderingContext2D,
  { dash, marker }: ChartSeries,
  x: number,
  y: number,
): void {
  const { style, scale, outlined } = markShape(marker);
  ctx.save();
  ctx.lineWidth = 2.5;
  ctx.setLineDash(dashPattern(dash));
  ctx.beginPath();
  ctx.moveTo(x, y);
  ctx.lineTo(x + SAMPLE.length, y);
  ctx.stroke();
  ctx.setLineDash([]);
  ctx.lineWidth = 1.5;
  if (outlined) ctx.fillStyle = 'transparent';
  const point = { pointStyle: style, radius: 4 * scale, borderWidth: outlined ? ctx.lineWidth : 0 };
  drawPoint(ctx, point, x + SAMPLE.length / 2, y);
  ctx.restore();
}
