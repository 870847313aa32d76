import type { Chart } from 'chart.js';
import type { TimeChartModel } from '../view/chart-model.ts';
import { FONT_SIZES, fontOf } from './frame.ts';
import { freePlace, type Box } from './free-place.ts';
import { haloText, xOf, yOf, type TimeScene } from './time-scene.ts';

/** From the middle of a poll's dot, and of a line, to what may stand beside it. */
const DOT_ROOM = 5;
const LINE_ROOM = 3;
/** How far apart the places are that are tried for a word on the plot. */
const SIDE_STEP = 6;
/** Above and below zero, as near to the upper and the lower edge and to the left as no poll or line is hidden. */
export function drawSides(chart: Chart, { model, frame }: TimeScene): void {
  if (model.sides === null) return;
  const { ctx, chartArea } = chart;
  const { small } = FONT_SIZES[frame.size];
  const { above, below } = model.sides;
  const taken = marksAndLines(chart, model);
  const [height, zero] = [small + 3, yOf(chart, 0)];
  ctx.save();
  ctx.fillStyle = frame.palette.soft;
  ctx.font = fontOf(frame, small, 600);
  ctx.textAlign = 'left';
  for (const [text, tops] of [
    [above, steps(chartArea.top + 2, zero - height)],
    [below, steps(chartArea.bottom - height - 2, zero)],
  ] as const) {
    const width = frame.measure(text, ctx.font);
    const lefts = steps(chartArea.left + 4, xOf(chart, model.vote.x) - width - 4);
    const boxes = tops.flatMap((top) =>
      lefts.map((left) => ({ left, top, right: left + width, bottom: top + height })),
    );
    const place = freePlace(boxes, taken);
    if (place !== undefined) haloText(chart, frame, text, place.left, place.top + small);
  }
  ctx.restore();
}

/** Places from the first on towards the last, which may be either way; the first always. */
function steps(first: number, last: number): number[] {
  const [way, length] = [Math.sign(last - first), Math.abs(last - first)];
  const count = Math.floor(length / SIDE_STEP) + 1;
  return Array.from({ length: count }, (_, step) => first + way * step * SIDE_STEP);
}

/** What a word on the plot would hide: polls as squares about their dots, lines in short pieces. */
function marksAndLines(chart: Chart, { series }: TimeChartModel): Box[] {
  return series.flatMap(({ dots, line: days }) => [
    ...dots.map(({ x, y }) => boxAround(xOf(chart, x), yOf(chart, y), DOT_ROOM)),
    ...days.map(({ x, value }) => boxAround(xOf(chart, x), yOf(chart, value), LINE_ROOM)),
  ]);
}

function boxAround(x: number, y: number, room: number): Box {
  return { left: x - room, top: y - room, right: x + room, bottom: y + room };
}
