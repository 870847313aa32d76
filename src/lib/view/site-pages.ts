import type { CalendarDay } from '../domain/calendar-day.ts';
import type { Race } from '../domain/race.ts';
import { dataChanged } from './data-changed.ts';

/** A page that exists in every language. */
export interface SitePage {
  /** In the first language, from the site's root: `<race>/polls/`. */
  readonly path: string;
  /** The latest day on which what it shows was changed; null where no data says. */
  readonly changed: CalendarDay | null;
}

/** The pages that a search engine should know, in order of weight. */
export function sitePages(races: readonly Race[]): SitePage[] {
  const ofRaces = races.flatMap((race) =>
    racePaths(race).map((path) => ({ path, changed: dataChanged(race) })),
  );
  const others = ['methodology/', 'data/', 'contribute/', 'own/'].map((path) => ({
    path,
    changed: null,
  }));
  return [{ path: '', changed: null }, ...ofRaces, ...others];
}

/** The race itself, its polls, the claims about its result if there are any, and a dossier for each firm. */
function racePaths({ id, pollsters, results }: Race): string[] {
  const claims = results.length === 0 ? [] : [`${id}/results/`];
  const dossiers = pollsters.map((firm) => `${id}/pollsters/${firm.id}/`);
  return [`${id}/`, `${id}/polls/`, ...claims, ...dossiers];
}
