import Papa from 'papaparse';
import type { ImportIssueKind } from '../../domain/import-issue.ts';
import { linkFault } from '../cells.ts';
import { textFault } from '../cell-text.ts';
import { pollColumnsWith } from '../columns.ts';
import { slugOf } from '../nearest.ts';
import {
  modeOf,
  parseForeignMargin,
  parseForeignSample,
  parseForeignShare,
  populationOf,
  saysNothing,
  type ForeignSample,
} from './foreign-cells.ts';
import { parseForeignDates, type DateStyle, type ForeignDates } from './foreign-dates.ts';
import {
  placeAt,
  type ForeignAnswer,
  type ForeignCell,
  type ForeignPoll,
  type Role,
} from './foreign-poll.ts';
import { LEAVE_OUT, type ImportMapping } from './import-mapping.ts';
import type { ImportReport } from './import-report.ts';
import type { NameBook } from './name-book.ts';

/** What polls are read with. */
export interface ImportContext {
  readonly mapping: ImportMapping;
  readonly names: NameBook;
  readonly report: ImportReport;
  readonly dates: DateStyle;
  readonly fractions: boolean;
}

/** A row of polls.csv on its way: texts by column. */
export interface ProjectRow {
  readonly cells: ReadonlyMap<string, string>;
  /** The rows of the origin that it is made of. */
  readonly from: readonly number[];
}

/** A poll's row by itself, without `poll_id` and `variant`; null if an issue names why not. */
export function projectRow(poll: ForeignPoll, context: ImportContext): ProjectRow | null {
  if (isLeftOut(poll, context)) return null;
  const pollster = pollsterOf(poll, context);
  const days = daysOf(poll, context);
  const shares = sharesOf(poll, context);
  if (pollster === null || days === null || shares === null) return null;
  const cells = new Map(Object.entries(context.mapping.defaults));
  const own = [
    ['pollster', pollster],
    ...days,
    ...samplingOf(poll, context),
    ...shares,
    ['sponsor', textOf(poll, 'sponsor', context)],
    ['source_url', linkOf(poll, context)],
    ['notes', notesOf(poll, context)],
  ] as const;
  for (const [column, text] of own) if (text !== '') cells.set(column, text);
  return { cells, from: poll.rows };
}

/** True if the mapping leaves the poll's firm out: nothing else is said of its rows. */
function isLeftOut(poll: ForeignPoll, { names, report }: ImportContext): boolean {
  const cell = poll.cells.get('pollster');
  if (cell === undefined || names.firm(cell.text) !== LEAVE_OUT) return false;
  report.tell('firm-left-out', cell, poll.rows);
  return true;
}

function pollsterOf(poll: ForeignPoll, { mapping, names, report }: ImportContext): string | null {
  const cell = poll.cells.get('pollster') ?? placeAt(1);
  if (saysNothing(cell.text)) {
    report.tell('pollster-missing', cell, poll.rows);
    return null;
  }
  const id = names.firm(cell.text);
  if (mapping.names === 'open') return id ?? cell.text;
  if (id !== undefined) return id;
  report.tell('unknown-pollster', cell, poll.rows, nearest(names.nearestFirm(cell.text)));
  return null;
}

function nearest(name: string | null): Readonly<Record<string, string>> {
  return name === null ? {} : { nearest: name };
}

type Cells = readonly (readonly [column: string, text: string])[];

/** Roles that may hold the last day, the surest first, and what `end_date` then is. */
const LAST_DAYS = [
  ['end', 'fieldwork'],
  ['dates', 'fieldwork'],
  ['date', 'roundup'],
  ['middle', 'roundup'],
  ['published', 'published'],
] as const satisfies readonly (readonly [Role, string])[];

function daysOf(poll: ForeignPoll, context: ImportContext): Cells | null {
  const source = LAST_DAYS.map(([role, basis]) => ({
    cell: poll.cells.get(role),
    role,
    basis,
  })).find(({ cell }) => cell !== undefined && !saysNothing(cell.text));
  if (source?.cell === undefined)
    return complained(
      'date-missing',
      poll.cells.get('end') ?? placeAt(lineOfRow(poll)),
      poll,
      context,
    );
  const read = daysIn(source.cell, poll, context);
  if (read === null) return null;
  // A span of days is fieldwork whatever its column is called.
  const fieldwork = source.basis === 'fieldwork' || read.start !== null;
  if (!fieldwork)
    context.report.tell('date-of-another-kind', source.cell, poll.rows, { role: source.role });
  const start = startOf(poll, context, read, source.role === 'dates');
  if (start === null) return null;
  return [
    ['start_date', start],
    ['end_date', read.end],
    ['published_date', publishedOf(poll, context)],
    ['date_basis', fieldwork ? 'fieldwork' : source.basis],
  ];
}

