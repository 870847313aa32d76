import Papa from 'papaparse';
import { issueAt, type DataIssue, type IssueKind } from '../domain/issue.ts';
import { decodeFile, fileIssue } from './encoding.ts';

/** A record of a CSV file as it stands there: untrimmed texts. */
export interface CsvRow {
  /** Physical line on which the record starts, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export type Delimiter = ',' | ';';

/** A CSV file cut into records; nothing about their meaning has been checked yet. */
export interface CsvTable {
  readonly file: string;
  readonly delimiter: Delimiter;
  readonly header: CsvRow;
  /** Records below the header (and marks of a merge above it), blank lines left out, in order. */
  readonly rows: readonly CsvRow[];
  /** Records whose quoting is broken: they are named by an error already. */
  readonly broken: ReadonlySet<CsvRow>;
}

/** What became of a file: no table if it can't be cut into records at all. */
export interface CsvReading {
  readonly table: CsvTable | null;
  readonly issues: readonly DataIssue[];
}

/** Cuts a CSV file (UTF-8; comma or semicolon) into records, each with its physical line. */
export function parseCsvTable(file: string, bytes: Uint8Array): CsvReading {
  const decoded = decodeFile(file, bytes);
  if (!decoded.ok) return { table: null, issues: [decoded.problem] };
  const { text, notes } = decoded.value;
  const separator = separatorOf(text);
  if (separator === '\t') return { table: null, issues: [fileIssue('tab-separated', file, '\t')] };
  const semicolon = separator === ';' ? [fileIssue('semicolon-separated', file, ';')] : [];
  const cut = cutIntoRecords(file, text, separator);
  return { table: cut.table, issues: [...notes, ...semicolon, ...cut.issues] };
}

/** The physical line on which a cell starts: quoted cells before it may hold line breaks. */
export function cellLine(row: CsvRow, index: number): number {
  let line = row.line;
  for (let before = 0; before < index; before++) line += lineBreaks(row.cells[before] ?? '');
  return line;
}

/** The separator that the first line with text uses most, outside quotes. */
export function separatorOf(text: string): Delimiter | '\t' {
  const firstLine = /^(?!([<=>|])\1{6}).*\S.*$/m.exec(text)?.[0] ?? '';
  const unquoted = firstLine.replace(/"[^"]*"/g, '');
  const count = (separator: string): number => unquoted.split(separator).length;
  if (count('\t') > count(',') && count('\t') > count(';')) return '\t';
  return count(';') > count(',') ? ';' : ',';
}

function cutIntoRecords(file: string, text: string, delimiter: Delimiter): CsvReading {
  const parsed = Papa.parse<string[]>(text, { delimiter, newline: '\n', skipEmptyLines: false });
  const records = withLines(parsed.data);
  const quoting = quotingFaults(file, text, records, parsed.errors);
  const filled = records.filter((record) => !isBlank(record) || quoting.broken.has(record));
  const header = filled.find((record) => !isConflictMark(record));
  const rows = filled.filter((record) => record !== header);
  if (header === undefined || quoting.broken.has(header)) {
    return { table: null, issues: quoting.issues };
  }
  const table = { file, delimiter, header, rows, broken: quoting.broken };
  return { table, issues: quoting.issues };
}

/** Every record takes one line and one more for each line break inside its cells. */
function withLines(records: readonly (readonly string[])[]): CsvRow[] {
  let line = 1;
  return records.map((cells) => {
    const row = { line, cells };
    line += 1;
    for (const cell of cells) line += lineBreaks(cell);
    return row;
  });
}

function lineBreaks(cell: string): number {
  let count = 0;
  for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) count++;
  return count;
}

function isBlank(row: CsvRow): boolean {
  return row.cells.length === 1 && row.cells[0]?.trim() === '';
}

/** True for a line that Git leaves where it could not merge two changes. */
export function isConflictMark({ cells: [first = ''] }: CsvRow): boolean {
  return /^([<=>|])\1{6}(?: |$)/.test(first.trimEnd());
}

interface Quoting {
  readonly broken: ReadonlySet<CsvRow>;
  readonly issues: readonly DataIssue[];
}

/** One issue for each record whose quotes don't close, or close in the middle of a cell. */
function quotingFaults(
  file: string,
  text: string,
  records: readonly CsvRow[],
  errors: readonly Papa.ParseError[],
): Quoting {
  const broken = new Set<CsvRow>();
  const issues: DataIssue[] = [];
  for (const error of errors) {
    const record = error.row === undefined ? undefined : records[error.row];
    if (error.type !== 'Quotes' || record === undefined || broken.has(record)) continue;
    broken.add(record);
    issues.push(quotingIssue(file, text, record, error));
  }
  return { broken, issues };
}

function quotingIssue(
  file: string,
  text: string,
  record: CsvRow,
  error: Papa.ParseError,
): DataIssue {
  const start = error.index ?? 0;
  const opened = text.slice(start, start + LONGEST_EXCERPT);
  const unclosed = error.code === 'MissingQuotes' || breaksBeforeQuote(text, start);
  const kind: IssueKind = unclosed ? 'unclosed-quote' : 'stray-quote';
  const index =
    error.code === 'MissingQuotes' ? record.cells.length - 1 : quotedCell(record, opened);
  const line = index < 0 ? record.line : cellLine(record, index);
  const column = index < 0 ? null : index + 1;
  return issueAt(kind, { file, line, column, field: null }, `"${opened.split('\n')[0] ?? ''}`);
}

const LONGEST_EXCERPT = 200;

/** A lone quote on a later line closes nothing: the opening quote was never closed on its own line. */
function breaksBeforeQuote(text: string, start: number): boolean {
  const lineEnd = text.indexOf('\n', start);
  const onThisLine = text.slice(start, lineEnd < 0 ? undefined : lineEnd);
  return lineEnd >= 0 && !onThisLine.replaceAll('""', '').includes('"');
}

/** The cell whose malformed text follows the opening quote; −1 if that can't be told. */
function quotedCell(record: CsvRow, opened: string): number {
  return record.cells.findIndex((cell) => {
    const head = cell.split('"')[0] ?? '';
    return cell.includes('"') && opened.startsWith(head.slice(0, LONGEST_EXCERPT));
  });
}
