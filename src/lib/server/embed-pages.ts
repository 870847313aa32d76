import { LANGUAGES, type Language } from '../domain/language.ts';
import type { Race } from '../domain/race.ts';
import { EMBEDDED_CHARTS, type EmbeddedChart } from '../view/embedded-charts.ts';
import { siteData } from './site-data.ts';

/** The addresses of all charts that can stand in another site's page. */
export function chartEntries(): { race: string; chart: EmbeddedChart; language?: string }[] {
  return siteData().races.flatMap(({ id }) =>
    LANGUAGES.flatMap((language) =>
      EMBEDDED_CHARTS.map((chart) => ({
        race: id,
        chart,
        ...(language === LANGUAGES[0] ? {} : { language }),
      })),
    ),
  );
}

/** What a frame says of the race that its chart is of. */
export function embeddedRace(
  race: Race,
  language: Language,
): { readonly id: string; readonly name: string; readonly licence: string } {
  return { id: race.id, name: race.name[language], licence: race.licence.name };
}
