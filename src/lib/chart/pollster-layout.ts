import type { PollsterChartModel, PollsterRow } from '../view/chart-model.ts';
import { FONT_SIZES, fontOf, type Frame, type PageSize } from './frame.ts';
import { headingLayout, MARGIN } from './heading-layout.ts';
import { widestOf } from './text-room.ts';

/** A line of the chart: `at` counts from the top of its column, in rows. */
export interface PlacedRow {
  readonly column: number;
  readonly at: number;
  /** The name of the section that starts or goes on here, at the left edge; null on other lines. */
  readonly label: string | null;
  /** A firm, or the average of a section; null on a line that has the section's name alone. */
  readonly row: PollsterRow | null;
}

/** Where the parts of a pollster chart stand, in pixels. */
export interface PollsterLayout {
  readonly rows: readonly PlacedRow[];
  readonly columns: number;
  /** Rows of the longest column. */
  readonly count: number;
  readonly left: number;
  /** Left of every column's figures, for names. */
  readonly names: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** How far a column's scale begins right of the first one's, in the chart's units. */
  readonly shift: (column: number) => number;
  /** The right end of the last column's scale. */
  readonly xMax: number;
  /** From the base line of what the sides mean down to the first row. */
  readonly underSides: number;
  /** What the sides mean stands in two lines where one has no room. */
  readonly sidesLines: 1 | 2;
  /** Size of the names: smaller where many rows share a low picture. */
  readonly nameSize: number;
}

/** Height of a row, in pixels. */
export const ROW_HEIGHT = { narrow: 21, wide: 24 } as const;
const MOST_OF_WIDTH = 0.42;
const AXIS_HEIGHT = 26;
/** More rows than these stand in two columns where the picture is low. */
const MOST_LOW_ROWS = 12;
/** Rows by which a column may be longer, so that no section is parted. */
const UNEVEN = 1.5;
/** Between names and figures, and from the first column's figures to the second's names. */
const NAME_GAP = 10;
const COLUMN_GAP = 14;

type Line = Pick<PlacedRow, 'label' | 'row'> & { readonly section: string };

/** Firms under their sections, one line each; an average stands beside its section's name where there is room. */
function linesOf({ sections }: PollsterChartModel, size: Frame['size']): readonly Line[] {
  const lines = sections.flatMap(({ label: section, rows }) => {
    const average = rows.find(({ pollster }) => pollster === null) ?? null;
    const firms = rows.filter((row) => row !== average);
    return [
      { section, label: section, row: average },
      ...firms.map((row) => ({ section, label: null, row })),
    ];
  });
  return size === 'narrow' ? lines.flatMap(apart) : lines;
}

/** The lines in one column or in two, of which the second says whose section it goes on with. */
function placedRows(allLines: readonly Line[], columns: number): readonly PlacedRow[] {
  if (columns === 1) return placed(allLines, 0);
  const lines = allLines.flatMap(apart);
  const split = splitOf(lines);
  const next = lines[split];
  const heads =
    next === undefined || next.label !== null ? [] : [{ ...next, label: next.section, row: null }];
  return [...placed(lines.slice(0, split), 0), ...placed([...heads, ...lines.slice(split)], 1)];
}

/** In little width a section's name and its average have a line each. */
function apart(line: Line): Line[] {
  if (line.label === null || line.row === null) return [line];
  return [
    { ...line, row: null },
    { ...line, label: null },
  ];
}

function placed(lines: readonly Line[], column: number): PlacedRow[] {
  return lines.map(({ label, row }, at) => ({ column, at, label, row }));
}

/** The line with which the second column begins: the columns are as even as sections allow. */
function splitOf(lines: readonly Line[]): number {
  const longest = lines.map(({ label }, place) =>
    label === null
      ? Math.max(place, lines.length - place + 1) + UNEVEN
      : Math.max(place, lines.length - place),
  );
  return longest.indexOf(Math.min(...longest));
}

/** Divides the width among names and figures. */
export function pollsterLayout(model: PollsterChartModel, frame: Frame): PollsterLayout {
  const lines = linesOf(model, frame.size);
  const columns = frame.size === 'landscape' && lines.length > MOST_LOW_ROWS ? 2 : 1;
  const rows = placedRows(lines, columns);
  const count = Math.max(0, ...rows.map(({ at }) => at + 1));
  const { small } = FONT_SIZES[frame.size];
  const { top, bottom } = headingLayout(frame);
  const margin = frame.heading === null ? 0 : MARGIN;
  const sidesLines = sidesLinesOf(model, frame, columns);
  // In two columns the letters of the claims have the line of the first section's name.
  const underSides = model.claims.length > 0 && columns === 1 ? small + 7 : 8;
  const above = top + small * sidesLines + underSides + 2;
  const nameSize = Math.min(
    largestName(frame, columns),
    rowHeight(count, frame, above + bottom) - 1,
  );
  const names = namesRoom(rows, fontOf(frame, nameSize, 600), frame, columns) + NAME_GAP;
  const right = margin + 12;
  return {
    rows,
    columns,
    count,
    left: margin + names,
    names,
    right,
    top: above,
    bottom,
    ...columnScales(model, frame.width - margin - names - right, columns, names + COLUMN_GAP),
    underSides,
    sidesLines,
    nameSize,
  };
}

/** In a page rows are as high as names want them; in a picture they share its height, which may be ample. */
function largestName(frame: Frame, columns: number): number {
  const { small, label } = FONT_SIZES[frame.size];
  return frame.heading === null || columns > 1 ? small : label;
}

/** Room for names, which may be cut. */
function namesRoom(
  rows: readonly PlacedRow[],
  font: string,
  frame: Frame,
  columns: number,
): number {
  const widest = widestOf(rows.map(namesOf), font, frame.measure) * nameSpare(frame);
  return Math.ceil(Math.min(widest, (frame.width / columns) * MOST_OF_WIDTH));
}

/** A page's font may be wider than the one it is measured with; a picture's measure allows for that. */
export function nameSpare(frame: Frame): number {
  return frame.heading === null ? 1.1 : 1;
}

/** The scales of all columns on one: `gap` pixels are between the end of one and the beginning of the next. */
function columnScales(
  { x }: PollsterChartModel,
  width: number,
  columns: number,
  gap: number,
): Pick<PollsterLayout, 'shift' | 'xMax'> {
  const column = (width - (columns - 1) * gap) / columns;
  const step = ((x.max - x.min) * (column + gap)) / column;
  return { shift: (place) => place * step, xMax: x.max + (columns - 1) * step };
}

function sidesLinesOf({ sides }: PollsterChartModel, frame: Frame, columns: number): 1 | 2 {
  if (frame.size === 'narrow') return 2;
  const font = fontOf(frame, FONT_SIZES[frame.size].small);
  const width = frame.measure(`${sides.below}\u2003${sides.above}`, font);
  return width > (frame.width - 2 * MARGIN) / columns ? 2 : 1;
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
export function pollsterHeight(model: PollsterChartModel, size: PageSize): number {
  return linesOf(model, size).length * ROW_HEIGHT[size] + 2 * FONT_SIZES[size].small + 44;
}
