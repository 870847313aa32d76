import type { CalendarDay } from '../domain/calendar-day.ts';
import type { Language } from '../domain/language.ts';
import { isAveraged, type PollsterId } from '../domain/poll.ts';
import type { Candidate, PollsterGroup, Race } from '../domain/race.ts';
import { pollsOfGroup } from '../estimate/race-polls.ts';
import type { Estimate, GroupEstimate } from '../estimate/types.ts';
import { POOLED } from '../estimate/types.ts';
import { formatDay, formatList, formatNumber, formatPercent } from '../i18n/format.ts';
import { modelWords } from '../i18n/model-words.ts';
import { leadOf, pairOf, type Lead } from './lead.ts';
import { firmName } from './names.ts';
import { pointsOf, rangedPoints, type RangedPoints } from './points.ts';
import { shownGroup, shownGroupId, type Selection } from './selection.ts';

/** One group of pollsters as the cards show it; words final. */
export interface GroupCard {
  readonly id: string;
  readonly label: string;
  readonly isHeadline: boolean;
  /** `Name +28`; null where the group's polls do not name both of the pair. */
  readonly lead: string | null;
  /** `20 to 36`, in the leader's points; `Name +16 to Name +17` where neither leads. */
  readonly range: string | null;
  /** The margin (first minus second) and its result range, in points; null likewise. */
  readonly margin: RangedPoints | null;
  /** Candidate id of who is ahead, for its colour; null where nobody is. */
  readonly leader: string | null;
  readonly polls: string;
  /** `Name 58.3% (54.1 to 62.5)`, for the charted candidates. */
  readonly shares: readonly string[];
}

/** The answer of a race page. */
export interface SummaryModel {
  readonly race: string;
  /** The answer as one sentence, range included. */
  readonly answer: string;
  /** What the other groups show, a sentence each. */
  readonly others: readonly string[];
  /** Why there is no single number, or why the range is wider; null where neither applies. */
  readonly notice: string | null;
  readonly headlineReason: string;
  readonly groups: readonly GroupCard[];
  /** The day that the estimate stands for. */
  readonly asOf: CalendarDay;
}

/** The answer, the other groups and the notices for a selection. */
export function summaryModel(
  race: Race,
  estimate: Estimate,
  selection: Selection,
  language: Language,
): SummaryModel {
  const shown = shownGroupId(race, selection);
  return {
    race: race.name[language],
    answer: answerSentence(race, estimate, selection, language),
    others: race.groups
      .filter((group) => group.id !== shown)
      .flatMap((group) => otherSentence(race, estimate, group, language)),
    notice: splitNotice(race, estimate, language),
    headlineReason: race.headlineReason[language],
    groups: race.groups.map((group) => groupCard(race, estimate, group, language)),
    asOf: estimate.asOf,
  };
}

/** The answer alone: who leads by how much, among whom, as of when. */
export function answerSentence(
  race: Race,
  estimate: Estimate,
  selection: Selection,
  language: Language,
): string {
  const words = modelWords(language);
  const group = shownGroupId(race, selection);
  const whose = phraseOf(race, group, language);
  const lead = groupLead(race, shownGroup(race, estimate, selection));
  if (lead === undefined) return (isPolled(race, group) ? words.noneLeft : words.noEstimate)(whose);
  const day = formatDay(estimate.asOf, language);
  const finding = findingOf(lead, language);
  const needsComma = lead.includesTie && !lead.level;
  return needsComma
    ? words.answerAfterComma(finding, whose, day)
    : words.answer(finding, whose, day);
}

/** True if a group has polls that can be averaged: where none is, the reader's view has left them out. */
export function isPolled(race: Race, group: string): boolean {
  return pollsOfGroup(race, race.polls.filter(isAveraged), group).length > 0;
}

/** The words that say whose polls a number comes from. */
export function phraseOf(race: Race, group: string, language: Language): string {
  if (group === POOLED) return modelWords(language).pooledPhrase;
  return race.groups.find(({ id }) => id === group)?.phrase[language] ?? group;
}

/** A group's name on cards, charts and tables. */
export function labelOf(race: Race, group: string, language: Language): string {
  if (group === POOLED) return modelWords(language).pooledLabel;
  return race.groups.find(({ id }) => id === group)?.label[language] ?? group;
}

/** A group's margin on its last day, with the result range, in points; undefined without a margin. */
export function groupMargin(group: GroupEstimate | undefined): RangedPoints | undefined {
  const last = group?.margin?.days.at(-1);
  return last === undefined ? undefined : rangedPoints(last.result);
}

/** `Name +28`, or the word for level; whole points. */
export function leadLabel(lead: Lead, language: Language): string {
  if (lead.level) return modelWords(language).levelLabel;
  return `${lead.leader.shortName} +${formatNumber(lead.by, language)}`;
}

