import type { Chart, Plugin } from 'chart.js';
import type { ChartSeries, EventMark } from '../view/chart-model.ts';
import { FONT_SIZES, fontOf } from './frame.ts';
import { closePart, openPart } from './groups.ts';
import { placeLabels } from './label-places.ts';
import { drawLineKey } from './line-key.ts';
import { OPACITY } from './palette.ts';
import { drawClaimPairs, drawGrid } from './picture-grid.ts';
import { drawSides } from './side-labels.ts';
import { claimsHeading, letterX, lineHeight } from './time-layout.ts';
import { drawLine, haloText, xOf, yOf, type TimeScene } from './time-scene.ts';

/** How the datasets of polls are named: series id, then this. */
export const DOTS = '-polls';
/** Events nearer than this, in pixels, share one number mark; in a picture two of `4–5` fit next to each other. */
const EVENT_ROOM = { page: 16, picture: 26 } as const;

/** Draws what Chart.js has no name for: ban, events, vote, ribbons, labels, claims' heading. */
export function timePlugin(scene: TimeScene): Plugin {
  const { layout } = scene;
  return {
    id: 'time-marks',
    beforeDatasetsDraw(chart) {
      drawBan(chart, scene);
      if (scene.frame.heading !== null) drawGrid(chart, scene);
      drawEvents(chart, scene);
      drawRibbons(chart, scene);
      drawVote(chart, scene);
      if (scene.frame.heading !== null) drawClaimPairs(chart, scene);
    },
    beforeDatasetDraw(chart, { index }) {
      const name = chart.data.datasets[index]?.label ?? '';
      openPart(chart.ctx, scene.frame.idPrefix, name);
      chart.ctx.save();
      chart.ctx.globalAlpha = name.endsWith(DOTS) ? OPACITY.dot : 1;
    },
    afterDatasetDraw(chart) {
      chart.ctx.restore();
      closePart(chart.ctx, scene.frame.idPrefix);
    },
    afterDatasetsDraw(chart) {
      drawEndLabels(chart, scene);
      drawClaimsHead(chart, scene);
      drawSides(chart, scene);
      if (layout.key !== null) drawLineKey(chart.ctx, layout.key, scene.frame);
    },
  };
}

function drawBan(chart: Chart, { model, frame }: TimeScene): void {
  if (model.ban === null) return;
  const { ctx, chartArea } = chart;
  const [from, to] = [xOf(chart, model.ban.from), xOf(chart, model.ban.to)];
  ctx.save();
  ctx.globalAlpha = 0.4;
  ctx.fillStyle = frame.palette.rule;
  ctx.fillRect(from, chartArea.top, to - from, chartArea.bottom - chartArea.top);
  ctx.restore();
}

function drawVote(chart: Chart, { model, frame }: TimeScene): void {
  const { ctx, chartArea } = chart;
  const { small } = FONT_SIZES[frame.size];
  const x = Math.round(xOf(chart, model.vote.x)) + 0.5;
  ctx.save();
  ctx.strokeStyle = frame.palette.ink;
  ctx.lineWidth = 1;
  drawLine(ctx, x, chartArea.top - 2 * small - 8, x, chartArea.bottom);
  ctx.fillStyle = frame.palette.ink;
  ctx.font = fontOf(frame, small, 600);
  ctx.textAlign = 'right';
  ctx.fillText(model.vote.label, x - 5, chartArea.top - small - 10);
  ctx.restore();
}

function drawEvents(chart: Chart, { model, frame, layout }: TimeScene): void {
  if (!layout.showsEvents) return;
  const { ctx, chartArea } = chart;
  const { small } = FONT_SIZES[frame.size];
  ctx.save();
  ctx.font = fontOf(frame, small);
  ctx.fillStyle = frame.palette.soft;
  ctx.strokeStyle = frame.palette.soft;
  ctx.textAlign = 'center';
  ctx.setLineDash([1, 3]);
  ctx.globalAlpha = OPACITY.eventLine;
  for (const { x } of model.events) {
    const at = Math.round(xOf(chart, x)) + 0.5;
    drawLine(ctx, at, chartArea.top - 2, at, chartArea.bottom);
  }
  ctx.globalAlpha = 1;
  const room = EVENT_ROOM[frame.heading === null ? 'page' : 'picture'];
  for (const { text, x } of eventLabels(model.events, (day) => xOf(chart, day), room)) {
    const most = xOf(chart, model.vote.x) - ctx.measureText(text).width / 2 - 4;
    ctx.fillText(text, Math.min(x, most), chartArea.top - 5);
  }
  ctx.restore();
}

