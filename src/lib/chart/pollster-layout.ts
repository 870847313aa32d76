import type { PollsterChartModel, PollsterRow } from '../view/chart-model.ts';
import { FONT_SIZES, fontOf, type Frame } from './frame.ts';
import { headingLayout, MARGIN } from './heading-layout.ts';
import { widestOf } from './text-room.ts';

/** A line of the chart: `at` counts from the top, in rows. */
export interface PlacedRow {
  readonly at: number;
  /** The name of the section that starts here, at the left edge; null on other lines. */
  readonly label: string | null;
  /** A firm, or the average of a section; null on a line that has the section's name alone. */
  readonly row: PollsterRow | null;
}

/** Where the parts of a pollster chart stand, in pixels. */
export interface PollsterLayout {
  readonly rows: readonly PlacedRow[];
  readonly count: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** From the base line of what the sides mean down to the first row. */
  readonly underSides: number;
  /** Size of the names: smaller where many rows share a low picture. */
  readonly nameSize: number;
}

/** Height of a row, in pixels. */
export const ROW_HEIGHT = { narrow: 21, wide: 24 } as const;
const MOST_OF_WIDTH = 0.42;
const AXIS_HEIGHT = 26;

/** Puts firms under their sections, one line each; an average stands beside its section's name. */
function placedRows({ sections }: PollsterChartModel): readonly PlacedRow[] {
  const lines = sections.flatMap(({ label, rows }) => {
    const average = rows.find(({ pollster }) => pollster === null) ?? null;
    const firms = rows.filter((row) => row !== average);
    return [{ label, row: average }, ...firms.map((row) => ({ label: null, row }))];
  });
  return lines.map((line, at) => ({ ...line, at }));
}

/** Divides the width among names and figures. */
export function pollsterLayout(model: PollsterChartModel, frame: Frame): PollsterLayout {
  const rows = placedRows(model);
  const { small } = FONT_SIZES[frame.size];
  const { top, bottom } = headingLayout(frame);
  const margin = frame.heading === null ? 0 : MARGIN;
  const sidesLines = frame.size === 'narrow' ? 2 : 1;
  const underSides = model.claims.length > 0 ? small + 7 : 8;
  const above = top + small * sidesLines + underSides + 2;
  const nameSize = Math.min(small, rowHeight(rows.length, frame, above + bottom) - 1);
  const widest = widestOf(rows.map(namesOf), fontOf(frame, nameSize, 600), frame.measure) * 1.1;
  return {
    rows,
    count: rows.length,
    left: margin + Math.ceil(Math.min(widest, frame.width * MOST_OF_WIDTH)) + 10,
    right: margin + 12,
    top: above,
    bottom,
    underSides,
    nameSize,
  };
}

/** All that is written left of a line's figures. */
function namesOf({ label, row }: PlacedRow): string {
  if (row === null) return '';
  return label === null ? row.name : `${label}\u2003${row.name}`;
}

/** Height of a row where all of them share what is left of the height, the axis' labels aside. */
function rowHeight(count: number, frame: Frame, taken: number): number {
  return (frame.height - taken - AXIS_HEIGHT) / Math.max(1, count);
}

/** The height of a page's pollster chart, in pixels: it grows with its rows. */
export function pollsterHeight(model: PollsterChartModel, size: Frame['size']): number {
  return placedRows(model).length * ROW_HEIGHT[size] + 2 * FONT_SIZES[size].small + 44;
}
