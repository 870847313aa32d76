// By file: the whole package is 300 modules, a second for every command to load.
import { isValid } from 'date-fns/isValid';
import { parseISO } from 'date-fns/parseISO';
import { failed, ok, type Result } from './result.ts';

declare const calendarDay: unique symbol;

/** A day of the calendar as ISO text, `2024-07-28`: no time and no time zone. Sorts as text. */
export type CalendarDay = string & { readonly [calendarDay]: true };

/** Why a text is not a calendar day. */
export type CalendarDayProblem = 'not-iso' | 'no-such-day' | 'before-1900';

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
const MILLISECONDS = 86_400_000;
const EPOCH = Date.UTC(2000, 0, 1);

/** Reads ISO text as a day; rejects other notations, days that do not exist, and years before 1900. */
export function parseCalendarDay(text: string): Result<CalendarDay, CalendarDayProblem> {
  if (!ISO_DAY.test(text)) return failed('not-iso');
  if (!isValid(parseISO(text))) return failed('no-such-day');
  if (text < '1900') return failed('before-1900');
  return ok(brand(text));
}

/** The day that a literal of ours names. Throws on anything else: never for data. */
export function calendarDayOf(text: string): CalendarDay {
  const parsed = parseCalendarDay(text);
  if (!parsed.ok) throw new Error(`Not a calendar day: ${text}`);
  return parsed.value;
}

/**
 * Whole days since 1 January 2000 (negative before it): a scale on which days can be subtracted. Reckoned
 * in UTC, where every day has 24 hours: the clocks of some places have skipped or repeated midnights.
 */
export function dayNumber(day: CalendarDay): number {
  return (Date.parse(`${day}T00:00Z`) - EPOCH) / MILLISECONDS;
}

/** The day with this number: the inverse of `dayNumber`. */
export function dayFromNumber(days: number): CalendarDay {
  return brand(new Date(EPOCH + days * MILLISECONDS).toISOString().slice(0, 10));
}

/** The day `days` later (earlier if negative). */
export function plusDays(day: CalendarDay, days: number): CalendarDay {
  return dayFromNumber(dayNumber(day) + days);
}

/** Days from `from` to `to`; negative if `to` is the earlier. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return dayNumber(to) - dayNumber(from);
}

/** The earlier of two days. */
export function earlierOf(a: CalendarDay, b: CalendarDay): CalendarDay {
  return a < b ? a : b;
}

/** The later of two days. */
export function laterOf(a: CalendarDay, b: CalendarDay): CalendarDay {
  return a < b ? b : a;
}

/** Every day from `first` to `last`, both included, in order; empty if `last` is before `first`. */
export function daysFrom(first: CalendarDay, last: CalendarDay): CalendarDay[] {
  const start = dayNumber(first);
  const count = Math.max(0, dayNumber(last) - start + 1);
  return Array.from({ length: count }, (_, index) => dayFromNumber(start + index));
}

function brand(text: string): CalendarDay {
  // eslint-disable-next-line no-restricted-syntax -- the constructor of the branded type
  return text as CalendarDay;
}
