import { plainHeading, roleByHeading, type ColumnNames } from './column-roles.ts';
import { parseForeignShare, saysNothing } from './foreign-cells.ts';
import { placeAt, type ForeignCell } from './foreign-poll.ts';
import type { ForeignRow, ForeignTable } from './foreign-table.ts';
import type { ImportReport } from './import-report.ts';

/** A cell of a table on a page, before spans are spread. */
export interface PageCell {
  readonly text: string;
  readonly line: number;
  readonly header: boolean;
  readonly rowspan: number;
  readonly colspan: number;
  /** The first link to another site in it; empty if there is none. */
  readonly link: string;
}

/** A table on a page. */
export interface PageTable {
  /** Its caption, or else the heading above it; may be empty. */
  readonly title: string;
  /** The heading above it; may be empty. */
  readonly heading: string;
  readonly rows: readonly (readonly PageCell[])[];
}

/** A table of polls on a page, with the year that its title or the heading above names. */
export interface PollTable {
  readonly title: string;
  readonly table: ForeignTable;
  /** Null unless exactly one is named. */
  readonly year: number | null;
}

/**
 * The tables of a page that have columns for the firm and the dates, their rows numbered throughout. Rows
 * that are no polls are told.
 */
export function pollTables(
  tables: readonly PageTable[],
  columns: ColumnNames,
  report: ImportReport,
): PollTable[] {
  const titles = new Map<string, number>();
  let before = 0;
  return tables.flatMap((page) => {
    const grid = spreadSpans(page.rows);
    const depth = headerDepth(grid);
    const header = headerOf(grid.slice(0, depth));
    if (!isOfPolls(header, columns)) return [];
    const count = (titles.get(page.title) ?? 0) + 1;
    titles.set(page.title, count);
    const title = count === 1 && page.title !== '' ? page.title : `${page.title} (${count})`.trim();
    const firm = header.findIndex(({ text }) => roleByHeading(text, columns) === 'pollster');
    const rows = bodyRows(grid.slice(depth), header, firm, before, report);
    const links = placeAt(header[0]?.line ?? 1, LINK_HEADING, LINK_HEADING);
    const table = { header: [...header, links], rows, count: grid.length - depth };
    before += table.count;
    return [{ title, table, year: yearIn(page.title) ?? yearIn(page.heading) }];
  });
}

/** The heading of the column that gathers the links of each row. */
const LINK_HEADING = 'url';

const MOST_COLUMNS = 200;

type GridRow = readonly (PageCell | undefined)[];

/** Each cell in every place that it spans. */
function spreadSpans(rows: readonly (readonly PageCell[])[]): GridRow[] {
  const grid: (PageCell | undefined)[][] = rows.map(() => []);
  rows.forEach((cells, top) => {
    let left = 0;
    for (const cell of cells) {
      while (grid[top]?.[left] !== undefined) left++;
      for (const row of grid.slice(top, top + cell.rowspan)) {
        for (let column = left; column < Math.min(left + cell.colspan, MOST_COLUMNS); column++) {
          row[column] ??= cell;
        }
      }
      left += cell.colspan;
    }
  });
  return grid;
}

/** How many rows on top are headings: those with header cells alone, but for a remark across below them. */
function headerDepth(grid: readonly GridRow[]): number {
  const end = grid.findIndex((row) => row.some((cell) => cell?.header !== true));
  const top = end < 0 ? grid : grid.slice(0, end);
  return Math.max(top.findLastIndex((row) => new Set(row).size > 1) + 1, 1);
}

/** Of the headings above a column the lowest that says something. */
function headerOf(rows: readonly GridRow[]): ForeignCell[] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: width }, (_, index) => {
    const above = rows.map((row) => row[index]).filter((cell) => cell !== undefined);
    const cell = above.findLast(({ text }) => text !== '');
    const { text = '', line = 1 } = cell ?? {};
    return { text, line, column: index + 1, field: text };
  });
}

function isOfPolls(header: readonly ForeignCell[], columns: ColumnNames): boolean {
  const roles = new Set(header.map(({ text }) => roleByHeading(text, columns)));
  return (
    roles.has('pollster') &&
    ['dates', 'date', 'end', 'published'].some((role) => [...roles].some((own) => own === role))
  );
}

