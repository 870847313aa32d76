import type { CalendarDay } from '../domain/calendar-day.ts';
import type { Language } from '../domain/language.ts';
import type { Race, Site } from '../domain/race.ts';
import type { Estimate } from '../estimate/types.ts';
import { DEFAULT_SELECTION } from './selection.ts';
import { summaryModel, type SummaryModel } from './summary.ts';

/** A race with its default estimate and the day it is looked at. */
export interface EstimatedRace {
  readonly race: Race;
  readonly estimate: Estimate;
  readonly today: CalendarDay;
}

/** A race's answer on the front page. */
export interface RaceTeaser {
  readonly id: string;
  readonly name: string;
  readonly summary: SummaryModel;
}

/** The front page: the featured race's answer first, then every other race. */
export interface FrontPageModel {
  readonly title: string;
  readonly description: string;
  /** Null while there is no race at all. */
  readonly featured: RaceTeaser | null;
  /** Latest election first. */
  readonly others: readonly RaceTeaser[];
}

/** The front page of the races given, latest first; the first stands in for a missing featured one. */
export function frontPageModel(
  site: Site,
  races: readonly EstimatedRace[],
  language: Language,
): FrontPageModel {
  const teasers = races.map((entry) => teaser(entry, language));
  const featured = teasers.find(({ id }) => id === site.featuredRace) ?? teasers[0] ?? null;
  return {
    title: site.title[language],
    description: site.description[language],
    featured,
    others: teasers.filter((entry) => entry !== featured),
  };
}

function teaser({ race, estimate, today }: EstimatedRace, language: Language): RaceTeaser {
  return {
    id: race.id,
    name: race.name[language],
    summary: summaryModel(race, estimate, DEFAULT_SELECTION, today, language),
  };
}
