import type { CalendarDay } from '../domain/calendar-day.ts';
import { dayInTimeZone } from '../domain/day-in-time-zone.ts';
import type { Language } from '../domain/language.ts';
import type { Race } from '../domain/race.ts';

/** What a clock is held against. */
export type RaceClock = Pick<Race, 'electionDay' | 'timeZone'>;

const DAY = 86_400_000;

/**
 * How far a day is from today, in words: `in 13 days`, `today`, `849 days ago`. A page carries this before
 * anything is touched, so it counts by the platform alone, which reads an ISO day as midnight in UTC.
 */
export function daysAwayText(day: CalendarDay, today: CalendarDay, language: Language): string {
  const days = (Date.parse(day) - Date.parse(today)) / DAY;
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(days, 'day');
}

/** How far the vote is at `instant`, on the race's own clock. */
export function voteAwayText(
  { electionDay, timeZone }: RaceClock,
  instant: Date,
  language: Language,
): string {
  return daysAwayText(electionDay, dayInTimeZone(instant, timeZone), language);
}
