import type { ChartSeries, TimeChartModel } from '../view/chart-model.ts';
import { FONT_SIZES, fontOf, type Frame } from './frame.ts';
import { headingLayout, MARGIN } from './heading-layout.ts';
import { widestOf, wrapText } from './text-room.ts';

/** The label at a line's end: its lines, and the room it takes. */
export interface EndLabel {
  readonly series: ChartSeries;
  readonly lines: readonly { readonly text: string; readonly strong: boolean }[];
  readonly height: number;
}

/** Where the parts of a time chart stand; lengths in pixels, `xMax` in days. */
export interface TimeLayout {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly labels: readonly EndLabel[];
  /** False where a picture has no room for the events' words. */
  readonly showsEvents: boolean;
  /** Where the end labels begin, as a day; claims stand right of them. */
  readonly labelX: (line: ChartSeries) => number;
  /** The day at which a column of claims stands. */
  readonly claimX: (column: number) => number;
  /** The day at the right end of the plot: the vote, then the room for labels and claims. */
  readonly xMax: number;
}

/** Rows above the plot: the vote and the claims' heading; the events' numbers and the claims' letters. */
export const HEAD_ROWS = 2;
/** Between a line's end and its label. */
const LABEL_GAP = 7;
/** Widths of the end labels at most, and of a column of claims. */
const ROOM = {
  narrow: { label: 84, claim: 15 },
  wide: { label: 150, claim: 24 },
} as const;

/** Divides the width of a time chart among axis, lines, labels and claims. */
export function timeLayout(model: TimeChartModel, frame: Frame): TimeLayout {
  const { small } = FONT_SIZES[frame.size];
  const { top, bottom, showsEvents } = headingLayout(frame);
  const margin = frame.heading === null ? 0 : MARGIN;
  const ticks = model.y.ticks.map(({ label }) => label);
  const left = margin + Math.ceil(widestOf(ticks, fontOf(frame, small), frame.measure)) + 8;
  const labels = model.series.map((series) => endLabel(series, frame));
  const claims = claimsRoom(model, frame);
  const gutter = labelRoom(labels, frame);
  const right = margin + 4;
  const inner = frame.width - left - right;
  const daysPerPixel = (model.x.max - model.x.min) / (inner - gutter - claims);
  const day = (pixels: number): number => model.x.max + pixels * daysPerPixel;
  return {
    top: top + HEAD_ROWS * (small + 4) + 6,
    bottom,
    left,
    right,
    labels,
    showsEvents,
    labelX: () => day(LABEL_GAP),
    claimX: (column) => day(gutter + ((column + 0.5) * claims) / model.claims.length),
    xMax: day(gutter + claims),
  };
}

function endLabel(series: ChartSeries, frame: Frame): EndLabel {
  const { label } = FONT_SIZES[frame.size];
  const room = ROOM[frame.size].label;
  const name = wrapText(series.endLabel.name, fontOf(frame, label, 600), room, frame.measure);
  const figure = wrapText(series.endLabel.figure, fontOf(frame, label), room, frame.measure);
  const lines = [
    ...name.map((text) => ({ text, strong: true })),
    ...figure.map((text) => ({ text, strong: false })),
  ];
  return { series, lines, height: lines.length * lineHeight(frame) + 4 };
}

/** The distance between the lines of a label. */
export function lineHeight(frame: Frame): number {
  return FONT_SIZES[frame.size].label * 1.22;
}

/** A tenth is added: the page's font may be wider than the one it is measured with. */
function labelRoom(labels: readonly EndLabel[], frame: Frame): number {
  const font = fontOf(frame, FONT_SIZES[frame.size].label, 600);
  const lines = labels.flatMap((label) => label.lines.map(({ text }) => text));
  return LABEL_GAP + Math.ceil(widestOf(lines, font, frame.measure) * 1.1) + 6;
}

/** As wide as its columns, or as its heading where that is wider. */
function claimsRoom(model: TimeChartModel, frame: Frame): number {
  if (model.claims.length === 0) return 0;
  const columns = model.claims.length * ROOM[frame.size].claim;
  const font = fontOf(frame, FONT_SIZES[frame.size].small);
  const heading = widestOf([claimsHeading(model, frame)], font, frame.measure) * 1.08;
  return Math.ceil(Math.max(columns, heading));
}

/** What stands over the claims, as there is room. */
export function claimsHeading(model: TimeChartModel, frame: Frame): string {
  return frame.size === 'narrow' ? model.claimsLabel.short : model.claimsLabel.full;
}
