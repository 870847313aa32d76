import { parseCalendarDay, type CalendarDay } from '../domain/calendar-day.ts';
import { dayInTimeZone } from '../domain/day-in-time-zone.ts';

/**
 * The day for which the site is built: MARGEN_TODAY where it is set (so that a build can be repeated),
 * else the day it is now in `timeZone`. Throws if MARGEN_TODAY is not an ISO day.
 */
export function buildDay(timeZone: string): CalendarDay {
  const wanted = process.env['MARGEN_TODAY'];
  if (wanted === undefined || wanted === '') return dayInTimeZone(new Date(), timeZone);
  const day = parseCalendarDay(wanted);
  if (!day.ok) throw new Error(`MARGEN_TODAY should be a day like 2024-07-27, not ${wanted}`);
  return day.value;
}
