import { htmlText, spanOf } from './html-tables.ts';
import { isAboutCell, plainMarkup, splitLinks, WITHIN } from './wikitext-markup.ts';
import { shownText, type PageCell, type PageTable } from './page-table.ts';

interface OpenTable {
  readonly heading: string;
  caption: string;
  readonly rows: RawCell[][];
}

interface RawCell {
  readonly line: number;
  readonly header: boolean;
  text: string;
}

/** The tables of a page in wikitext, outermost ones only, with the headings above them. */
export function wikitextTables(text: string): PageTable[] {
  const tables: PageTable[] = [];
  let heading = '';
  let depth = 0;
  let table: OpenTable | null = null;
  let line = 0;
  for (const raw of plainMarkup(text).split('\n')) {
    line++;
    const start = raw.trim();
    if (start.startsWith('{|')) depth++;
    if (depth === 0) heading = headingIn(start) ?? heading;
    else if (table === null) table = { heading, caption: '', rows: [] };
    else if (start.startsWith('|}')) depth--;
    else if (depth === 1) readLine(table, start, line);
    if (depth === 0 && table !== null) {
      tables.push(closed(table));
      table = null;
    }
    line += raw.split(WITHIN).length - 1;
  }
  return table === null ? tables : [...tables, closed(table)];
}

function headingIn(line: string): string | null {
  return /^(={2,6})\s*(.*?)\s*\1$/.exec(line)?.[2] ?? null;
}

/** One line of a table: a new row, the caption, cells, or more of the cell before. */
function readLine(table: OpenTable, line: string, number: number): void {
  if (line.startsWith('|-')) table.rows.push([]);
  else if (line.startsWith('|+')) table.caption = contentOf(line.slice(2)).content;
  else if (line.startsWith('!')) addCells(table, line.slice(1).split(/!!|\|\|/), true, number);
  else if (line.startsWith('|')) addCells(table, line.slice(1).split('||'), false, number);
  else continueCell(table, line);
}

function addCells(table: OpenTable, texts: readonly string[], header: boolean, line: number): void {
  if (table.rows.length === 0) table.rows.push([]);
  const cells = texts.map((text): RawCell => ({ line, header, text }));
  table.rows.at(-1)?.push(...cells);
}

function continueCell(table: OpenTable, text: string): void {
  const cell = table.rows.at(-1)?.at(-1);
  if (cell !== undefined) cell.text += ` ${text}`;
}

function closed({ caption, heading, rows }: OpenTable): PageTable {
  const above = shownText(htmlText(heading));
  const title = shownText(htmlText(caption)) || above;
  const filled = rows.filter((row) => row.length > 0);
  return { title, heading: above, rows: filled.map((row) => row.map(cellOf)) };
}

function cellOf({ text, line, header }: RawCell): PageCell {
  const { attributes, content } = contentOf(text);
  const { text: plain, link } = splitLinks(content);
  const rowspan = spanOf(attribute(attributes, 'rowspan'));
  const colspan = spanOf(attribute(attributes, 'colspan'));
  return { text: htmlText(plain), line, header, rowspan, colspan, link };
}

function attribute(attributes: string, name: string): string | undefined {
  return new RegExp(`${name}\\s*=\\s*["']?\\s*(\\d+)`, 'i').exec(attributes)?.[1];
}

/** `style="…" rowspan=2 | text`: what stands before a lone bar is about the cell. */
function contentOf(text: string): { readonly attributes: string; readonly content: string } {
  const bar = text.indexOf('|');
  const attributes = bar < 0 ? '' : text.slice(0, bar);
  const isAbout = bar >= 0 && isAboutCell(attributes);
  return isAbout ? { attributes, content: text.slice(bar + 1) } : { attributes: '', content: text };
}
