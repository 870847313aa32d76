import type { Chart, ChartConfiguration, ChartDataset, Plugin } from 'chart.js';
import type { PollsterChartModel, PollsterFigure } from '../view/chart-model.ts';
import { FONT_SIZES, fontOf, type Frame } from './frame.ts';
import { closePart, openPart } from './groups.ts';
import { headingPlugin } from './heading-plugin.ts';
import { placeLabels } from './label-places.ts';
import { markShape } from './marks.ts';
import { OPACITY } from './palette.ts';
import { nameSpare, pollsterLayout, type PollsterLayout } from './pollster-layout.ts';
import { tooltipOptions } from './tooltip-options.ts';
import { fixedOptions, pointScale, rowScale } from './scales.ts';
import { cutText } from './text-room.ts';
import type { MarkPoint } from './time-chart.ts';
import { haloText } from './time-scene.ts';

interface PlacedFigure extends MarkPoint {
  readonly figure: PollsterFigure;
  readonly column: number;
}

interface PollsterScene {
  readonly model: PollsterChartModel;
  readonly frame: Frame;
  readonly layout: PollsterLayout;
  readonly points: readonly PlacedFigure[];
}

/** House effects or errors as Chart.js draws them: a line a firm, a mark a figure. */
export function pollsterConfiguration(
  model: PollsterChartModel,
  frame: Frame,
): ChartConfiguration<'line'> {
  const layout = pollsterLayout(model, frame);
  const points = placedFigures(layout);
  return {
    type: 'line',
    data: { datasets: [figuresDataset(points, frame, layout.nameSize)] },
    options: {
      ...fixedOptions(frame),
      plugins: { tooltip: tooltipOptions(frame) },
      layout: { padding: { top: layout.top, right: layout.right, bottom: layout.bottom } },
      scales: {
        x: pointScale(model.x, layout, frame),
        y: rowScale(layout.count, layout.left),
      },
    },
    plugins: [headingPlugin(frame), pollsterPlugin({ model, frame, layout, points })],
  };
}

function placedFigures(layout: PollsterLayout): PlacedFigure[] {
  return layout.rows.flatMap((line) => {
    if (line.row === null) return [];
    const { column, at: y } = line;
    const { figures, note } = line.row;
    return figures.map((figure) => ({
      x: figure.value + layout.shift(column),
      y,
      lines: note,
      figure,
      column,
    }));
  });
}

function figuresDataset(
  points: readonly PlacedFigure[],
  frame: Frame,
  nameSize: number,
): ChartDataset<'line', MarkPoint[]> {
  const radius = Math.min(4.5, nameSize * 0.38);
  const shapes = points.map(({ figure }) => markShape(figure.marker));
  const colours = points.map(({ figure }) => frame.palette.of(figure.colour));
  return {
    type: 'line',
    showLine: false,
    label: 'figures',
    data: [...points],
    pointStyle: shapes.map(({ style }) => style),
    pointRadius: shapes.map(({ scale }) => radius * scale),
    pointBackgroundColor: points.map(({ figure }, place) =>
      figure.claim === null ? (colours[place] ?? frame.palette.ink) : frame.palette.paper,
    ),
    pointBorderColor: colours,
    pointBorderWidth: 1.5,
    clip: false,
  };
}

function pollsterPlugin(scene: PollsterScene): Plugin {
  const { layout } = scene;
  return {
    id: 'pollster-marks',
    beforeDatasetsDraw(chart) {
      drawNames(chart, scene);
      for (let column = 0; column < layout.columns; column += 1) drawSides(chart, scene, column);
      drawRanges(chart, scene);
    },
    beforeDatasetDraw({ ctx }) {
      openPart(ctx, scene.frame.idPrefix, 'figures');
    },
    afterDatasetDraw({ ctx }) {
      closePart(ctx, scene.frame.idPrefix);
    },
    afterDatasetsDraw(chart) {
      for (let column = 0; column < layout.columns; column += 1) drawLetters(chart, scene, column);
    },
  };
}

function pixels(chart: Chart, axis: 'x' | 'y', value: number): number {
  return chart.scales[axis]?.getPixelForValue(value) ?? 0;
}

