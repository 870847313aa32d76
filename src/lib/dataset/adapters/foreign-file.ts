import type { DataIssue } from '../../domain/issue.ts';
import { decodeFile } from '../encoding.ts';
import type { ForeignFormat } from './foreign-format.ts';
import { placeAt } from './foreign-poll.ts';
import { foreignCsvTable, type ForeignTable } from './foreign-table.ts';
import { htmlTables } from './html-tables.ts';
import { TABLE_KEY, type ImportMapping } from './import-mapping.ts';
import type { ImportReport } from './import-report.ts';
import { foreignJsonTable } from './json-table.ts';
import { pollTables, type PageTable, type PollTable } from './page-table.ts';
import type { RaceChoice } from './table-polls.ts';
import { wikitextTables } from './wikitext-tables.ts';

/** The one table of polls that a file holds or that the mapping picks of it. */
export interface ForeignFile {
  /** Null if there is none or nobody says which. */
  readonly table: ForeignTable | null;
  /** Data rows of all tables of polls. */
  readonly rows: number;
  /** The year that the table's title names. */
  readonly year: number | null;
  /** The tables to choose between, where there are several. */
  readonly choices: readonly RaceChoice[];
  readonly fileIssues: readonly DataIssue[];
}

const NO_TABLE: ForeignFile = { table: null, rows: 0, year: null, choices: [], fileIssues: [] };

/** Cuts a file of a format into a table of texts; what is no part of one is told. */
export function foreignTable(
  file: string,
  bytes: Uint8Array,
  format: ForeignFormat,
  mapping: ImportMapping,
  report: ImportReport,
): ForeignFile {
  if (format === '538-long' || format === 'csv-table') {
    const { table, fileIssues } = foreignCsvTable(file, bytes, report);
    return { ...NO_TABLE, table, rows: table?.count ?? 0, fileIssues };
  }
  const decoded = decodeFile(file, bytes);
  if (!decoded.ok) return { ...NO_TABLE, fileIssues: [decoded.problem] };
  const { text, notes: fileIssues } = decoded.value;
  if (format === 'votehub-json') return { ...jsonFile(text, report), fileIssues };
  if (format === 'wikitext')
    return { ...pageFile(wikitextTables(text), mapping, report), fileIssues };
  if (format === 'wiki-html') return { ...pageFile(htmlTables(text), mapping, report), fileIssues };
  report.tell('unknown-format', placeAt(1), []);
  return { ...NO_TABLE, fileIssues };
}

function jsonFile(text: string, report: ImportReport): ForeignFile {
  const table = foreignJsonTable(text);
  if (table.ok) return { ...NO_TABLE, table: table.value, rows: table.value.count };
  report.tell('unknown-format', placeAt(1), []);
  return NO_TABLE;
}

function pageFile(
  pages: readonly PageTable[],
  mapping: ImportMapping,
  report: ImportReport,
): ForeignFile {
  const tables = pollTables(pages, mapping.columns, report);
  const rows = tables.reduce((sum, { table }) => sum + table.count, 0);
  if (tables.length === 0) report.tell('no-poll-table', placeAt(1), []);
  const wanted = mapping.where[TABLE_KEY];
  const [only, ...others] = tables.filter(({ title }) => wanted === undefined || title === wanted);
  if (only === undefined || others.length > 0) {
    const choices = [{ column: TABLE_KEY, values: tables.map(({ title }) => title) }];
    tellTables(tables, report);
    return { ...NO_TABLE, rows, choices: tables.length > 0 ? choices : [] };
  }
  for (const other of tables)
    if (other !== only) tellRows('another-race', other, only.title, report);
  return { ...NO_TABLE, table: only.table, rows, year: only.year };
}

function tellTables(tables: readonly PollTable[], report: ImportReport): void {
  const words = tables.map(({ title }) => title).join(', ');
  const rows = tables.flatMap(rowNumbers);
  const detail = { count: String(tables.length), words };
  if (tables.length > 0) report.tell('several-races', placeAt(1, '', TABLE_KEY), rows, detail);
}

function tellRows(
  kind: 'another-race',
  table: PollTable,
  found: string,
  report: ImportReport,
): void {
  report.tell(kind, placeAt(table.table.header[0]?.line ?? 1, found, TABLE_KEY), rowNumbers(table));
}

function rowNumbers({ table }: PollTable): number[] {
  return table.rows.map(({ number }) => number);
}