/** The line of the row itself: a cell that spans several rows stands further up. */
function lineOfRow(poll: ForeignPoll): number {
  const cells = [...poll.cells.values(), ...poll.answers.map(({ share }) => share)];
  return cells.reduce((last, { line }) => Math.max(last, line), 1);
}

/** The first day, which may be the only one; null if it was told why it can't be read. */
function startOf(
  poll: ForeignPoll,
  context: ImportContext,
  read: ForeignDates,
  oneDay: boolean,
): string | null {
  if (read.start !== null) return read.start;
  const cell = poll.cells.get('start');
  if (cell === undefined || saysNothing(cell.text)) return oneDay ? read.end : '';
  const start = daysIn(cell, poll, context);
  if (start === null) return null;
  if (start.end <= read.end) return start.start ?? start.end;
  return complained('dates-reversed', cell, poll, context);
}

function publishedOf(poll: ForeignPoll, context: ImportContext): string {
  const cell = poll.cells.get('published');
  if (cell === undefined || saysNothing(cell.text)) return '';
  const read = parseForeignDates(cell.text, datesOf(poll, context));
  if (read.ok && read.value.start === null) return read.value.end;
  context.report.tell('cell-unread', cell, poll.rows);
  return '';
}

/** How a poll's dates are written: what stands above it tells the year better than the file as a whole. */
function datesOf({ year }: ForeignPoll, { dates }: ImportContext): DateStyle {
  return year === null ? dates : { ...dates, year };
}

function daysIn(cell: ForeignCell, poll: ForeignPoll, context: ImportContext): ForeignDates | null {
  const style = datesOf(poll, context);
  const read = parseForeignDates(cell.text, style);
  if (!read.ok) return complained(read.problem, cell, poll, context);
  for (const kind of read.value.assumed) {
    context.report.tell(kind, cell, poll.rows, {
      order: style.order ?? '',
      year: String(style.year ?? ''),
    });
  }
  return read.value;
}

function complained(
  kind: ImportIssueKind,
  cell: ForeignCell,
  poll: ForeignPoll,
  { report }: ImportContext,
): null {
  report.tell(kind, cell, poll.rows);
  return null;
}

function samplingOf(poll: ForeignPoll, context: ImportContext): Cells {
  const sample = sampleOf(poll, context);
  return [
    ['sample_size', sample?.text ?? ''],
    ['population', wordOf(poll, 'population', populationOf, context) || (sample?.population ?? '')],
    ['mode', wordOf(poll, 'mode', modeOf, context)],
    ['margin_of_error', marginOf(poll, context)],
  ];
}

function sampleOf(poll: ForeignPoll, { report }: ImportContext): ForeignSample | null {
  const cell = filledCell(poll, 'sample');
  if (cell === null) return null;
  const sample = parseForeignSample(cell.text);
  if (!sample.ok) report.tell('cell-unread', cell, poll.rows);
  else if (sample.value.rewritten)
    report.tell('number-read', cell, poll.rows, { read: sample.value.text });
  return sample.ok ? sample.value : null;
}

function marginOf(poll: ForeignPoll, { report }: ImportContext): string {
  const cell = filledCell(poll, 'margin-of-error');
  if (cell === null) return '';
  const margin = parseForeignMargin(cell.text);
  if (!margin.ok) report.tell('cell-unread', cell, poll.rows);
  else if (margin.value.rewritten)
    report.tell('number-read', cell, poll.rows, { read: margin.value.text });
  return margin.ok ? margin.value.text : '';
}

function wordOf(
  poll: ForeignPoll,
  role: Role,
  read: (text: string) => string | undefined,
  { report }: ImportContext,
): string {
  const cell = filledCell(poll, role);
  if (cell === null) return '';
  const word = read(cell.text);
  if (word === undefined) report.tell('cell-unread', cell, poll.rows);
  else if (word !== cell.text) report.tell('word-read', cell, poll.rows, { read: word });
  return word ?? '';
}

function filledCell(poll: ForeignPoll, role: Role): ForeignCell | null {
  const cell = poll.cells.get(role);
  return cell === undefined || saysNothing(cell.text) ? null : cell;
}

function textOf(poll: ForeignPoll, role: Role, { report }: ImportContext): string {
  const cell = filledCell(poll, role);
  if (cell === null) return '';
  const text = cell.text.replace(/\s+/gu, ' ').trim();
  if (textFault(text, 'text') === null) return text;
  report.tell('text-unsafe', cell, poll.rows);
  return '';
}