/** Numbers of events, `4–5` where they stand nearer than `room` to each other; x and room in pixels. */
export function eventLabels(
  events: readonly EventMark[],
  xOfDay: (day: number) => number,
  room: number,
): readonly { readonly text: string; readonly x: number }[] {
  const clusters: { first: number; last: number; from: number; to: number }[] = [];
  for (const { number, x } of events) {
    const at = xOfDay(x);
    const last = clusters.at(-1);
    if (last !== undefined && at - last.to < room) Object.assign(last, { last: number, to: at });
    else clusters.push({ first: number, last: number, from: at, to: at });
  }
  return clusters.map(({ first, last, from, to }) => ({
    text: first === last ? String(first) : `${String(first)}–${String(last)}`,
    x: (from + to) / 2,
  }));
}

function drawRibbons(chart: Chart, { model, frame }: TimeScene): void {
  for (const series of model.series) {
    openPart(chart.ctx, frame.idPrefix, `${series.id}-range`);
    chart.ctx.save();
    chart.ctx.fillStyle = frame.palette.of(series.colour);
    chart.ctx.globalAlpha = 0.1;
    ribbon(chart, series, 'low95', 'high95');
    chart.ctx.globalAlpha = 0.14;
    ribbon(chart, series, 'low80', 'high80');
    chart.ctx.restore();
    closePart(chart.ctx, frame.idPrefix);
  }
}

function ribbon(
  chart: Chart,
  { line: days }: ChartSeries,
  low: 'low95' | 'low80',
  high: 'high95' | 'high80',
): void {
  const { ctx } = chart;
  ctx.beginPath();
  const upper = days.map((day) => ({ x: day.x, y: day[high] }));
  const lower = days.map((day) => ({ x: day.x, y: day[low] })).reverse();
  [...upper, ...lower].forEach(({ x, y }, place) => {
    if (place === 0) ctx.moveTo(xOf(chart, x), yOf(chart, y));
    else ctx.lineTo(xOf(chart, x), yOf(chart, y));
  });
  ctx.closePath();
  ctx.fill();
}

function drawEndLabels(chart: Chart, { frame, layout }: TimeScene): void {
  const { ctx, chartArea } = chart;
  const { label: size } = FONT_SIZES[frame.size];
  const wishes = layout.labels.map(({ series, height }) => ({
    wanted: yOf(chart, series.line.at(-1)?.value ?? 0),
    height,
  }));
  const middles = placeLabels(wishes, chartArea.top, chartArea.bottom);
  ctx.save();
  layout.labels.forEach(({ series, lines }, place) => {
    ctx.fillStyle = frame.palette.of(series.colour);
    const x = xOf(chart, layout.labelX());
    const top = (middles[place] ?? 0) - (lines.length * lineHeight(frame)) / 2;
    lines.forEach(({ text, strong }, row) => {
      ctx.font = fontOf(frame, size, strong ? 600 : 400);
      haloText(chart, frame, text, x, top + row * lineHeight(frame) + size * 0.95);
    });
  });
  ctx.restore();
}

function drawClaimsHead(chart: Chart, { model, frame, layout }: TimeScene): void {
  if (model.claims.length === 0) return;
  const { ctx, chartArea } = chart;
  const { small } = FONT_SIZES[frame.size];
  ctx.save();
  ctx.fillStyle = frame.palette.soft;
  ctx.font = fontOf(frame, small);
  ctx.textAlign = 'center';
  const letters = model.claims.map((column, place) => xOf(chart, letterX(layout, column, place)));
  const heading = claimsHeading(model, frame);
  const middle = ((letters[0] ?? 0) + (letters.at(-1) ?? 0)) / 2;
  const most = chartArea.right - frame.measure(heading, ctx.font) / 2;
  ctx.fillText(heading, Math.min(middle, most), chartArea.top - small - 10);
  model.claims.forEach(({ letter }, column) => {
    ctx.fillText(letter, letters[column] ?? 0, chartArea.top - 5);
  });
  ctx.restore();
}
