import type { Language } from '../domain/language.ts';
import { INK as INK_COLOUR } from '../domain/legible-colour.ts';
import type { Race } from '../domain/race.ts';
import { POOLED, type Estimate, type GroupEstimate } from '../estimate/types.ts';
import { chartPhrases } from '../i18n/chart-phrases.ts';
import { formatDay } from '../i18n/format.ts';
import { modelWords } from '../i18n/model-words.ts';
import type { ChartColour, ChartCredit } from './chart-model.ts';
import { leaderAt } from './lead-text.ts';
import { shortNameOf } from './names.ts';
import { groupLead, isPolled, pointsText } from './summary.ts';

/** A chart's alternative text holds this many characters at most. */
export const LONGEST_SUMMARY = 300;

/** The page's own ink, for what belongs to no candidate. */
export const INK: ChartColour = { key: 'ink', ...INK_COLOUR };

/** A candidate's colour, under the name by which the page's style sheet knows it. */
export function candidateColour(race: Race, id: string): ChartColour {
  const candidate = race.candidates.find((entry) => entry.id === id);
  return candidate === undefined ? INK : { key: `c-${id}`, ...candidate.colour };
}

/** The colour of whoever is ahead at this margin, told with so many decimals; the page's ink where nobody is. */
export function leaderColour(race: Race, margin: number, decimals: number): ChartColour {
  const leader = leaderAt(race.pair, margin, decimals);
  return leader === null ? INK : candidateColour(race, leader);
}

/** The estimate of a group, or of all firms together; undefined if none of its polls is usable. */
export function estimateOfGroup(estimate: Estimate, group: string): GroupEstimate | undefined {
  if (group === POOLED) return estimate.pooled ?? undefined;
  return estimate.groups.find((entry) => entry.group === group);
}

/** Who leads by how much on the last day of a group's estimate, in one line. */
export function findingTitle(
  race: Race,
  group: string,
  found: GroupEstimate | undefined,
  language: Language,
): string {
  const words = chartPhrases(language);
  const lead = groupLead(race, found);
  if (lead === undefined) return isPolled(race, group) ? words.noneLeft : words.noEstimate;
  const [leader, trailer] = [lead.leader.shortName, lead.trailer.shortName];
  if (lead.level) return words.level(leader, trailer);
  const say = lead.includesTie ? words.leadsButTie : words.leads;
  return say(leader, trailer, pointsText(lead.by, language));
}

/** Which day, whose polls and shares of whom, and how many polls. */
export function creditOf(
  race: Race,
  estimate: Estimate,
  scope: string,
  groups: readonly GroupEstimate[],
  language: Language,
): ChartCredit {
  const polls = groups.reduce((count, group) => count + group.polls, 0);
  const firms = groups.reduce((count, group) => count + group.pollsters, 0);
  return {
    asOf: chartPhrases(language).asOf(
      formatDay(estimate.asOf, language),
      offsetText(race, estimate),
    ),
    scope,
    polls: modelWords(language).pollsAndFirms(polls, firms),
  };
}

/** `UTC−4`: what the race's clock showed on the estimate's day. */
function offsetText(race: Race, estimate: Estimate): string {
  const noon = new Date(`${estimate.asOf}T12:00:00Z`);
  const zone = new Intl.DateTimeFormat('en', {
    timeZone: race.timeZone,
    timeZoneName: 'shortOffset',
  });
  const name = zone.formatToParts(noon).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  return name.replace('GMT', 'UTC').replace('-', '\u2212');
}

/** As many of the sentences, from the first, as an alternative text holds. */
export function summaryOf(sentences: readonly string[]): string {
  return sentences.reduce((text, sentence) => {
    const longer = text === '' ? sentence : `${text} ${sentence}`;
    return longer.length <= LONGEST_SUMMARY ? longer : text;
  }, '');
}

/** Who is ahead above and below the zero line. */
export function sidesOf(race: Race, language: Language): { above: string; below: string } {
  const words = chartPhrases(language);
  return {
    above: words.ahead(shortNameOf(race, race.pair[0])),
    below: words.ahead(shortNameOf(race, race.pair[1])),
  };
}
