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

/** Lines and cell places of a CSV file; null if it is not text. Only the `wanted` places are kept. */
export function sourceMap(
  file: string,
  bytes: Uint8Array,
  wanted: ReadonlySet<string>,
): SourceMap | null {
  const decoded = decodeFile(file, bytes);
  if (!decoded.ok) return null;
  const { text } = decoded.value;
  const spans = new Map<string, CellSpan>();
  for (const cell of cellsIn(text, separatorOf(text))) {
    const key = `${cell.line}:${cell.column}`;
    if (wanted.has(key) && !spans.has(key)) spans.set(key, spanOf(text, cell));
    if (spans.size === wanted.size) break;
  }
  return { lines: text.split('\n'), spans };
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

/** The cells of a CSV text with `\n` line ends whose quoting is sound, in order; a blank line is one empty cell. */
export function* cellsIn(text: string, separator: string): Generator<CellPlace> {
  let line = 1;
  let column = 1;
  let lineStart = 0;
  let at = 0;
  while (at <= text.length) {
    const to = endOfCell(text, at, separator);
    yield { line, column, lineStart, from: at, to };
    for (let b = text.indexOf('\n', at); b >= 0 && b < to; b = text.indexOf('\n', b + 1)) {
      line++;
      lineStart = b + 1;
    }
    column++;
    if (text[to] === '\n') {
      line++;
      column = 1;
      lineStart = to + 1;
    }
    at = to + 1;
  }
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
