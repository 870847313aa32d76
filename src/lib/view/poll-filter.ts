import type { Language } from '../domain/language.ts';
import { pollsWords } from '../i18n/polls-words.ts';
import type { ListedPoll, PollColumn, PollListModel } from './poll-list.ts';
import { queryReader } from './query-reader.ts';

/** By which column the polls are ordered; what is not told comes last either way. */
export interface PollOrder {
  readonly column: string;
  readonly direction: 'up' | 'down';
}

/** Which polls of a list are shown, and in which order; null and empty are no limit. */
export interface PollFilter {
  readonly firm: string | null;
  readonly group: string | null;
  readonly status: string | null;
  /** Words that must all stand somewhere in the row; case and accents do not count. */
  readonly text: string;
  readonly order: PollOrder;
}

/** All polls, newest first: what the page shows before anything is asked of it, and without a script. */
export const EVERY_POLL: PollFilter = {
  firm: null,
  group: null,
  status: null,
  text: '',
  order: { column: 'date', direction: 'down' },
};

/** A filter read from an address, and what of the address says nothing to this list. */
export interface ParsedPollFilter {
  readonly filter: PollFilter;
  readonly unknown: readonly string[];
}

const NAMES = ['firm', 'group', 'status', 'text', 'sort', 'order'] as const;
const LONGEST_TEXT = 200;

/** Reads a query. What the list does not know is ignored and named. */
export function parsePollFilter(search: URLSearchParams, list: PollListModel): ParsedPollFilter {
  const reader = queryReader(search, NAMES);
  const chosen = (values: readonly { readonly value: string }[]) => (text: string) =>
    values.find(({ value }) => value === text)?.value;
  const column = reader.one('sort', (text) => list.columns.find(({ id }) => id === text));
  const direction = reader.one('order', (text) =>
    text === 'up' || text === 'down' ? text : undefined,
  );
  const filter: PollFilter = {
    firm: reader.one('firm', chosen(list.firms)) ?? null,
    group: reader.one('group', chosen(list.groups)) ?? null,
    status: reader.one('status', chosen(list.statuses)) ?? null,
    text: reader.one('text', (text) => text.slice(0, LONGEST_TEXT).trim()) ?? '',
    order: {
      column: column?.id ?? EVERY_POLL.order.column,
      direction: direction ?? firstDirection(column),
    },
  };
  return { filter, unknown: reader.unknown() };
}

/** The query that stands for a filter: empty for every poll, each parameter at most once, in fixed order. */
export function formatPollFilter(filter: PollFilter, list: PollListModel): URLSearchParams {
  const { column, direction } = filter.order;
  const usual = firstDirection(list.columns.find(({ id }) => id === column));
  const query: Record<(typeof NAMES)[number], string> = {
    firm: filter.firm ?? '',
    group: filter.group ?? '',
    status: filter.status ?? '',
    text: filter.text.trim(),
    sort: column === EVERY_POLL.order.column ? '' : column,
    order: direction === usual ? '' : direction,
  };
  return new URLSearchParams(NAMES.flatMap((name) => (query[name] ? [[name, query[name]]] : [])));
}

/** The order after a column's head is pressed: its own first, turned round if it was already in it. */
export function orderPressed({ order }: PollFilter, column: PollColumn): PollOrder {
  if (order.column !== column.id) return { column: column.id, direction: firstDirection(column) };
  return { column: column.id, direction: order.direction === 'up' ? 'down' : 'up' };
}

/** The filter that narrows nothing down; the order stays. */
export function withoutLimits({ order }: PollFilter): PollFilter {
  return { ...EVERY_POLL, order };
}

/** True if the filter may leave a poll out. */
export function isLimited({ firm, group, status, text }: PollFilter): boolean {
  return firm !== null || group !== null || status !== null || text !== '';
}

/** A name begins with A; of figures and days the highest is what is looked for. */
function firstDirection(column: PollColumn | undefined): PollOrder['direction'] {
  return column?.kind === 'text' ? 'up' : 'down';
}

/** The list as a filter shows it. */
export interface FilteredPolls {
  /** All polls, in the order asked for: one that is not shown keeps its place and its anchor. */
  readonly rows: readonly ListedPoll[];
  readonly shown: ReadonlySet<string>;
  /** How many are shown, and in which order, as a sentence. */
  readonly found: string;
}

/** The polls of the list in the order of the filter, and which of them it shows. */
export function filterPolls(
  list: PollListModel,
  filter: PollFilter,
  language: Language,
): FilteredPolls {
  const wanted = folded(filter.text).split(/\s+/);
  const shown = list.rows.filter((row) => isWanted(row, filter, wanted)).map(({ key }) => key);
  return {
    rows: ordered(list, filter.order, language),
    shown: new Set(shown),
    found: foundText(shown.length, list, filter.order, language),
  };
}

function isWanted(row: ListedPoll, filter: PollFilter, wanted: readonly string[]): boolean {
  if (filter.firm !== null && row.pollsterId !== filter.firm) return false;
  if (filter.group !== null && row.groupId !== filter.group) return false;
  if (filter.status !== null && row.status !== filter.status) return false;
  const text = filter.text === '' ? '' : textOf(row);
  return wanted.every((word) => text.includes(word));
}

/** All words of a row, as a search sees them. */
function textOf(row: ListedPoll): string {
  const { pollster, sponsor, group, dates, lead, told, sourceTitle, notes, flags, reason } = row;
  return folded(
    [pollster, sponsor, group, dates, lead, told, sourceTitle, notes, ...flags, reason].join('\n'),
  );
}

/** Without case and accents: nobody types them all. */
function folded(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase();
}

function ordered(list: PollListModel, order: PollOrder, language: Language): ListedPoll[] {
  const place = list.columns.findIndex(({ id }) => id === order.column);
  const collator = new Intl.Collator(language);
  const sign = order.direction === 'up' ? 1 : -1;
  const compare = (a: string | number, b: string | number): number =>
    typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(`${a}`, `${b}`);
  return [...list.rows].sort((left, right) => {
    const [a, b] = [left.values[place] ?? null, right.values[place] ?? null];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return sign * compare(a, b);
  });
}

function foundText(
  count: number,
  { rows, columns }: PollListModel,
  order: PollOrder,
  language: Language,
): string {
  const words = pollsWords(language);
  const column = columns.find(({ id }) => id === order.column);
  const found = words.found(count, rows.length);
  if (column === undefined || count === 0) return found;
  return `${found} ${words.orderedBy(column.inWords, words.directions[column.kind][order.direction])}`;
}