function linkOf(poll: ForeignPoll, { report }: ImportContext): string {
  const cell = filledCell(poll, 'link');
  if (cell === null) return '';
  if (linkFault(cell.text) === null) return cell.text;
  report.tell('cell-unread', cell, poll.rows);
  return '';
}

/** The origin's own remark, before what the mapping adds to every row. */
function notesOf(poll: ForeignPoll, context: ImportContext): string {
  return [textOf(poll, 'remark', context), context.mapping.defaults['notes'] ?? '']
    .filter((text) => text !== '')
    .join(' | ');
}

/** Answers that several names of the origin may add up to. */
const SUMS: readonly string[] = ['other', 'none', 'undecided'];

/** The shares by column; null if one can't be read or placed, for half a poll is none. */
function sharesOf(poll: ForeignPoll, context: ImportContext): Cells | null {
  const shares = new Map<string, string>();
  const read = namedAnswers(poll).map((answer) => placeAnswer(answer, shares, poll, context));
  const rest = SUMS.map((role) => placeRest(role, shares, poll, context));
  if (![...read, ...rest].every(Boolean)) return null;
  const candidates = [...shares.keys()].filter((column) => !SUMS.includes(column));
  if (candidates.length >= 2) return [...shares];
  return complained(
    'too-few-answers',
    placeAt(lineOfRow(poll), String(candidates.length)),
    poll,
    context,
  );
}

function namedAnswers(poll: ForeignPoll): readonly ForeignAnswer[] {
  return poll.answers.filter(({ share }) => !saysNothing(share.text));
}

/** False if the answer can't be read or placed, and was told. */
function placeAnswer(
  answer: ForeignAnswer,
  shares: Map<string, string>,
  poll: ForeignPoll,
  context: ImportContext,
): boolean {
  const column = columnOf(answer.name, poll, context);
  if (column === LEAVE_OUT) return true;
  const share = shareOf(answer.share, poll, context);
  if (column === null || share === null) return false;
  if (share === '') return true;
  return add(column, share, answer.name, shares, poll, context);
}

/** A column of its own for others, none or undecided. */
function placeRest(
  column: string,
  shares: Map<string, string>,
  poll: ForeignPoll,
  context: ImportContext,
): boolean {
  const cell = [...poll.cells].find(([role]) => role === column)?.[1];
  if (cell === undefined || saysNothing(cell.text)) return true;
  const share = shareOf(cell, poll, context);
  if (share === null) return false;
  return share === '' || add(column, share, cell, shares, poll, context);
}

function add(
  column: string,
  share: string,
  cell: ForeignCell,
  shares: Map<string, string>,
  poll: ForeignPoll,
  { report }: ImportContext,
): boolean {
  const before = shares.get(column);
  if (before === undefined) {
    shares.set(column, share);
    return true;
  }
  const sums = SUMS.includes(column);
  report.tell(sums ? 'shares-added' : 'answer-twice', cell, poll.rows, { column });
  if (sums) shares.set(column, String(Number((Number(before) + Number(share)).toFixed(6))));
  return sums;
}

function columnOf(
  name: ForeignCell,
  poll: ForeignPoll,
  { names, mapping, report }: ImportContext,
): string | null {
  const known = names.candidate(name.text);
  if (known !== undefined) return known;
  if (mapping.candidatesKnown === null) {
    const own = ownColumn(name.text);
    if (own !== null) return own;
  }
  report.tell('unknown-answer', name, poll.rows, nearest(names.nearestCandidate(name.text)));
  return null;
}

const RESERVED = new Set(pollColumnsWith([]).map((column) => column.name));

/** A column for an answer that is its own candidate; null for a name without Latin letters or digits. */
export function ownColumn(name: string): string | null {
  const slug = slugOf(name);
  if (slug === '') return null;
  return RESERVED.has(slug) ? `${slug}-1` : slug;
}

/** Empty where the origin says only that the share is small; null if it can't be read. */
function shareOf(
  cell: ForeignCell,
  poll: ForeignPoll,
  { report, fractions }: ImportContext,
): string | null {
  const share = parseForeignShare(cell.text, fractions);
  if (share.ok) {
    if (share.value.rewritten)
      report.tell('number-read', cell, poll.rows, { read: share.value.text });
    return share.value.text;
  }
  report.tell(share.problem, cell, poll.rows);
  return share.problem === 'share-below' ? '' : null;
}

/** The rows as a polls file of the project. */
export function formatProjectCsv(
  rows: readonly ProjectRow[],
  candidates: readonly string[],
): string {
  const fields = pollColumnsWith(candidates).map((column) => column.name);
  const data = rows.map(({ cells }) => fields.map((field) => cells.get(field) ?? ''));
  return `${Papa.unparse({ fields, data }, { newline: '\n' })}\n`;
}
