import type { ChartSeries, ClaimColumn, TimeChartModel } from '../view/chart-model.ts';
import { FONT_SIZES, fontOf, type ChartSize, type Frame } from './frame.ts';
import { headingLayout, MARGIN } from './heading-layout.ts';
import { lineKey, type LineKey } from './line-key.ts';
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
  /** Names the lines above the plot where there is no room at their ends; else null. */
  readonly key: LineKey | null;
  /** False where a picture has no room for the events' words. */
  readonly showsEvents: boolean;
  /** Where the end labels begin, as a day; claims stand right of them. */
  readonly labelX: () => number;
  /** The day at which a claim stands; `place` is its own among those of its column. */
  readonly claimX: (column: number, place: number) => number;
  /** The day at the right end of the plot: the vote, then the room for labels and claims. */
  readonly xMax: number;
}

/** Rows above the plot: the vote and the claims' heading; the events' numbers and the claims' letters. */
export const HEAD_ROWS = 2;
/** Between the line of the vote and the heading of the claims. */
const HEADING_GAP = 6;
/** Room at the right end of the lines. */
interface Room {
  /** Between a line's end and its label, and after it. */
  readonly before: number;
  readonly after: number;
  /** Width of the end labels at most. */
  readonly label: number;
  /** Width of a column of claims, and of all columns at most. */
  readonly claim: number;
  readonly claims: number;
}

/**
 * In a page all claims of a kind share a column, and pointing at them tells them apart; in a picture each
 * has its own.
 */
const ROOM: Readonly<Record<ChartSize, Room>> = {
  narrow: { before: 7, after: 6, label: 84, claim: 15, claims: Infinity },
  wide: { before: 7, after: 6, label: 150, claim: 24, claims: Infinity },
  landscape: { before: 7, after: 6, label: 190, claim: 12, claims: 140 },
  portrait: { before: 5, after: 3, label: 84, claim: 8, claims: 64 },
};

/** Divides the width of a time chart among axis, lines, labels and claims. */
export function timeLayout(model: TimeChartModel, frame: Frame): TimeLayout {
  const { small } = FONT_SIZES[frame.size];
  const { top, bottom, showsEvents } = headingLayout(frame);
  const margin = frame.heading === null ? 0 : MARGIN;
  const ticks = model.y.ticks.map(({ label }) => label);
  const left = margin + Math.ceil(widestOf(ticks, fontOf(frame, small), frame.measure)) + 8;
  const labels = model.series.map((series) => endLabel(series, frame));
  const key = frame.size === 'portrait' ? lineKey(model, frame, top) : null;
  const columns = claimColumns(model, frame);
  const gutter = labelRoom(labels, frame);
  const claims = claimsRoom(model, frame, columns.width, gutter);
  const right = margin === 0 ? 4 : margin;
  const inner = frame.width - left - right;
  const daysPerPixel = (model.x.max - model.x.min) / (inner - gutter - claims);
  const day = (pixels: number): number => model.x.max + pixels * daysPerPixel;
  const spread = claims / Math.max(1, columns.width);
  return {
    top: top + (key?.height ?? 0) + HEAD_ROWS * (small + 4) + 6,
    bottom,
    left,
    right,
    labels,
    key,
    showsEvents,
    labelX: () => day(ROOM[frame.size].before),
    claimX: (column, place) => day(gutter + columns.middle(column, place) * spread),
    xMax: day(gutter + claims),
  };
}

function endLabel(series: ChartSeries, frame: Frame): EndLabel {
  const lines = endLabelLines(series, frame);
  return { series, lines, height: lines.length * lineHeight(frame) + 4 };
}

/** A picture's reader cannot ask for the range; where the key above the plot says it, the figure is enough. */
function endLabelLines({ endLabel: words }: ChartSeries, frame: Frame): EndLabel['lines'] {
  if (frame.size === 'portrait') return [{ text: words.number, strong: true }];
  const { label } = FONT_SIZES[frame.size];
  const room = ROOM[frame.size].label;
  const said = frame.heading === null ? words.figure : words.ranged;
  const name = wrapText(words.name, fontOf(frame, label, 600), room, frame.measure);
  const figure = wrapText(said, fontOf(frame, label), room, frame.measure);
  return [
    ...name.map((text) => ({ text, strong: true })),
    ...figure.map((text) => ({ text, strong: false })),
  ];
}

/** The distance between the lines of a label. */
export function lineHeight(frame: Frame): number {
  return FONT_SIZES[frame.size].label * 1.22;
}

/** A tenth is added in a page: its font may be wider than the one it is measured with. */
function labelRoom(labels: readonly EndLabel[], frame: Frame): number {
  const { label } = FONT_SIZES[frame.size];
  const widths = labels.flatMap(({ lines }) =>
    lines.map(({ text, strong }) =>
      frame.measure(text, fontOf(frame, label, frame.heading === null || strong ? 600 : 400)),
    ),
  );
  const { before, after } = ROOM[frame.size];
  const spare = frame.heading === null ? 1.1 : 1;
  return before + Math.ceil(Math.max(0, ...widths) * spare) + after;
}

interface ClaimColumns {
  readonly width: number;
  /** The middle of a claim's column, from the left end of all of them. */
  readonly middle: (column: number, place: number) => number;
}

function claimColumns({ claims }: TimeChartModel, frame: Frame): ClaimColumns {
  const { claim, claims: most } = ROOM[frame.size];
  if (frame.heading === null) {
    return { width: claims.length * claim, middle: (column) => (column + 0.5) * claim };
  }
  // Half a column parts one kind from the next.
  const columns = claims.map((column) => column.claims.length + 0.5);
  const width = Math.min(claim, most / sum(columns));
  return {
    width: sum(columns) * width,
    middle: (column, place) => (sum(columns.slice(0, column)) + place + 0.75) * width,
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** As wide as its columns, or as its heading where that is wider: a picture's may begin over the end labels. */
function claimsRoom(model: TimeChartModel, frame: Frame, columns: number, gutter: number): number {
  if (model.claims.length === 0) return 0;
  const font = fontOf(frame, FONT_SIZES[frame.size].small);
  const heading = frame.measure(claimsHeading(model, frame), font);
  const least = frame.heading === null ? heading * 1.08 : heading - gutter + HEADING_GAP;
  return Math.ceil(Math.max(columns, least));
}

/** What stands over the claims, as there is room. */
export function claimsHeading(model: TimeChartModel, frame: Frame): string {
  const isNarrow = frame.size === 'narrow' || frame.size === 'portrait';
  return isNarrow ? model.claimsLabel.short : model.claimsLabel.full;
}

/** The day under the middle of a column's letter. */
export function letterX(layout: TimeLayout, { claims }: ClaimColumn, column: number): number {
  return (layout.claimX(column, 0) + layout.claimX(column, claims.length - 1)) / 2;
}
