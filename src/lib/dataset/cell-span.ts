import { separatorOf } from './csv-table.ts';
import { decodeFile } from './encoding.ts';

/** Where a cell's text stands in its physical line: quotes included, 0-based, end excluded. */
export interface CellSpan {
  readonly start: number;
  readonly end: number;
}

/** A file's physical lines and the places of its cells in them, to point at what an issue means. */
export interface SourceMap {
  readonly lines: readonly string[];
  /** By `line:column`, both from 1; the first cell where two start at one place. */
  readonly spans: ReadonlyMap<string, CellSpan>;
}

/** Lines of a CSV or JSON file and places in them; null if it is not text. Only the `wanted` places are kept. */
export function sourceMap(
  file: string,
  bytes: Uint8Array,
  wanted: ReadonlySet<string>,
): SourceMap | null {
  const decoded = decodeFile(file, bytes);
  if (!decoded.ok) return null;
  const { text } = decoded.value;
  const lines = text.split('\n');
  return {
    lines,
    spans: file.endsWith('.json') ? jsonSpans(lines, wanted) : cellSpans(text, wanted),
  };
}

/** A text in quotes, a number or word, or a single sign. */
const JSON_PART = /"(?:[^"\\]|\\.)*"|[\w.+-]+|./y;

function jsonSpans(
  lines: readonly string[],
  wanted: ReadonlySet<string>,
): ReadonlyMap<string, CellSpan> {
  return new Map(
    [...wanted].map((place) => {
      const [line = 1, column = 1] = place.split(':').map(Number);
      JSON_PART.lastIndex = column - 1;
      const { length } = JSON_PART.exec(lines[line - 1] ?? '')?.[0] ?? '';
      return [place, { start: column - 1, end: column - 1 + length }];
    }),
  );
}

function cellSpans(text: string, wanted: ReadonlySet<string>): ReadonlyMap<string, CellSpan> {
  const columns = columnsByLine(wanted);
  const spans = new Map<string, CellSpan>();
  visitCells(text, separatorOf(text), (cell) => {
    if (columns.get(cell.line)?.has(cell.column) !== true) return;
    const key = `${cell.line}:${cell.column}`;
    if (!spans.has(key)) spans.set(key, spanOf(text, cell));
  });
  return spans;
}

function columnsByLine(places: Iterable<string>): ReadonlyMap<number, ReadonlySet<number>> {
  const columns = new Map<number, Set<number>>();
  for (const place of places) {
    const [line = 0, column = 0] = place.split(':').map(Number);
    columns.set(line, (columns.get(line) ?? new Set()).add(column));
  }
  return columns;
}

/** A cell's place in a text: line and column from 1, its text from `from` up to `to`, quotes included. */
export interface CellPlace {
  readonly line: number;
  readonly column: number;
  readonly lineStart: number;
  readonly from: number;
  readonly to: number;
}

/** A cell with line breaks is pointed at on its first line only. */
function spanOf(text: string, cell: CellPlace): CellSpan {
  const breakAt = text.slice(cell.from, cell.to).indexOf('\n');
  const to = breakAt < 0 ? cell.to : cell.from + breakAt;
  return { start: cell.from - cell.lineStart, end: to - cell.lineStart };
}

/**
 * Visits the cells of a CSV text with `\n` line ends whose quoting is sound, in order; a blank line is one
 * empty cell. The place handed over is the same object each time: a file may have millions.
 */
export function visitCells(
  text: string,
  separator: string,
  visit: (cell: Readonly<CellPlace>) => void,
): void {
  const cell = { line: 1, column: 1, lineStart: 0, from: 0, to: 0 };
  while (cell.from <= text.length) {
    cell.to = endOfCell(text, cell.from, separator);
    visit(cell);
    passLineBreaks(text, cell);
    cell.column++;
    if (text[cell.to] === '\n') startLine(cell, cell.to + 1);
    cell.from = cell.to + 1;
  }
}

type Cursor = { -readonly [Part in keyof CellPlace]: CellPlace[Part] };

/** Only a cell in quotes can hold line breaks. */
function passLineBreaks(text: string, cell: Cursor): void {
  if (text[cell.from] !== '"') return;
  const { from, to, column } = cell;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) {
    startLine(cell, at + 1);
  }
  cell.column = column;
}

function startLine(cell: Cursor, start: number): void {
  cell.line++;
  cell.column = 1;
  cell.lineStart = start;
}

/** The index of the separator or line end after the cell; the text's length for the last one. */
function endOfCell(text: string, from: number, separator: string): number {
  let at = from;
  if (text[at] === '"') at = afterQuotes(text, at);
  while (at < text.length && text[at] !== separator && text[at] !== '\n') at++;
  return at;
}

function afterQuotes(text: string, from: number): number {
  let at = text.indexOf('"', from + 1);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at < 0 ? text.length : at + 1;
}
