import { printable } from '../../domain/issue.ts';
import { parseForeignShare, saysNothing } from './foreign-cells.ts';
import {
  placeAt,
  ROLES,
  type ForeignAnswer,
  type ForeignCell,
  type ForeignPoll,
  type Role,
} from './foreign-poll.ts';
import type { ForeignRow, ForeignTable } from './foreign-table.ts';
import type { ImportMapping } from './import-mapping.ts';
import type { ImportReport } from './import-report.ts';
import type { NameBook } from './name-book.ts';
import { columnConditions, hasConditions } from './row-conditions.ts';
import { cellWith, columnsOfTable, type TableColumns } from './table-columns.ts';

/** A column by which a file of several races can be cut down to one, and what stands in it. */
export interface RaceChoice {
  readonly column: string;
  readonly values: readonly string[];
}

/** The polls of a table, one for each reading. */
export interface TablePolls {
  readonly polls: readonly ForeignPoll[];
  /** Where the file holds several races: what to choose by. */
  readonly choices: readonly RaceChoice[];
}

const NO_POLLS: TablePolls = { polls: [], choices: [] };

/** Gathers the polls of a table, whether it has a row for each poll or one for each answer. */
export function pollsOfTable(
  table: ForeignTable,
  mapping: ImportMapping,
  names: NameBook,
  report: ImportReport,
): TablePolls {
  const columns = columnsOfTable(table, mapping, names);
  tellColumns(table, columns, report);
  if (!hasWhatPollsNeed(table, columns, mapping, report)) return NO_POLLS;
  const rows = rowsOfRace(table, mapping, report);
  const choices = raceChoices(table, rows, columns);
  if (choices.length > 0) {
    tellSeveralRaces(table, rows, choices, report);
    return { polls: [], choices };
  }
  const polls =
    columns.roles.has('answer') && columns.roles.has('share')
      ? longPolls(rows, columns)
      : widePolls(rows, columns, table);
  return { polls, choices };
}

function tellColumns(table: ForeignTable, columns: TableColumns, report: ImportReport): void {
  const heading = (index: number): string => table.header[index]?.text ?? '';
  for (const [role, index] of columns.roles) {
    const cell = table.header[index];
    if (cell !== undefined) report.tell('column-read-as', cell, [], { role });
  }
  for (const index of columns.candidates) {
    const cell = table.header[index];
    if (cell !== undefined) report.tell('column-read-as', cell, [], { role: 'candidate' });
  }
  for (const index of columns.numbers) {
    const cell = table.header[index];
    if (cell !== undefined) report.tell('column-of-numbers', cell, []);
  }
  const left = [...columns.left, ...columns.races].sort((a, b) => a - b).map(heading);
  const names = left.filter((name) => name !== '').map(printable);
  if (names.length > 0) report.tell('columns-left', placeAt(1), [], { words: names.join(', ') });
}

const DATE_ROLES: readonly Role[] = ['dates', 'end', 'date', 'middle', 'published'];

/** Firms, dates and answers; without them no row is a poll, and all rows are told as left out. */
function hasWhatPollsNeed(
  table: ForeignTable,
  columns: TableColumns,
  mapping: ImportMapping,
  report: ImportReport,
): boolean {
  const place = placeAt(1, table.header.map((cell) => cell.text).join(', '));
  const rows = table.rows.map(({ number }) => number);
  const missing = missingRoles(columns);
  for (const role of missing) {
    if (role === 'candidate') report.tell('no-candidates', place, rows, candidateIds(mapping));
    else report.tell('no-column-for', place, rows, { role });
  }
  return hasConditions(table, mapping, report) && missing.length === 0;
}

const ANSWER_ROLES: readonly Role[] = ['answer', 'share'];

function missingRoles({ roles, pairs, candidates }: TableColumns): (Role | 'candidate')[] {
  const firm: Role[] = roles.has('pollster') ? [] : ['pollster'];
  const dates: Role[] = DATE_ROLES.some((role) => roles.has(role)) ? [] : ['dates'];
  const half = ANSWER_ROLES.filter((role) => !roles.has(role));
  if (half.length === 0 || pairs.length + candidates.length > 0) return [...firm, ...dates];
  // A column of answers alone, or of shares alone, is half of what a row for each answer needs.
  return [...firm, ...dates, ...(half.length === 1 ? half : (['candidate'] as const))];
}

/** The race's candidates, one of them as an example; nothing where any answer is taken. */
function candidateIds({ candidatesKnown }: ImportMapping): Readonly<Record<string, string>> {
  const [first, ...others] = candidatesKnown?.map(({ id }) => id) ?? [];
  return first === undefined ? {} : { nearest: first, words: [first, ...others].join(', ') };
}

