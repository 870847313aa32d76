// By file: the whole package is 300 modules, a second for every command to load.
import { addDays } from 'date-fns/addDays';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { isValid } from 'date-fns/isValid';
import { parseISO } from 'date-fns/parseISO';
import { failed, ok, type Result } from './result.ts';

declare const calendarDay: unique symbol;

/** A day of the calendar as ISO text, `2024-07-28`: no time and no time zone. Sorts as text. */
export type CalendarDay = string & { readonly [calendarDay]: true };

/** Why a text is not a calendar day. */
export type CalendarDayProblem = 'not-iso' | 'no-such-day' | 'before-1900';

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
const EPOCH = new Date(2000, 0, 1);

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

/** Whole days since 1 January 2000 (negative before it): a scale on which days can be subtracted. */
export function dayNumber(day: CalendarDay): number {
  return differenceInCalendarDays(localMidnight(day), EPOCH);
}

/** The day with this number: the inverse of `dayNumber`. */
export function dayFromNumber(days: number): CalendarDay {
  return isoOf(addDays(EPOCH, days));
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

function localMidnight(day: CalendarDay): Date {
  return parseISO(day);
}

function isoOf(date: Date): CalendarDay {
  const year = String(date.getFullYear()).padStart(4, '0');
  const month = String(date.getMonth() + 1).padStart(2, '0');
  return brand(`${year}-${month}-${String(date.getDate()).padStart(2, '0')}`);
}

function brand(text: string): CalendarDay {
  // eslint-disable-next-line no-restricted-syntax -- the constructor of the branded type
  return text as CalendarDay;
}