function bodyRows(
  grid: readonly GridRow[],
  header: readonly ForeignCell[],
  firm: number,
  before: number,
  report: ImportReport,
): ForeignRow[] {
  const headings = faultsOfHeadings(grid, header);
  let year: number | null = null;
  return grid.flatMap((row, index) => {
    const number = before + index + 1;
    const fault = headings[index] ?? rowFault(row, header.length, row[firm]?.text ?? '');
    year = yearAcross(row) ?? year;
    if (fault !== null) {
      const { line = 1 } = row[0] ?? {};
      report.tell(
        fault,
        placeAt(line, fault === 'row-broken' ? String(row.length) : (row[0]?.text ?? '')),
        [number],
        { wanted: String(header.length) },
      );
      return [];
    }
    const cells = [...header.map((head, at) => cellAt(row, at, head.text)), linkOf(row)];
    return [{ number, cells, year }];
  });
}

/**
 * Rows of headings further down, and what is below headings that are not the table's own: there a column
 * may be about something else.
 */
function faultsOfHeadings(
  grid: readonly GridRow[],
  header: readonly ForeignCell[],
): readonly ('not-a-poll' | 'other-headings' | null)[] {
  let own = true;
  return grid.map((row, index) => {
    if (!isOfHeadings(row, header)) return own ? null : 'other-headings';
    const above = grid[index - 1];
    if (above === undefined || !isOfHeadings(above, header)) {
      const end = grid.findIndex((other, at) => at > index && !isOfHeadings(other, header));
      own = saysTheSame(headerOf(grid.slice(index, end < 0 ? undefined : end)), header);
    }
    return own ? 'not-a-poll' : 'other-headings';
  });
}

/** True for a row of header cells without figures, or one that says what the table's header says. */
function isOfHeadings(row: GridRow, header: readonly ForeignCell[]): boolean {
  if (new Set(row).size < 2) return false;
  const cells = Array.from(row, (cell) => cell);
  const figures = cells.some(
    (cell) => cell !== undefined && parseForeignShare(cell.text, false).ok,
  );
  const marked = cells.every((cell) => cell?.header === true);
  return (marked && !figures) || saysTheSame(headerOf([row]), header);
}

function saysTheSame(a: readonly ForeignCell[], b: readonly ForeignCell[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ text }, index) => plainHeading(text) === plainHeading(b[index]?.text ?? ''))
  );
}

/** The year that a row across the table says, and nothing else. */
function yearAcross(row: GridRow): number | null {
  const [first] = row;
  if (first === undefined || new Set(row).size > 1) return null;
  return /^(?:19|20)\d\d$/.test(first.text) ? Number(first.text) : null;
}

const NO_FIRM =
  /\b(?:elections?|elecci[oó]n(?:es)?|results?|resultados?|average|promedio|media)\b/iu;

/** Why a row is no poll: one remark across it, a result or an average, or cells that don't fit. */
function rowFault(row: GridRow, width: number, firm: string): 'not-a-poll' | 'row-broken' | null {
  const [first] = row;
  if (first !== undefined && first.colspan > 2 && new Set(row).size <= 3) return 'not-a-poll';
  if (row.length !== width || [...row].includes(undefined)) return 'row-broken';
  return NO_FIRM.test(firm) ? 'not-a-poll' : null;
}

function cellAt(row: GridRow, index: number, field: string): ForeignCell {
  const { text = '', line = 1 } = row[index] ?? {};
  return { text, line, column: index + 1, field };
}

function linkOf(row: GridRow): ForeignCell {
  const cell = row.find((own) => own !== undefined && own.link !== '');
  return { text: cell?.link ?? '', line: cell?.line ?? 1, column: null, field: LINK_HEADING };
}

function yearIn(title: string): number | null {
  const years = new Set(title.match(/\b(?:19|20)\d\d\b/g));
  const [year] = years;
  return years.size === 1 && year !== undefined ? Number(year) : null;
}

/** Text as it is read: spaces and breaks are one space, and a lone mark of nothing stays. */
export function shownText(text: string): string {
  const plain = text.replace(/\s+/gu, ' ').trim();
  return saysNothing(plain) ? plain : plain.replace(/\s*\[[^\]]{1,12}\]$/u, '');
}
