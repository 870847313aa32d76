import { calendarDayOf } from '../../domain/calendar-day.ts';
import type { Race } from '../../domain/race.ts';
import { readDataRoot } from '../read-data-root.ts';
import { FROZEN_DAY, FROZEN_FOLDER } from './frozen-copy.ts';

/** The day the copy was taken. */
export const FROZEN_ON = calendarDayOf(FROZEN_DAY);

const { races } = readDataRoot(FROZEN_FOLDER, FROZEN_ON);

/** The real races as they were on {@link FROZEN_ON}: figures of these can be stated, no new poll changes them. */
export function frozenRaces(): readonly Race[] {
  return races;
}

/** One of them by its id. Throws if the copy has no such race. */
export function frozenRace(id: string): Race {
  const race = races.find((one) => one.id === id);
  if (race === undefined) throw new Error(`No race ${id} in ${FROZEN_FOLDER}`);
  return race;
}
