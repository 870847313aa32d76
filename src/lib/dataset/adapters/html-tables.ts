import { Parser } from 'htmlparser2';
import { shownText, type PageCell, type PageTable } from './page-table.ts';

/** What stands in an element that is not for reading: footnote marks, styles, hidden sort keys. */
function isUnread(name: string, attributes: Readonly<Record<string, string>>): boolean {
  if (name === 'style' || name === 'script') return true;
  if (name === 'sup' && /\b(?:reference|noprint)\b/.test(attributes['class'] ?? '')) return true;
  return /display:\s*none/i.test(attributes['style'] ?? '');
}

interface OpenCell {
  readonly line: number;
  readonly header: boolean;
  readonly rowspan: number;
  readonly colspan: number;
  text: string;
  link: string;
}

interface OpenTable {
  readonly heading: string;
  caption: string;
  readonly rows: PageCell[][];
}

const VOID = new Set([
  'area',
  'base',
  'br',
  'col',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'wbr',
]);

/** The tables of an HTML page, outermost ones only, with the headings above them. */
export function htmlTables(text: string): PageTable[] {
  const reader = new TableReader(lineCounter(text));
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        reader.open(name, attributes, parser.startIndex);
      },
      ontext: (data) => {
        reader.text(data);
      },
      onclosetag: (name) => {
        reader.close(name);
      },
    },
    { decodeEntities: true },
  );
  parser.end(text);
  return reader.tables;
}

/** The text that a reader sees of a piece of HTML. */
export function htmlText(text: string): string {
  const reader = new TableReader(() => 1);
  const parser = new Parser({
    onopentag: (name, attributes) => {
      reader.open(name, attributes, 0);
    },
    ontext: (data) => {
      reader.text(data);
    },
    onclosetag: (name) => {
      reader.close(name);
    },
  });
  parser.end(`<table><tr><td>${text}</td></tr></table>`);
  return reader.tables[0]?.rows[0]?.[0]?.text ?? '';
}

/** Follows the tags of a page and keeps what stands in tables. */
class TableReader {
  readonly tables: PageTable[] = [];
  private readonly lineAt: (index: number) => number;
  private heading = '';
  private inHeading = false;
  private inCaption = false;
  private depth = 0;
  private unread = 0;
  private table: OpenTable | null = null;
  private cell: OpenCell | null = null;

  constructor(lineAt: (index: number) => number) {
    this.lineAt = lineAt;
  }

  open(name: string, attributes: Readonly<Record<string, string>>, index: number): void {
    if (this.unread > 0 || isUnread(name, attributes)) {
      if (!VOID.has(name)) this.unread++;
      return;
    }
    if (name === 'table') this.openTable();
    else if (/^h[1-6]$/.test(name)) this.openHeading();
    else if (this.depth === 1) this.openPart(name, attributes, index);
    if (name === 'br' && this.cell !== null) this.cell.text += ' ';
  }

  private openTable(): void {
    this.depth++;
    if (this.depth === 1) this.table = { heading: this.heading, caption: '', rows: [] };
  }

  private openHeading(): void {
    this.inHeading = this.depth === 0;
    if (this.inHeading) this.heading = '';
  }

  private openPart(
    name: string,
    attributes: Readonly<Record<string, string>>,
    index: number,
  ): void {
    if (name === 'caption') this.inCaption = true;
    if (name === 'tr') this.table?.rows.push([]);
    if (name === 'td' || name === 'th') this.cell = openCell(name, attributes, this.lineAt(index));
    const link = attributes['href'] ?? '';
    if (name === 'a' && this.cell?.link === '' && isForeign(link, attributes))
      this.cell.link = link;
  }

  text(data: string): void {
    if (this.unread > 0) return;
    if (this.inHeading) this.heading += data;
    else if (this.inCaption && this.table !== null) this.table.caption += data;
    else if (this.cell !== null) this.cell.text += data;
  }

  close(name: string): void {
    if (this.unread > 0) {
      if (!VOID.has(name)) this.unread--;
      return;
    }
    if (name === 'table') this.closeTable();
    else if (/^h[1-6]$/.test(name)) this.inHeading = false;
    else if (name === 'caption') this.inCaption = false;
    else if (this.depth === 1 && (name === 'td' || name === 'th')) this.closeCell();
  }

  private closeTable(): void {
    this.depth = Math.max(0, this.depth - 1);
    if (this.depth > 0 || this.table === null) return;
    const { caption, heading, rows } = this.table;
    const above = shownText(heading);
    this.tables.push({
      title: shownText(caption) || above,
      heading: above,
      rows: rows.filter((row) => row.length > 0),
    });
    this.table = null;
  }

  private closeCell(): void {
    if (this.cell === null) return;
    const row = this.table?.rows.at(-1);
    row?.push({ ...this.cell, text: shownText(this.cell.text) });
    this.cell = null;
  }
}

function openCell(
  name: string,
  attributes: Readonly<Record<string, string>>,
  line: number,
): OpenCell {
  const rowspan = spanOf(attributes['rowspan']);
  const colspan = spanOf(attributes['colspan']);
  return { line, header: name === 'th', rowspan, colspan, text: '', link: '' };
}

/** A span as browsers bound it; 1 for what is no number. */
export function spanOf(text: string | undefined): number {
  const span = Number.parseInt(text ?? '1', 10);
  return span >= 1 ? Math.min(span, 1000) : 1;
}

/** A link that leads to another site, as wikis mark them. */
function isForeign(link: string, attributes: Readonly<Record<string, string>>): boolean {
  return /^https?:\/\//.test(link) && /\bexternal\b/.test(attributes['class'] ?? '');
}

/** The line, from 1, of a position; positions must not go back. */
function lineCounter(text: string): (index: number) => number {
  let line = 1;
  let at = text.indexOf('\n');
  return (index) => {
    while (at >= 0 && at < index) {
      line++;
      at = text.indexOf('\n', at + 1);
    }
    return line;
  };
}
