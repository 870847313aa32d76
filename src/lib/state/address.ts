import { resolve } from '$app/paths';
import type { Language } from '../domain/language.ts';

/** Pages that every race has, below the race's own. */
export type RacePart = '' | 'polls/';

/** The relative address of the front page. */
export function frontPage(language: Language): string {
  return resolve('/[[language=language]]', prefix(language)).replace(/\/?$/, '/');
}

/** The relative address of a race's page, or of a page below it. */
export function racePage(language: Language, race: string, part: RacePart = ''): string {
  const page = resolve('/[[language=language]]/[race=race]', {
    ...prefix(language),
    race,
  });
  return `${page}/${part}`;
}

/** The relative address of the page that says how the averages are computed. */
export function methodologyPage(language: Language): string {
  return `${resolve('/[[language=language]]/methodology', prefix(language))}/`;
}

/** The relative address of a race's data file, which is the same in every language. */
export function raceFile(race: string, file: 'polls.csv' | 'averages.csv'): string {
  return `${resolve('/[[language=language]]/[race=race]', { race })}/${file}`;
}

/** The same page in the other language. */
export function inOtherLanguage(
  language: Language,
  routeId: string,
  race: string | undefined,
): string {
  const other: Language = language === 'en' ? 'es' : 'en';
  if (race === undefined)
    return routeId.endsWith('/methodology') ? methodologyPage(other) : frontPage(other);
  return racePage(other, race, routeId.endsWith('/polls') ? 'polls/' : '');
}

function prefix(language: Language): { language?: string } {
  return language === 'en' ? {} : { language };
}
