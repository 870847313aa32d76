import { daysBetween, earlierOf, type CalendarDay } from '../domain/calendar-day.ts';
import type { Poll } from '../domain/poll.ts';

/** A poll is late if it entered the file more than this many days after it was published. */
const LATE_AFTER_DAYS = 14;

/** The day on which the first poll entered the file; null if no poll tells. */
export function fileBegun(polls: readonly Poll[]): CalendarDay | null {
  const days = polls.flatMap(({ added }) => (added === null ? [] : [added]));
  return days.length === 0 ? null : days.reduce(earlierOf);
}

/**
 * How many days after its publication (its last day, where that is not known) a poll entered the file; null
 * if it was not late. The polls with which the file was begun were not late: it was.
 */
export function daysLate(poll: Poll, begun: CalendarDay | null): number | null {
  if (poll.added === null || begun === null || poll.added === begun) return null;
  const days = daysBetween(poll.publishedDate ?? poll.endDate, poll.added);
  return days > LATE_AFTER_DAYS ? days : null;
}
