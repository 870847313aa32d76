import { chartEntries, embeddedRace } from '#lib/server/embed-pages.ts';
import { languageOf, raceOr404 } from '#lib/server/race-file.ts';
import { siteUrl } from '#lib/server/site-url.ts';
import { absoluteAddress } from '#lib/view/absolute-address.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = chartEntries;

/** No number is in it: what the address asks for is known only where it is opened. */
export const load: PageServerLoad = ({ params }) => {
  const race = raceOr404(params.race);
  const language = languageOf(params.language);
  return {
    language,
    chart: params.chart,
    race: embeddedRace(race, language),
    canonical: absoluteAddress(siteUrl(), language, `${race.id}/`),
  };
};
