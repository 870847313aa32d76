import type { CalendarDay } from './calendar-day.ts';

/**
 * The day it is at `instant` for someone whose clock shows `timeZone` (IANA name). It stands apart from
 * what else is done with days, so that a page can look at the clock without carrying that.
 */
export function dayInTimeZone(instant: Date, timeZone: string): CalendarDay {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  // eslint-disable-next-line no-restricted-syntax -- a constructor of the branded type: the format gives ISO text
  return parts.format(instant) as CalendarDay;
}
