import { plusDays } from '../domain/calendar-day.ts';
import type { Language } from '../domain/language.ts';
import { pollKey } from '../domain/poll.ts';
import { parseBrowserRace, type BrowserRace } from '../dataset/browser-race.ts';
import { estimate } from '../estimate/estimate.ts';
import { fittedHyperparameters } from '../estimate/fitted-hyperparameters.ts';
import type { EstimateOptions } from '../estimate/types.ts';
import { controlsWords } from '../i18n/controls-words.ts';
import { controlsModel, type ControlsModel } from '../view/controls.ts';
import { explainModel, WEEK_DAYS, type ExplainModel } from '../view/explain.ts';
import {
  anchoredToday,
  methodStripModel,
  waysOfAveraging,
  type MethodStripModel,
} from '../view/method-strip.ts';
import { firmName } from '../view/names.ts';
import { racePageModel, type RacePage } from '../view/race-page.ts';
import { DEFAULT_SELECTION, estimateOptions, type Selection } from '../view/selection.ts';
import { formatSelection, parseSelection, withPollsterToggled } from '../view/selection-query.ts';

/** The firm of a poll, and the words of the button that leaves it out or takes it back in. */
export interface FirmToggle {
  readonly id: string;
  readonly name: string;
  readonly dropped: boolean;
  readonly action: string;
}

/** All that a selection changes on the race page. */
export interface Recomputed extends RacePage {
  readonly race: BrowserRace['race'];
  /** What an address says for it; empty for Margen's own view. */
  readonly query: string;
  readonly controls: ControlsModel;
  readonly explain: ExplainModel;
  /** What of the address was not understood, as a sentence; null where all was. */
  readonly ignored: string | null;
  /** By the key of each poll of the table: its firm, and whether that is left out. */
  readonly firms: ReadonlyMap<string, FirmToggle>;
}

/** Reads the race that the build validated. Throws if it did not arrive or is of another version. */
export async function readRace(response: Response): Promise<BrowserRace> {
  const parsed = parseBrowserRace(response.ok ? await response.text() : '');
  if (!parsed.ok) throw new Error(`${response.url}: ${parsed.problem}`);
  return parsed.value;
}

/** The race page for what the address says, by the same functions that built it. */
export function recompute(
  { race, day }: BrowserRace,
  search: URLSearchParams,
  language: Language,
): Recomputed {
  const { selection, unknown } = parseSelection(search, race);
  const now = estimate(race, ownOptions(race, selection, day));
  const weekAgo = estimate(race, weekEarlier(race, selection, day));
  const view = racePageModel(race, now, language, selection);
  return {
    ...view,
    race,
    query: formatSelection(selection).toString(),
    controls: controlsModel(race, now, selection, day, language),
    explain: explainModel(race, { now, weekAgo }, selection, language),
    ignored: unknown.length === 0 ? null : controlsWords(language).ignored(unknown.join(', ')),
    firms: firmsOf(race, selection, language),
  };
}

/** The query for what a form of the controls says; unusable fields count as empty. */
export function queryOfFields({ race }: BrowserRace, fields: URLSearchParams): string {
  return formatSelection(parseSelection(fields, race).selection).toString();
}

/** The query of the view in which a firm is left out, or taken back in. */
export function queryWithFirmToggled(
  { race }: BrowserRace,
  search: URLSearchParams,
  pollster: string,
): string {
  const { selection } = parseSelection(search, race);
  return formatSelection(withPollsterToggled(selection, pollster, race)).toString();
}

/** Every sane method at once: of the race as it stands, whatever the reader has chosen. */
export function methodStrip({ race, day }: BrowserRace, language: Language): MethodStripModel {
  return methodStripModel(race, waysOfAveraging(race, day), anchoredToday(race, day), language);
}

/** Hyperparameters of the race as it stands, fitted once; a view of the same polls need not fit anew. */
const fitted = new WeakMap<BrowserRace['race'], EstimateOptions['hyperparameters']>();

/**
 * A view that looks at today's polls takes the race's own hyperparameters, so that dropping a firm redraws
 * at once. A view of another day or window knows less, and is fitted to what it knows.
 */
function ownOptions(
  race: BrowserRace['race'],
  selection: Selection,
  day: BrowserRace['day'],
): EstimateOptions {
  const options = estimateOptions(selection, race, day);
  const { asOf, since, knowledge, basis } = selection;
  const sameData = asOf === null && since === null && knowledge === 'ended' && basis === 'decided';
  return sameData ? { ...options, hyperparameters: fittedTo(race, day) } : options;
}

function fittedTo(
  race: BrowserRace['race'],
  day: BrowserRace['day'],
): EstimateOptions['hyperparameters'] {
  const known = fitted.get(race);
  if (known !== undefined) return known;
  const map = fittedHyperparameters(estimate(race, estimateOptions(DEFAULT_SELECTION, race, day)));
  fitted.set(race, map);
  return map;
}

function weekEarlier(
  race: BrowserRace['race'],
  selection: Selection,
  day: BrowserRace['day'],
): ReturnType<typeof estimateOptions> {
  const { asOf } = estimateOptions(selection, race, day);
  return estimateOptions({ ...selection, asOf: plusDays(asOf, -WEEK_DAYS) }, race, day);
}

function firmsOf(
  race: BrowserRace['race'],
  selection: Selection,
  language: Language,
): Recomputed['firms'] {
  const words = controlsWords(language);
  return new Map(
    race.polls.map((poll) => {
      const dropped = selection.dropped.includes(poll.pollster);
      const action = dropped ? words.restore : words.drop;
      const name = firmName(race, poll.pollster);
      return [pollKey(poll), { id: poll.pollster, name, dropped, action }];
    }),
  );
}
