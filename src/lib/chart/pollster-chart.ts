import type { Chart, ChartConfiguration, ChartDataset, Plugin } from 'chart.js';
import type { PollsterChartModel, PollsterFigure } from '../view/chart-model.ts';
import { FONT_SIZES, fontOf, type Frame } from './frame.ts';
import { closePart, openPart } from './groups.ts';
import { headingPlugin } from './heading-plugin.ts';
import { placeLabels } from './label-places.ts';
import { markShape } from './marks.ts';
import { OPACITY } from './palette.ts';
import { pollsterLayout, type PollsterLayout } from './pollster-layout.ts';
import { tooltipOptions } from './tooltip-options.ts';
import { fixedOptions, pointScale, rowScale } from './scales.ts';
import { cutText } from './text-room.ts';
import type { MarkPoint } from './time-chart.ts';

interface PlacedFigure extends MarkPoint {
  readonly figure: PollsterFigure;
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
): ChartConfiguration<'line' | 'scatter'> {
  const layout = pollsterLayout(model, frame);
  const points = placedFigures(layout);
  return {
    type: 'scatter',
    data: { datasets: [figuresDataset(points, frame, layout.nameSize)] },
    options: {
      ...fixedOptions(frame),
      plugins: { tooltip: tooltipOptions(frame) },
      layout: { padding: { top: layout.top, right: layout.right, bottom: layout.bottom } },
      scales: {
        x: pointScale(model.x, frame),
        y: rowScale(layout.count, layout.left),
      },
    },
    plugins: [headingPlugin(frame), pollsterPlugin({ model, frame, layout, points })],
  };
}

function placedFigures(layout: PollsterLayout): PlacedFigure[] {
  return layout.rows.flatMap((line) => {
    if (line.row === null) return [];
    const { figures, note } = line.row;
    return figures.map((figure) => ({ x: figure.value, y: line.at, lines: note, figure }));
  });
}

function figuresDataset(
  points: readonly PlacedFigure[],
  frame: Frame,
  nameSize: number,
): ChartDataset<'scatter', MarkPoint[]> {
  const radius = Math.min(4.5, nameSize * 0.38);
  const shapes = points.map(({ figure }) => markShape(figure.marker));
  const colours = points.map(({ figure }) => frame.palette.of(figure.colour));
  return {
    type: 'scatter',
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
  return {
    id: 'pollster-marks',
    beforeDatasetsDraw(chart) {
      drawNames(chart, scene);
      drawSides(chart, scene);
      drawRanges(chart, scene);
    },
    beforeDatasetDraw({ ctx }) {
      openPart(ctx, scene.frame.idPrefix, 'figures');
    },
    afterDatasetDraw({ ctx }) {
      closePart(ctx, scene.frame.idPrefix);
    },
    afterDatasetsDraw(chart) {
      drawLetters(chart, scene);
    },
  };
}

function pixels(chart: Chart, axis: 'x' | 'y', value: number): number {
  return chart.scales[axis]?.getPixelForValue(value) ?? 0;
}

function drawNames(chart: Chart, scene: PollsterScene): void {
  const { ctx, chartArea } = chart;
  const { layout, frame } = scene;
  ctx.save();
  for (const { at, label, row } of layout.rows) {
    const y = pixels(chart, 'y', at) + layout.nameSize * 0.35;
    if (label !== null) drawSection(ctx, label, sectionX(chart, layout), y, scene);
    if (row === null) continue;
    ctx.font = fontOf(frame, layout.nameSize, row.pollster === null ? 600 : 400);
    ctx.fillStyle = frame.palette.ink;
    ctx.textAlign = 'right';
    // The page's font may be wider than the one it is measured with.
    const room = (layout.left - 12) / 1.1;
    ctx.fillText(cutText(row.name, ctx.font, room, frame.measure), chartArea.left - 8, y);
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

/** The left edge of all that is written. */
function sectionX({ chartArea }: Chart, layout: PollsterLayout): number {
  return chartArea.left - layout.left + layout.right - 12;
}

/** What left and right of zero mean, above the axis on either side of it. */
function drawSides(chart: Chart, { model, frame, layout }: PollsterScene): void {
  const { ctx, chartArea } = chart;
  const { small } = FONT_SIZES[frame.size];
  const y = chartArea.top - layout.underSides;
  ctx.save();
  ctx.fillStyle = frame.palette.soft;
  ctx.font = fontOf(frame, small);
  ctx.textAlign = 'right';
  ctx.fillText(model.sides.above, chart.chartArea.right, y);
  ctx.textAlign = 'left';
  ctx.fillText(
    model.sides.below,
    sectionX(chart, layout),
    frame.size === 'narrow' ? y - small - 4 : y,
  );
  ctx.restore();
}

function drawRanges(chart: Chart, { frame, points }: PollsterScene): void {
  const { ctx } = chart;
  ctx.save();
  ctx.lineWidth = frame.size === 'narrow' ? 2 : 2.5;
  ctx.globalAlpha = OPACITY.range;
  for (const { y, figure } of points) {
    if (figure.low === null || figure.high === null) continue;
    ctx.strokeStyle = frame.palette.of(figure.colour);
    ctx.beginPath();
    ctx.moveTo(pixels(chart, 'x', figure.low), pixels(chart, 'y', y));
    ctx.lineTo(pixels(chart, 'x', figure.high), pixels(chart, 'y', y));
    ctx.stroke();
  }
  ctx.restore();
}

/** Over the first row with figures: which mark is measured against which claim. */
function drawLetters(chart: Chart, { frame, points, layout }: PollsterScene): void {
  const { ctx } = chart;
  const { nameSize } = layout;
  const first = points[0];
  if (first === undefined) return;
  ctx.save();
  ctx.font = fontOf(frame, nameSize, 600);
  ctx.fillStyle = frame.palette.soft;
  ctx.textAlign = 'center';
  const named = points.filter(({ y, figure }) => y === first.y && figure.claim !== null);
  const wishes = named.map(({ x }) => ({ wanted: pixels(chart, 'x', x), height: nameSize }));
  const places = placeLabels(wishes, chart.chartArea.left, chart.chartArea.right);
  named.forEach(({ y, figure }, place) => {
    ctx.fillText(figure.claim ?? '', places[place] ?? 0, pixels(chart, 'y', y) - nameSize * 0.75);
  });
  ctx.restore();
}
