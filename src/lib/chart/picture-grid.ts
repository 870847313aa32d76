import type { Chart } from 'chart.js';
import { roomyTicks } from './scales.ts';
import { drawLine, xOf, yOf, type TimeScene } from './time-scene.ts';

/** Between the first claim and the left end of what gridlines stand under it. */
const CLAIMS_EDGE = 8;

/** Gridlines of a picture: up to the vote, and again under the claims. */
export function drawGrid(chart: Chart, { model, frame, layout }: TimeScene): void {
  const { ctx, chartArea } = chart;
  const { claims } = model;
  const from = xOf(chart, layout.claimX(0, 0)) - CLAIMS_EDGE;
  const ticks = roomyTicks(model.y, frame.height - layout.top - layout.bottom);
  ctx.save();
  ctx.lineWidth = 1;
  for (const { at } of ticks) {
    const y = Math.round(yOf(chart, at)) + 0.5;
    ctx.strokeStyle = at === 0 ? frame.palette.soft : frame.palette.rule;
    drawLine(ctx, chartArea.left, y, xOf(chart, model.vote.x), y);
    if (claims.length > 0) drawLine(ctx, from, y, chartArea.right, y);
  }
  ctx.restore();
}

/** What one claim says of several candidates hangs together. */
export function drawClaimPairs(chart: Chart, { model, frame, layout }: TimeScene): void {
  const { ctx } = chart;
  ctx.save();
  ctx.strokeStyle = frame.palette.soft;
  ctx.lineWidth = 1;
  model.claims.forEach(({ claims }, column) => {
    claims.forEach(({ figures }, place) => {
      if (figures.length < 2) return;
      const x = xOf(chart, layout.claimX(column, place));
      const heights = figures.map(({ y }) => yOf(chart, y));
      drawLine(ctx, x, Math.min(...heights), x, Math.max(...heights));
    });
  });
  ctx.restore();
}
