import { error } from '@sveltejs/kit';
import { LANGUAGES, type Language } from '../domain/language.ts';
import type { Pollster, Race } from '../domain/race.ts';
import { raceAt, siteData } from './site-data.ts';

/** The addresses of a file that every race has once. */
export function raceEntries(): { race: string }[] {
  return siteData().races.map(({ id }) => ({ race: id }));
}

/** The race of an address; answers 404 where there is none. */
export function raceOr404(id: string): Race {
  const race = raceAt(id);
  if (race === undefined) error(404);
  return race;
}

/** A file's text with its media type, in UTF-8. */
export function textFile(text: string, mediaType: string): Response {
  return new Response(text, { headers: { 'content-type': `${mediaType}; charset=utf-8` } });
}

/** The addresses of a file that every race has in each language. */
export function localizedRaceEntries(): { race: string; language?: string }[] {
  return siteData().races.flatMap(({ id }) =>
    LANGUAGES.map((language) =>
      language === LANGUAGES[0] ? { race: id } : { race: id, language },
    ),
  );
}

/** The language of an address's first part; the site's first language where there is none. */
export function languageOf(prefix: string | undefined): Language {
  return LANGUAGES.find((language) => language === prefix) ?? LANGUAGES[0];
}

/** The addresses of a page that every firm of every race has in each language. */
export function firmEntries(): { race: string; language?: string; pollster: string }[] {
  return localizedRaceEntries().flatMap((entry) =>
    raceOr404(entry.race).pollsters.map(({ id }) => ({ ...entry, pollster: id })),
  );
}

/** The firm of an address; answers 404 where the race has no poll of it. */
export function firmOr404(race: Race, id: string): Pollster {
  const firm = race.pollsters.find((pollster) => pollster.id === id);
  if (firm === undefined) error(404);
  return firm;
}
