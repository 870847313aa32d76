import type { Language } from '../domain/language.ts';
import type { Site } from '../domain/race.ts';
import { summaryOf, type Estimated } from './group-effects.ts';
import type { SummaryModel } from './summary.ts';

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
  races: readonly Estimated[],
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

function teaser(entry: Estimated, language: Language): RaceTeaser {
  const { id, name } = entry.race;
  return { id, name: name[language], summary: summaryOf(entry, language) };
}