/** The rows that the mapping's `where` picks; the others are counted. */
function rowsOfRace(
  table: ForeignTable,
  mapping: ImportMapping,
  report: ImportReport,
): readonly ForeignRow[] {
  const wanted = columnConditions(mapping).map(([heading, value]) => {
    const index = table.header.findIndex((cell) => cell.text === heading);
    return { heading, index, value };
  });
  return table.rows.filter((row) => {
    const other = wanted.find(({ index, value }) => row.cells[index]?.text !== value);
    if (other === undefined) return true;
    report.tell('another-race', placeAt(row.cells[0]?.line ?? 1, other.value, other.heading), [
      row.number,
    ]);
    return false;
  });
}

const MOST_VALUES = 500;

function raceChoices(
  table: ForeignTable,
  rows: readonly ForeignRow[],
  columns: TableColumns,
): RaceChoice[] {
  return columns.races.flatMap((index) => {
    const values = [...new Set(rows.map((row) => row.cells[index]?.text ?? ''))];
    const column = table.header[index]?.text ?? '';
    return values.length > 1 ? [{ column, values: values.sort().slice(0, MOST_VALUES) }] : [];
  });
}

function tellSeveralRaces(
  table: ForeignTable,
  rows: readonly ForeignRow[],
  choices: readonly RaceChoice[],
  report: ImportReport,
): void {
  const numbers = rows.map(({ number }) => number);
  for (const { column, values } of choices.slice(0, 1)) {
    const header = table.header.find((cell) => cell.text === column) ?? placeAt(1);
    const shown = values.slice(0, 5).join(', ');
    const detail = {
      count: String(values.length),
      words: values.length > 5 ? `${shown}, …` : shown,
    };
    report.tell('several-races', header, numbers, detail);
  }
}

/** A row is a reading of a poll; its candidates are columns, or pairs of columns. */
function widePolls(
  rows: readonly ForeignRow[],
  columns: TableColumns,
  table: ForeignTable,
): ForeignPoll[] {
  return rows.map((row) => ({
    rows: [row.number],
    cells: roleCells(row.cells, columns),
    year: row.year,
    answers: [...pairAnswers(row, columns), ...columnAnswers(row, columns, table)],
  }));
}

function pairAnswers({ cells }: ForeignRow, { pairs }: TableColumns): ForeignAnswer[] {
  return pairs.flatMap((pair) => {
    const [name, share] = [cells[pair.name], cells[pair.share]];
    const empty =
      name === undefined || share === undefined || (name.text === '' && saysNothing(share.text));
    return empty ? [] : [{ name, share }];
  });
}

function columnAnswers(
  { cells }: ForeignRow,
  columns: TableColumns,
  table: ForeignTable,
): ForeignAnswer[] {
  return columns.candidates.flatMap((index) => {
    const [name, share] = [table.header[index], cells[index]];
    return name === undefined || share === undefined ? [] : [{ name, share }];
  });
}

/** A row is one answer: rows of one question, or of one firm, date and sample, are one reading. */
function longPolls(rows: readonly ForeignRow[], columns: TableColumns): ForeignPoll[] {
  const readings = Map.groupBy(rows, (row) => readingKey(row.cells, columns));
  return [...readings.values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    const answers = own.flatMap(({ cells }) => {
      const [name, share] = [cellWith(cells, columns, 'answer'), cellWith(cells, columns, 'share')];
      return name === undefined || share === undefined ? [] : [{ name, share }];
    });
    const numbers = own.map(({ number }) => number);
    return [{ rows: numbers, cells: roleCells(first.cells, columns), year: first.year, answers }];
  });
}

/** Roles whose cells differ from answer to answer of one reading. */
const OF_THE_ANSWER: readonly Role[] = ['answer', 'share', 'other', 'none', 'undecided', 'remark'];

function readingKey(cells: readonly ForeignCell[], columns: TableColumns): string {
  const question = cellWith(cells, columns, 'reading-key')?.text ?? '';
  if (question !== '') return question;
  const roles = ROLES.filter((role) => !OF_THE_ANSWER.includes(role));
  return JSON.stringify(roles.map((role) => cellWith(cells, columns, role)?.text ?? ''));
}

function roleCells(cells: readonly ForeignCell[], columns: TableColumns): Map<Role, ForeignCell> {
  return new Map(
    [...columns.roles].flatMap(([role, index]): [Role, ForeignCell][] => {
      const cell = cells[index];
      return cell === undefined ? [] : [[role, cell]];
    }),
  );
}

/** True if the shares of these polls are parts of 1, which only a mapping may say: 0.45 is no percent. */
export function looksLikeFractions(polls: readonly ForeignPoll[]): boolean {
  const shares = polls.flatMap(({ answers }) => answers.map(({ share }) => share.text));
  const numbers = shares
    .filter((text) => parseForeignShare(text, false).ok)
    .map((text) => Number(text.replace(',', '.')));
  return (
    numbers.length > 0 &&
    numbers.every((number) => number <= 1) &&
    numbers.some((number) => number > 0)
  );
}