/** `22 to 34` in the leader's points; where neither leads, `Name +16 to Name +17`. Whole points. */
export function leadRange(lead: Lead, language: Language): string {
  const words = modelWords(language);
  const [low, high] = [formatNumber(lead.low, language), formatNumber(lead.high, language)];
  if (!lead.level) return words.range(low, high);
  const lowForTrailer = formatNumber(-lead.low, language);
  return words.levelRange(lead.trailer.shortName, lowForTrailer, lead.leader.shortName, high);
}

/** `28 points`, `1 point`; whole points. */
export function pointsText(points: number, language: Language): string {
  return modelWords(language).points(
    formatNumber(points, language),
    Math.round(Math.abs(points)) === 1,
  );
}

/** The lead on a group's last day; undefined without a margin. */
export function groupLead(race: Race, group: GroupEstimate | undefined): Lead | undefined {
  const margin = groupMargin(group);
  const pair = pairOf(race.candidates, race.pair);
  return margin === undefined || pair === undefined ? undefined : leadOf(margin, pair);
}

function findingOf(lead: Lead, language: Language): string {
  const words = modelWords(language);
  const [leader, trailer] = [lead.leader.shortName, lead.trailer.shortName];
  const [low, high] = [formatNumber(lead.low, language), formatNumber(lead.high, language)];
  if (lead.level) return words.level(leader, trailer, low, high);
  const by = pointsText(lead.by, language);
  const say = lead.includesTie ? words.leadsButTie : words.leads;
  return say(leader, trailer, by, low, high);
}

function otherSentence(
  race: Race,
  estimate: Estimate,
  group: PollsterGroup,
  language: Language,
): string[] {
  const words = modelWords(language);
  const lead = groupLead(race, estimateOf(estimate, group.id));
  if (lead === undefined) return [];
  const [low, high] = [formatNumber(lead.low, language), formatNumber(lead.high, language)];
  const finding = lead.level
    ? words.levelShort(leadRange(lead, language))
    : words.ahead(lead.leader.shortName, pointsText(lead.by, language), low, high);
  return [words.groupFinding(group.label[language], finding)];
}

function groupCard(
  race: Race,
  estimate: Estimate,
  group: PollsterGroup,
  language: Language,
): GroupCard {
  const words = modelWords(language);
  const found = estimateOf(estimate, group.id);
  const margin = groupMargin(found);
  const lead = groupLead(race, found);
  return {
    id: group.id,
    label: group.label[language],
    isHeadline: group.id === race.headlineGroup,
    lead: lead === undefined ? null : leadLabel(lead, language),
    range: lead === undefined ? null : leadRange(lead, language),
    margin: margin ?? null,
    leader: lead === undefined || lead.level ? null : lead.leader.id,
    polls:
      found === undefined
        ? words.noPollsInGroup
        : words.pollsAndFirms(found.polls, found.pollsters),
    shares: found === undefined ? [] : shareTexts(race, found, language),
  };
}

function shareTexts(race: Race, group: GroupEstimate, language: Language): string[] {
  return race.candidates
    .filter((candidate) => candidate.main)
    .flatMap((candidate) => shareText(candidate, group, language));
}

function shareText(candidate: Candidate, group: GroupEstimate, language: Language): string[] {
  const line = group.candidates.find((entry) => entry.candidate === candidate.id);
  const last = line?.days.at(-1);
  if (last === undefined) return [];
  const points = rangedPoints(last.result);
  return [
    modelWords(language).shareRange(
      candidate.shortName,
      formatPercent(points.value, language, 1),
      formatNumber(points.low95, language, 1),
      formatNumber(points.high95, language, 1),
    ),
  ];
}

function estimateOf(estimate: Estimate, group: string): GroupEstimate | undefined {
  return estimate.groups.find((entry) => entry.group === group);
}

function splitNotice(race: Race, estimate: Estimate, language: Language): string | null {
  const words = modelWords(language);
  const { split } = estimate;
  if (split.kind === 'none') return null;
  const gap = pointsText(pointsOf(split.gap), language);
  if (split.kind === 'gap') return words.gapNotice(gap);
  return [words.splitNotice(gap), ...straysSentence(race, split.strays, language)].join(' ');
}

/** More firms than this are counted, not named. */
const MOST_NAMED = 4;

/** Which firms stand in the other camp than most of their group: a reader takes a group's card for a camp's. */
function straysSentence(race: Race, strays: readonly PollsterId[], language: Language): string[] {
  const words = modelWords(language);
  if (strays.length === 0) return [];
  const names = strays.map((firm) => firmName(race, firm));
  const firms =
    strays.length > MOST_NAMED ? words.straysCount(strays.length) : formatList(names, language);
  return [words.strays(firms, strays.length)];
}
