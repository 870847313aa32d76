import type { Language } from '../domain/language.ts';
import type { Race } from '../domain/race.ts';
import type { GroupEstimate } from '../estimate/types.ts';
import { chartPhrases } from '../i18n/chart-phrases.ts';
import { formatNumber, localeOf } from '../i18n/format.ts';
import type { Lead } from './lead.ts';
import { groupLead, leadLabel, pointsText } from './summary.ts';

/** `all` groups of pollsters, or those of two or more firms alone. */
type Which = 'all' | 'larger';

/** Without groups of one firm, in which there is nothing to find; the headline's own stays. */
export function groupsOfFinding(
  race: Race,
  groups: readonly GroupEstimate[],
): readonly GroupEstimate[] {
  const kept = groups.filter(
    ({ group, pollsters }) => pollsters > 1 || group === race.headlineGroup,
  );
  return kept.length > 0 ? kept : groups;
}

/**
 * What the margins of several groups say together, in one line: who leads in which of them, where the ranges tell it.
 * `someAreLeftOut` if the chart has groups that are not among these.
 */
export function marginFinding(
  race: Race,
  groups: readonly GroupEstimate[],
  someAreLeftOut: boolean,
  language: Language,
): string {
  const leads = groups.flatMap((group) => groupLead(race, group) ?? []);
  return groupsFinding(leads, someAreLeftOut ? 'larger' : 'all', language);
}

function groupsFinding(leads: readonly Lead[], which: Which, language: Language): string {
  const words = chartPhrases(language);
  const clear = leads.filter(({ level, includesTie }) => !level && !includesTie);
  const [first] = clear;
  if (first === undefined) return unclearFinding(leads, which, language);
  const opposite = largestLead(clear.filter(({ leader }) => leader !== first.leader));
  if (opposite !== undefined) return words.leadsByGroup(eitherLead(first, opposite, language));
  const { each, many } = words.whichGroups[which];
  const [{ shortName }, by] = [first.leader, spanText(clear, language)];
  if (clear.length === leads.length) return words.leadsInAll(shortName, each, by);
  return words.leadsInSome(shortName, clear.length, leads.length, many, by);
}

/** Every range holds a tie. */
function unclearFinding(leads: readonly Lead[], which: Which, language: Language): string {
  const words = chartPhrases(language);
  const { each } = words.whichGroups[which];
  const [first] = leads.filter(({ level }) => !level);
  if (first === undefined) return words.levelInAll(each);
  const isOneAhead = leads.every(({ level, leader }) => !level && leader === first.leader);
  if (isOneAhead) return words.aheadButTie(first.leader.shortName, each, spanText(leads, language));
  return words.noneLeads(each);
}

function largestLead(leads: readonly Lead[]): Lead | undefined {
  return leads.toSorted((a, b) => b.by - a.by)[0];
}

/** `Name +28 or Name +3`. */
function eitherLead(one: Lead, other: Lead, language: Language): string {
  const list = new Intl.ListFormat(localeOf(language), { type: 'disjunction' });
  return list.format([leadLabel(one, language), leadLabel(other, language)]);
}

/** `6 to 14 points`, or `6 points` where all are that. */
function spanText(leads: readonly Lead[], language: Language): string {
  const leadsBy = leads.map(({ by }) => by);
  const [least, most] = [Math.min(...leadsBy), Math.max(...leadsBy)];
  const [from, to] = [formatNumber(least, language), formatNumber(most, language)];
  return from === to ? pointsText(most, language) : chartPhrases(language).span(from, to);
}
