import { laterOf, type CalendarDay } from '../domain/calendar-day.ts';
import type { Poll } from '../domain/poll.ts';
import type { Race } from '../domain/race.ts';

/** The day on which a poll's row came: when it entered the file or, where that is later or not told, was published. */
export function pollAdded(poll: Poll): CalendarDay {
  const published = poll.publishedDate ?? poll.endDate;
  return laterOf(poll.added ?? published, published);
}

/**
 * The day on which a race's data last changed: its newest row of the main question, or its newest correction.
 * Null where there is neither. It is no day of the averages, and not that of the build.
 */
export function dataChanged(race: Pick<Race, 'polls' | 'corrections'>): CalendarDay | null {
  const days = [...race.polls.map(pollAdded), ...race.corrections.map(({ date }) => date)];
  return days.length === 0 ? null : days.reduce(laterOf);
}
