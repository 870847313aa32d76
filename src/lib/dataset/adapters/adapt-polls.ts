import type { ImportIssue } from '../../domain/import-issue.ts';
import type { DataIssue } from '../../domain/issue.ts';
import type { CandidateId } from '../../domain/poll.ts';
import { pollColumnsWith } from '../columns.ts';
import { dateOrderOf, type DateOrder, type DateStyle } from './foreign-dates.ts';
import { recogniseFormat, type ForeignFormat } from './foreign-format.ts';
import { placeAt, type ForeignPoll, type Role } from './foreign-poll.ts';
import { foreignTable } from './foreign-file.ts';
import type { ImportMapping } from './import-mapping.ts';
import { openReport, type ImportReport } from './import-report.ts';
import { nameBook } from './name-book.ts';
import { ownFormatRows } from './own-format.ts';
import { withIds, type MadeRow } from './poll-ids.ts';
import {
  formatProjectCsv,
  ownColumn,
  projectRow,
  type ImportContext,
  type ProjectRow,
} from './project-rows.ts';
import {
  looksLikeFractions,
  pollsOfTable,
  type RaceChoice,
  type TablePolls,
} from './table-polls.ts';

/** A foreign file as a polls file of the project, and all that is to be said about the way there. */
export interface ForeignAdaptation {
  readonly format: ForeignFormat;
  /** A polls file for the project's own reader to check: nothing in it has been checked by that yet. */
  readonly csv: string;
  /** The candidates' columns in it. In a file taken by itself also what the file calls them. */
  readonly candidates: readonly { readonly id: CandidateId; readonly name: string }[];
  /** Data rows of the origin: rows = rows that went into polls + rows that an issue leaves out. */
  readonly rows: number;
  /** The origin's rows that each row of `csv` is made of, in its order. */
  readonly origins: readonly (readonly number[])[];
  /** Where the file holds several races: the columns to choose one by, for the mapping's `where`. */
  readonly choices: readonly RaceChoice[];
  readonly issues: readonly ImportIssue[];
  /** What the text itself is to be faulted for: encoding, line ends, separators. */
  readonly fileIssues: readonly DataIssue[];
}

/** The polls that were found in a foreign file, before their cells are read. */
interface Gathered extends TablePolls {
  readonly rows: number;
  /** The year that the table's title names. */
  readonly year: number | null;
  readonly fileIssues: readonly DataIssue[];
}

const NO_POLLS: TablePolls = { polls: [], choices: [] };

/**
 * Turns a foreign file of polls into the project's columns. Nothing is guessed: what can't be read, placed
 * or named is told, and so is how everything else was understood. `rows` = rows in `origins` + rows left
 * out by an issue.
 */
export function adaptForeignPolls(
  file: string,
  bytes: Uint8Array,
  mapping: ImportMapping,
): ForeignAdaptation {
  const format = recogniseFormat(file, bytes, mapping.columns);
  const report = openReport(file);
  const names = nameBook(mapping);
  const naming = { mapping, names, report };
  if (format === 'project') return adaptOwnFormat(file, bytes, naming);
  const gathered = gather(file, bytes, format, naming);
  const context = contextFor(gathered, format, naming);
  const rows = context === null ? [] : inOrder(withIds(made(gathered.polls, context), context));
  return adaptation(format, rows, gathered, naming);
}

function adaptOwnFormat(file: string, bytes: Uint8Array, naming: Naming): ForeignAdaptation {
  const { taken, rows, fileIssues } = ownFormatRows(file, bytes, naming);
  const gathered = { ...NO_POLLS, rows, year: null, fileIssues };
  return adaptation('project', inOrder(taken), gathered, naming);
}

function adaptation(
  format: ForeignFormat,
  rows: readonly ProjectRow[],
  { polls, rows: count, choices, fileIssues }: Gathered,
  { mapping, names, report }: Naming,
): ForeignAdaptation {
  const candidates = candidateColumns(rows, mapping, polls, names.candidate);
  return {
    format,
    csv: formatProjectCsv(
      rows,
      candidates.map(({ id }) => id),
    ),
    candidates,
    rows: count,
    origins: rows.map(({ from }) => from),
    choices,
    issues: report.issues(),
    fileIssues,
  };
}

type Naming = Pick<ImportContext, 'mapping' | 'names' | 'report'>;

function gather(
  file: string,
  bytes: Uint8Array,
  format: ForeignFormat,
  { mapping, names, report }: Naming,
): Gathered {
  const { table, rows, year, choices, fileIssues } = foreignTable(
    file,
    bytes,
    format,
    mapping,
    report,
  );
  const found = table === null ? NO_POLLS : pollsOfTable(table, mapping, names, report);
  return { polls: found.polls, choices: [...choices, ...found.choices], rows, year, fileIssues };
}

/** What the file as a whole says about its dates and shares; null if that leaves all rows out. */
function contextFor(
  { polls, year }: Gathered,
  format: ForeignFormat,
  naming: Naming,
): ImportContext | null {
  const { mapping, report } = naming;
  if (mapping.shares === undefined && looksLikeFractions(polls)) {
    const rows = polls.flatMap((poll) => poll.rows);
    report.tell('shares-as-fractions', placeAt(1), rows);
    return null;
  }
  const order = mapping.date_order ?? orderIn(polls, format, report);
  const dates: DateStyle = { order, year: mapping.year ?? year };
  return { ...naming, dates, fractions: mapping.shares === 'fraction' };
}

const DAY_ROLES: readonly Role[] = ['start', 'end', 'date', 'dates', 'middle', 'published'];

/** Those files write the month first, which most of them show; others must show it, or a mapping tells. */
function orderIn(
  polls: readonly ForeignPoll[],
  format: ForeignFormat,
  report: ImportReport,
): DateOrder | null {
  const cells = polls.flatMap((poll) => DAY_ROLES.flatMap((role) => poll.cells.get(role) ?? []));
  const order = dateOrderOf(cells.map((cell) => cell.text));
  if (order === 'contradictory') report.tell('date-orders-mixed', placeAt(1), []);
  if (order === null && format === '538-long') return 'month-first';
  return order === 'contradictory' ? null : order;
}

function made(polls: readonly ForeignPoll[], context: ImportContext): MadeRow[] {
  return polls.flatMap((poll) => {
    const row = projectRow(poll, context);
    return row === null ? [] : [{ poll, row }];
  });
}

function inOrder(rows: readonly ProjectRow[]): ProjectRow[] {
  const key = (row: ProjectRow): string =>
    ['end_date', 'poll_id', 'variant'].map((column) => row.cells.get(column) ?? '').join(' ');
  return [...rows].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** The race's candidates, or those that the rows have, by the name that the file gives them first. */
function candidateColumns(
  rows: readonly ProjectRow[],
  mapping: ImportMapping,
  polls: readonly ForeignPoll[],
  idOf: (name: string) => string | undefined,
): ForeignAdaptation['candidates'] {
  if (mapping.candidatesKnown !== null) {
    return mapping.candidatesKnown.map(({ id, name }) => ({ id, name }));
  }
  const columns = new Set(pollColumnsWith([]).map((column) => column.name));
  const own = new Set(
    rows.flatMap((row) => [...row.cells.keys()]).filter((name) => !columns.has(name)),
  );
  const names = polls.flatMap((poll) => poll.answers.map(({ name }) => name.text));
  return [...own].map((id) => ({
    id,
    name: names.find((name) => (idOf(name) ?? ownColumn(name)) === id) ?? id,
  }));
}
