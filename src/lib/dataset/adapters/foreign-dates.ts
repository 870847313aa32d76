import { parseCalendarDay, type CalendarDay } from '../../domain/calendar-day.ts';
import type { ImportIssueKind } from '../../domain/import-issue.ts';
import { failed, ok, type Result } from '../../domain/result.ts';

/** Which of two numbers with strokes between is the day. */
export type DateOrder = 'day-first' | 'month-first';

/** How dates are written in a file. */
export interface DateStyle {
  /** Null if nothing in the file says so. */
  readonly order: DateOrder | null;
  /** The year of dates that have none; null if nobody says. */
  readonly year: number | null;
}

/** What `22–23 September 2024` means. */
export interface ForeignDates {
  /** Null where one day alone is written. */
  readonly start: CalendarDay | null;
  readonly end: CalendarDay;
  /** What was supplied to understand it, to be told. */
  readonly assumed: readonly ('year-supplied' | 'two-digit-year' | 'date-order-read')[];
}

interface Parts {
  readonly day: number | null;
  readonly month: number | null;
  readonly year: number | null;
}

const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'january', 'ene', 'enero'],
  ['feb', 'february', 'febrero'],
  ['mar', 'march', 'marzo'],
  ['apr', 'april', 'abr', 'abril'],
  ['may', 'mayo'],
  ['jun', 'june', 'junio'],
  ['jul', 'july', 'julio'],
  ['aug', 'august', 'ago', 'agosto'],
  ['sep', 'sept', 'september', 'septiembre', 'set', 'setiembre'],
  ['oct', 'october', 'octubre'],
  ['nov', 'november', 'noviembre'],
  ['dec', 'december', 'dic', 'diciembre'],
];
const MONTH_NUMBERS = new Map(
  MONTHS.flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])),
);

/** The month before one, by a name that is read; empty if the name is none of a month's. */
export function monthBefore(name: string): string {
  const number = MONTH_NUMBERS.get(name.toLowerCase());
  return number === undefined ? '' : (MONTHS.at(number - 2)?.[0] ?? '');
}

const DASH = /\s*[‐‑‒–—−-]\s*|\s+(?:to|al?|through|until)\s+/u;
const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}.*)?$/;
const ISO_RANGE = /^(\d{4}-\d{2}-\d{2})\s*(?:[‐‑‒–—−/-]|to|al?)\s*(\d{4}-\d{2}-\d{2})$/u;
const STROKES = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})(?: \d{1,2}:\d{2}.*)?$/;

/** No text that is a date is longer. */
const LONGEST_READ = 120;

/** Reads one day or a span of days as people write them, in English or Spanish. Nothing is guessed. */
export function parseForeignDates(
  text: string,
  style: DateStyle,
): Result<ForeignDates, ImportIssueKind> {
  if (text.length > LONGEST_READ) return failed('date-unread');
  const plain = text.replace(/\s+/gu, ' ').trim();
  const iso = ISO.exec(plain)?.[1];
  if (iso !== undefined) return between(null, iso, []);
  const range = ISO_RANGE.exec(plain);
  if (range !== null) return between(range[1] ?? null, range[2] ?? '', []);
  if (STROKES.test(plain)) return strokes(plain, style);
  return written(plain.toLowerCase(), style);
}

/** Which number is the day in dates with strokes, as far as these texts tell; null if they don't. */
export function dateOrderOf(texts: Iterable<string>): DateOrder | 'contradictory' | null {
  let dayFirst = false;
  let monthFirst = false;
  for (const text of texts) {
    const [, a = '', b = ''] = STROKES.exec(text.slice(0, LONGEST_READ).trim()) ?? [];
    if (Number(a) > 12) dayFirst = true;
    if (Number(b) > 12) monthFirst = true;
  }
  if (dayFirst && monthFirst) return 'contradictory';
  if (dayFirst) return 'day-first';
  return monthFirst ? 'month-first' : null;
}

