import { join } from 'node:path';
import { calendarDayOf } from '../../domain/calendar-day.ts';
import type { Race } from '../../domain/race.ts';
import { readDataRoot } from '../read-data-root.ts';

const FOLDER = join(import.meta.dirname, 'real-races.fixture');

/** The day the copy was taken. */
export const FROZEN_ON = calendarDayOf('2026-11-28');

const { races } = readDataRoot(FOLDER, FROZEN_ON);

/** The real races as they were on {@link FROZEN_ON}: figures of these can be stated, no new poll changes them. */
export function frozenRaces(): readonly Race[] {
  return races;
}

/** One of them by its id. Throws if the copy has no such race. */
export function frozenRace(id: string): Race {
  const race = races.find((one) => one.id === id);
  if (race === undefined) throw new Error(`No race ${id} in ${FOLDER}`);
  return race;
}
