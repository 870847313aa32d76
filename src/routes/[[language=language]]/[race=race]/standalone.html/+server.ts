import { standaloneFile } from '#lib/components/standalone-file.ts';
import { raceColourCss } from '#lib/server/race-colours.ts';
import { standaloneDrawings } from '#lib/server/race-drawings.ts';
import { languageOf, localizedRaceEntries, raceOr404, textFile } from '#lib/server/race-file.ts';
import { raceEstimate } from '#lib/server/site-data.ts';
import { siteUrl } from '#lib/server/site-url.ts';
import { standaloneModel } from '#lib/view/standalone.ts';
import siteCss from '../../../app.css?inline';
import ownCss from '../../../standalone.css?inline';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = localizedRaceEntries;

export const GET: RequestHandler = ({ params }) => {
  const race = raceOr404(params.race);
  const language = languageOf(params.language);
  const model = standaloneModel(race, raceEstimate(race), language, siteUrl());
  const css = siteCss + ownCss + raceColourCss(race);
  return textFile(standaloneFile(model, standaloneDrawings(race, language), css), 'text/html');
};
