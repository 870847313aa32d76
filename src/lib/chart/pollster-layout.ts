import type { PollsterChartModel, PollsterRow } from '../view/chart-model.ts';
import { FONT_SIZES, fontOf, type Frame } from './frame.ts';
import { headingLayout, MARGIN } from './heading-layout.ts';
import { widestOf } from './text-room.ts';

/** A line of the chart: a section's name, or a firm. `at` counts from the top, in rows. */
export type PlacedRow =
  | { readonly kind: 'section'; readonly at: number; readonly label: string }
  | { readonly kind: 'row'; readonly at: number; readonly row: PollsterRow };

/** Where the parts of a pollster chart stand, in pixels. */
export interface PollsterLayout {
  readonly rows: readonly PlacedRow[];
  readonly count: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Size of the names: smaller where many rows share a low picture. */
  readonly nameSize: number;
}

/** Height of a row, in pixels. */
export const ROW_HEIGHT = { narrow: 21, wide: 24 } as const;
const MOST_OF_WIDTH = 0.42;
const AXIS_HEIGHT = 26;

/** Puts firms under their sections, one line each. */
export function placedRows(model: PollsterChartModel): readonly PlacedRow[] {
  const rows = model.sections.flatMap(({ label, rows: firms }) => [
    { kind: 'section' as const, label },
    ...firms.map((row) => ({ kind: 'row' as const, row })),
  ]);
  return rows.map((row, at) => ({ ...row, at }));
}

/** Divides the width among names and figures. */
export function pollsterLayout(model: PollsterChartModel, frame: Frame): PollsterLayout {
  const rows = placedRows(model);
  const { small } = FONT_SIZES[frame.size];
  const { top, bottom } = headingLayout(frame);
  const margin = frame.heading === null ? 0 : MARGIN;
  const above = top + small * 2 + 10;
  const nameSize = Math.min(small, rowHeight(rows.length, frame, above + bottom) - 1);
  const names = rows.flatMap((line) => (line.kind === 'row' ? [line.row.name] : []));
  const widest = widestOf(names, fontOf(frame, nameSize, 600), frame.measure) * 1.1;
  return {
    rows,
    count: rows.length,
    left: margin + Math.ceil(Math.min(widest, frame.width * MOST_OF_WIDTH)) + 10,
    right: margin + 12,
    top: above,
    bottom,
    nameSize,
  };
}

/** Height of a row where all of them share what is left of the height, the axis' labels aside. */
function rowHeight(count: number, frame: Frame, taken: number): number {
  return (frame.height - taken - AXIS_HEIGHT) / Math.max(1, count);
}

/** The height of a page's pollster chart, in pixels: it grows with its rows. */
export function pollsterHeight(model: PollsterChartModel, size: Frame['size']): number {
  return placedRows(model).length * ROW_HEIGHT[size] + 2 * FONT_SIZES[size].small + 44;
}
