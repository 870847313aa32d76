import type { CalendarDay } from '../domain/calendar-day.ts';
import type { Race } from '../domain/race.ts';
import { failed, ok, type Result } from '../domain/result.ts';

/** Raised when `Race` changes its shape: an older page never reads a newer file, or the other way round. */
const SCHEMA_VERSION = 1;

/** A validated race as the build hands it to the reader's browser, so that it can be estimated anew there. */
export interface BrowserRace {
  readonly schema_version: typeof SCHEMA_VERSION;
  /** The day that the build stands for on the race's own clock. */
  readonly day: CalendarDay;
  readonly race: Race;
}

/** The file's text. What recomputing needs stays as it is; of further questions the polls stay out. */
export function formatBrowserRace(race: Race, day: CalendarDay): string {
  const file: BrowserRace = {
    schema_version: SCHEMA_VERSION,
    day,
    race: { ...race, questions: race.questions.map((question) => ({ ...question, polls: [] })) },
  };
  return JSON.stringify(file);
}

/** Reads what `formatBrowserRace` wrote; anything else is refused. */
export function parseBrowserRace(text: string): Result<BrowserRace, 'not-a-browser-race'> {
  const value = jsonOf(text);
  return isBrowserRace(value) ? ok(value) : failed('not-a-browser-race');
}

/**
 * The constructor of a `BrowserRace` from JSON. It trusts what stands below the version and the lists: the
 * file comes from the same build and host as this script, which validated every cell before writing it.
 */
function isBrowserRace(value: unknown): value is BrowserRace {
  if (!isRecord(value) || value['schema_version'] !== SCHEMA_VERSION) return false;
  const { day, race } = value;
  return (
    typeof day === 'string' &&
    isRecord(race) &&
    ['candidates', 'groups', 'pollsters', 'polls', 'questions'].every((list) =>
      Array.isArray(race[list]),
    )
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