function strokes(text: string, style: DateStyle): Result<ForeignDates, ImportIssueKind> {
  const [, a = '', b = '', y = ''] = STROKES.exec(text) ?? [];
  const order = Number(a) > 12 || a === b ? 'day-first' : style.order;
  if (order === null) return failed('date-order-unknown');
  const [day, month] = order === 'day-first' ? [a, b] : [b, a];
  const short = y.length === 2;
  const year = short ? fullYear(Number(y)) : Number(y);
  const end = isoOf({ day: Number(day), month: Number(month), year });
  return between(null, end, short ? ['date-order-read', 'two-digit-year'] : ['date-order-read']);
}

/** Two digits of a year: those from 70 on belong to the last century. */
function fullYear(digits: number): number {
  return digits >= 70 ? 1900 + digits : 2000 + digits;
}

function written(text: string, style: DateStyle): Result<ForeignDates, ImportIssueKind> {
  const sides = text.split(DASH);
  if (sides.length > 2) return failed('date-unread');
  const [first, second] = sides.map(partsOf);
  if (first == null || second === null) return failed('date-unread');
  return second === undefined ? oneDay(first, style) : spanOfDays(first, second, style);
}

function oneDay(parts: Parts, style: DateStyle): Result<ForeignDates, ImportIssueKind> {
  if (parts.day === null || parts.month === null) return failed('date-unread');
  const year = parts.year ?? style.year;
  if (year === null) return failed('date-without-year');
  return between(null, isoOf({ ...parts, year }), parts.year === null ? ['year-supplied'] : []);
}

/** `22–23 Sep`, `Sep 22–23, 2024`, `30 Dec – 2 Jan 2024`: what one side lacks the other has. */
function spanOfDays(
  first: Parts,
  second: Parts,
  style: DateStyle,
): Result<ForeignDates, ImportIssueKind> {
  const endMonth = second.month ?? first.month;
  const startMonth = first.month ?? endMonth;
  if (endMonth === null || startMonth === null) return failed('date-unread');
  if (first.day === null || second.day === null) return failed('date-unread');
  const endYear = second.year ?? first.year ?? style.year;
  if (endYear === null) return failed('date-without-year');
  const startYear = first.year ?? (startMonth > endMonth ? endYear - 1 : endYear);
  const supplied = second.year === null && first.year === null;
  return between(
    isoOf({ day: first.day, month: startMonth, year: startYear }),
    isoOf({ day: second.day, month: endMonth, year: endYear }),
    supplied ? ['year-supplied'] : [],
  );
}

const FILLERS: readonly string[] = ['de', 'del', 'of', 'the', ''];
const NO_PARTS: Parts = { day: null, month: null, year: null };

/** Day, month and year of one side; null if there is a word or number too many. */
function partsOf(text: string): Parts | null {
  const words = text.replace(/(\d)(?:st|nd|rd|th|º)\b/gu, '$1').split(/[\s,.]+/u);
  return words
    .filter((word) => !FILLERS.includes(word))
    .reduce<Parts | null>(
      (parts, word) => (parts === null ? null : withWord(parts, word)),
      NO_PARTS,
    );
}

function withWord(parts: Parts, word: string): Parts | null {
  const month = MONTH_NUMBERS.get(word);
  if (month !== undefined) return parts.month === null ? { ...parts, month } : null;
  if (/^\d{4}$/.test(word)) return parts.year === null ? { ...parts, year: Number(word) } : null;
  if (/^\d{1,2}$/.test(word)) return parts.day === null ? { ...parts, day: Number(word) } : null;
  return null;
}

function isoOf(parts: {
  readonly day: number | null;
  readonly month: number | null;
  readonly year: number;
}): string {
  const two = (part: number | null): string => String(part).padStart(2, '0');
  return `${String(parts.year).padStart(4, '0')}-${two(parts.month)}-${two(parts.day)}`;
}

function between(
  start: string | null,
  end: string,
  assumed: ForeignDates['assumed'],
): Result<ForeignDates, ImportIssueKind> {
  const last = parseCalendarDay(end);
  const first = start === null ? null : parseCalendarDay(start);
  if (!last.ok || first?.ok === false) return failed('date-unread');
  if (first !== null && first.value > last.value) return failed('dates-reversed');
  return ok({ start: first?.value ?? null, end: last.value, assumed });
}
