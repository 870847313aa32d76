import { join } from 'node:path';
import type { CalendarDay } from '../domain/calendar-day.ts';
import type { PollsterId } from '../domain/poll.ts';
import type { Race, Site } from '../domain/race.ts';
import { estimate } from '../estimate/estimate.ts';
import { fittedHyperparameters } from '../estimate/fitted-hyperparameters.ts';
import type { Basis, Estimate } from '../estimate/types.ts';
import { averageRows, type AverageRow } from '../view/averages.ts';
import { DEFAULT_SELECTION, estimateOptions } from '../view/selection.ts';
import { buildDay } from './build-day.ts';
import { readDataRoot } from './read-data-root.ts';

/** The folder that the build reads: MARGEN_DATA, else data/ of the project. */
export const DATA_ROOT = process.env['MARGEN_DATA'] ?? join(process.cwd(), 'data');

interface SiteData {
  readonly site: Site;
  /** Latest election first. */
  readonly races: readonly Race[];
}

let loaded: SiteData | undefined;
const estimates = new Map<string, Estimate>();

/** The site's races, read once a build. Throws if the data has an error: half a race is never published. */
export function siteData(): SiteData {
  loaded ??= readSite();
  return loaded;
}

/** The race at an address; undefined if there is none. */
export function raceAt(id: string): Race | undefined {
  return siteData().races.find((race) => race.id === id);
}

/** The day the site is built for, on the race's own clock. */
export function todayIn(race: Race): CalendarDay {
  return buildDay(race.timeZone);
}

/** The default estimate of a race, computed once a build and shared by pages, charts and files. */
export function raceEstimate(race: Race, basis: Basis = 'decided'): Estimate {
  const key = `${race.id} ${basis}`;
  const known = estimates.get(key);
  if (known !== undefined) return known;
  const options = estimateOptions({ ...DEFAULT_SELECTION, basis }, race, todayIn(race));
  const made = estimate(race, options);
  estimates.set(key, made);
  return made;
}

/** The estimate of a race without one of its firms, as the browser computes it when a reader leaves it out. */
export function estimateWithout(race: Race, pollster: PollsterId): Estimate {
  const options = estimateOptions(
    { ...DEFAULT_SELECTION, dropped: [pollster] },
    race,
    todayIn(race),
  );
  const hyperparameters = fittedHyperparameters(raceEstimate(race));
  return estimate(race, { ...options, hyperparameters });
}

/** All averages that are published of a race, on both bases: what its files hold. */
export function raceAverages(race: Race): readonly AverageRow[] {
  return averageRows([raceEstimate(race, 'decided'), raceEstimate(race, 'reported')]);
}

function readSite(): SiteData {
  const { races, site, issues } = readDataRoot(DATA_ROOT, buildDay('UTC'));
  const errors = issues.filter((issue) => issue.severity === 'error');
  if (errors.length > 0 || site === null) {
    throw new Error(`${errors.length} errors in the data; run npm run data:check to see them`);
  }
  const ordered = [...races].sort((a, b) => b.electionDay.localeCompare(a.electionDay));
  return { site, races: ordered };
}
