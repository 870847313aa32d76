import { earlierOf, plusDays, type CalendarDay } from './calendar-day.ts';
import type { Race } from './race.ts';

/** The last day an average can stand for: `today`, or the eve of the vote once that has passed. */
export function lastEstimateDay(race: Pick<Race, 'electionDay'>, today: CalendarDay): CalendarDay {
  return earlierOf(today, plusDays(race.electionDay, -1));
}