function drawNames(chart: Chart, scene: PollsterScene): void {
  const { ctx } = chart;
  const { layout, frame } = scene;
  ctx.save();
  for (const { column, at, label, row } of layout.rows) {
    const y = pixels(chart, 'y', at) + layout.nameSize * 0.35;
    if (label !== null) drawSection(ctx, label, sectionX(chart, scene, column), y, scene);
    if (row === null) continue;
    ctx.font = fontOf(frame, layout.nameSize, row.pollster === null ? 600 : 400);
    ctx.fillStyle = frame.palette.ink;
    ctx.textAlign = 'right';
    const room = (layout.names - 12) / nameSpare(frame);
    const { left } = columnArea(chart, scene, column);
    ctx.fillText(cutText(row.name, ctx.font, room, frame.measure), left - 8, y);
  }
  ctx.restore();
}

function drawSection(
  ctx: CanvasRenderingContext2D,
  label: string,
  x: number,
  y: number,
  { frame, layout }: PollsterScene,
): void {
  ctx.font = fontOf(frame, layout.nameSize, 600);
  ctx.fillStyle = frame.palette.soft;
  ctx.textAlign = 'left';
  ctx.fillText(cutText(label, ctx.font, frame.width, frame.measure), x, y);
}

/** The left and the right end of a column's scale. */
function columnArea(
  chart: Chart,
  { model, layout }: PollsterScene,
  column: number,
): { readonly left: number; readonly right: number } {
  const [from, to] = [model.x.min, model.x.max].map((at) =>
    pixels(chart, 'x', at + layout.shift(column)),
  );
  return { left: from ?? 0, right: to ?? 0 };
}

/** The left edge of all that is written in a column. */
function sectionX(chart: Chart, scene: PollsterScene, column: number): number {
  return columnArea(chart, scene, column).left - scene.layout.names;
}

/** What left and right of zero mean, above the axis on either side of it. */
function drawSides(chart: Chart, scene: PollsterScene, column: number): void {
  const { model, frame, layout } = scene;
  const { ctx, chartArea } = chart;
  const { small } = FONT_SIZES[frame.size];
  const y = chartArea.top - layout.underSides;
  ctx.save();
  ctx.fillStyle = frame.palette.soft;
  ctx.font = fontOf(frame, small);
  ctx.textAlign = 'right';
  ctx.fillText(model.sides.above, columnArea(chart, scene, column).right, y);
  ctx.textAlign = 'left';
  ctx.fillText(
    model.sides.below,
    sectionX(chart, scene, column),
    layout.sidesLines === 2 ? y - small - 4 : y,
  );
  ctx.restore();
}

function drawRanges(chart: Chart, { frame, points, layout }: PollsterScene): void {
  const { ctx } = chart;
  ctx.save();
  ctx.lineWidth = frame.size === 'narrow' ? 2 : 2.5;
  ctx.globalAlpha = OPACITY.range;
  for (const { y, figure, column } of points) {
    if (figure.low === null || figure.high === null) continue;
    const shift = layout.shift(column);
    ctx.strokeStyle = frame.palette.of(figure.colour);
    ctx.beginPath();
    ctx.moveTo(pixels(chart, 'x', figure.low + shift), pixels(chart, 'y', y));
    ctx.lineTo(pixels(chart, 'x', figure.high + shift), pixels(chart, 'y', y));
    ctx.stroke();
  }
  ctx.restore();
}

/** Over a column's first row with figures: which mark is measured against which claim. */
function drawLetters(chart: Chart, scene: PollsterScene, column: number): void {
  const { ctx } = chart;
  const { frame, layout } = scene;
  const { nameSize } = layout;
  const points = scene.points.filter((point) => point.column === column);
  const [first] = points;
  if (first === undefined) return;
  ctx.save();
  ctx.font = fontOf(frame, nameSize, 600);
  ctx.fillStyle = frame.palette.soft;
  ctx.textAlign = 'center';
  const named = points.filter(({ y, figure }) => y === first.y && figure.claim !== null);
  const wishes = named.map(({ x }) => ({ wanted: pixels(chart, 'x', x), height: nameSize }));
  const { left, right } = columnArea(chart, scene, column);
  const places = placeLabels(wishes, left, right);
  named.forEach(({ y, figure }, place) => {
    const [text, x] = [figure.claim ?? '', places[place] ?? 0];
    const base = pixels(chart, 'y', y) - nameSize * 0.75;
    if (frame.heading === null) ctx.fillText(text, x, base);
    else haloText(chart, frame, text, x, base);
  });
  ctx.restore();
}
