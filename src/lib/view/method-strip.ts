import { plusDays, type CalendarDay } from '../domain/calendar-day.ts';
import { lastEstimateDay } from '../domain/estimate-day.ts';
import type { Language } from '../domain/language.ts';
import type { GroupId, Race } from '../domain/race.ts';
import { anchoredEstimate, estimate } from '../estimate/estimate.ts';
import {
  BASES,
  METHODS,
  POOLED,
  type Basis,
  type Estimate,
  type GroupEstimate,
  type Method,
} from '../estimate/types.ts';
import { controlsWords } from '../i18n/controls-words.ts';
import { formatList } from '../i18n/format.ts';
import { lastMargin } from './explain.ts';
import { leaderAt, leadText } from './lead-text.ts';
import { pairNames, shortNameOf } from './names.ts';
import type { Points } from './points.ts';
import { DEFAULT_SELECTION, estimateOptions } from './selection.ts';
import { groupLead, groupMargin, labelOf, leadRange } from './summary.ts';

/** Days before the last one whose polls count; null for all of them. */
const WINDOWS = [null, 60, 30] as const;

/** One way of averaging, and the margin that it gives. */
export interface Way {
  readonly group: GroupId;
  readonly method: Method;
  readonly basis: Basis;
  readonly windowDays: number | null;
  /** First minus second of the pair, in published points. */
  readonly margin: Points;
}

/** A way as it stands in the strip and its table; words final. */
export interface WayModel {
  readonly key: string;
  readonly group: string;
  readonly method: string;
  readonly basis: string;
  readonly window: string;
  readonly lead: string;
  /** 0–100 from left to right; the first of the pair leads on the left. */
  readonly place: number;
  /** Candidate id of who is ahead, for its colour. */
  readonly leader: string | null;
  readonly isHeadline: boolean;
}

/** The ways of one group, on a line of their own. */
export interface WaysOfGroup {
  readonly id: string;
  readonly label: string;
  readonly ways: readonly WayModel[];
}

/** Margins under every combination of method, group, basis and window. */
export interface MethodStripModel {
  /** What the strip shows, in words. */
  readonly sentences: readonly string[];
  readonly groups: readonly WaysOfGroup[];
  /** The anchored estimate and what it can't say, as a sentence; null where the firms are not split. */
  readonly anchored: string | null;
}

/**
 * Every way of averaging that gives a margin, in a fixed order. All firms pooled count as a group of
 * their own only where the race is not split: there that average describes nobody.
 */
export function waysOfAveraging(race: Race, today: CalendarDay): Way[] {
  const usual = estimate(race, estimateOptions(DEFAULT_SELECTION, race, today));
  const poolable = race.groups.length > 1 && usual.split.kind !== 'split';
  return METHODS.flatMap((method) =>
    BASES.flatMap((basis) =>
      WINDOWS.flatMap((windowDays) => {
        const found = estimateOfWay(race, today, { method, basis, windowDays });
        return groupsOf(found, poolable).flatMap((group) => {
          const margin = lastMargin(group);
          if (margin === undefined) return [];
          return [{ group: group.group, method, basis, windowDays, margin }];
        });
      }),
    ),
  );
}

/** The headline group's level, anchored in the trend of all firms; null where the firms are not split. */
export function anchoredToday(race: Race, today: CalendarDay): GroupEstimate | null {
  return anchoredEstimate(race, estimateOptions(DEFAULT_SELECTION, race, today));
}

/** The strip of `ways`, and the anchored estimate, told in words too. */
export function methodStripModel(
  race: Race,
  ways: readonly Way[],
  anchored: GroupEstimate | null,
  language: Language,
): MethodStripModel {
  const reach = Math.max(10, ...ways.map(({ margin }) => Math.abs(margin)));
  const ids = [...race.groups.map(({ id }) => id), POOLED];
  const groups = ids.map((id) => ({
    id,
    label: labelOf(race, id, language),
    ways: ways
      .filter(({ group }) => group === id)
      .map((way) => wayModel(race, way, reach, language)),
  }));
  return {
    sentences: ways.length === 0 ? [] : sentencesOf(race, ways, language),
    groups: groups.filter(({ ways: found }) => found.length > 0),
    anchored: anchoredSentence(race, anchored, language),
  };
}

function anchoredSentence(
  race: Race,
  anchored: GroupEstimate | null,
  language: Language,
): string | null {
  const lead = groupLead(race, anchored ?? undefined);
  const margin = groupMargin(anchored ?? undefined);
  if (lead === undefined || margin === undefined) return null;
  return controlsWords(language).waysAnchored(
    leadText(race, margin.value, language, 0),
    leadRange(lead, language),
    labelOf(race, race.headlineGroup, language),
  );
}

function estimateOfWay(
  race: Race,
  today: CalendarDay,
  { method, basis, windowDays }: Pick<Way, 'method' | 'basis' | 'windowDays'>,
): Estimate {
  const since = windowDays === null ? null : plusDays(lastEstimateDay(race, today), -windowDays);
  const selection = { ...DEFAULT_SELECTION, method, basis, since };
  return estimate(race, estimateOptions(selection, race, today));
}

function groupsOf({ groups, pooled }: Estimate, poolable: boolean): readonly GroupEstimate[] {
  return poolable && pooled !== null ? [...groups, pooled] : groups;
}

function wayModel(race: Race, way: Way, reach: number, language: Language): WayModel {
  const words = controlsWords(language);
  const { group, method, basis, windowDays, margin } = way;
  return {
    key: [group, method, basis, windowDays ?? 'all'].join(' '),
    group: labelOf(race, group, language),
    method: words.methods[method],
    basis: words.bases[basis],
    window: words.waysWindow(windowDays),
    lead: leadText(race, margin, language),
    place: 50 - (margin / reach) * 50,
    leader: leaderAt(race.pair, margin, 1),
    isHeadline: isHeadline(race, way),
  };
}

function isHeadline(race: Race, { group, method, basis, windowDays }: Way): boolean {
  return (
    group === race.headlineGroup &&
    method === DEFAULT_SELECTION.method &&
    basis === DEFAULT_SELECTION.basis &&
    windowDays === null
  );
}

function sentencesOf(race: Race, ways: readonly Way[], language: Language): string[] {
  const words = controlsWords(language);
  const headline = ways.find((way) => isHeadline(race, way));
  if (ways.every((way) => aheadIn(race, way) === null)) {
    return [words.waysLevel(ways.length, ...pairNames(race))];
  }
  return [
    words.waysRange(ways.length, spanOf(race, ways, language)),
    directionSentence(race, ways, language),
    headline === undefined ? '' : words.waysHeadline(leadText(race, headline.margin, language, 0)),
  ].filter((sentence) => sentence !== '');
}

/** Who is ahead as the sentences tell it, in whole points; null for nobody. */
function aheadIn(race: Race, { margin }: Way): string | null {
  return leaderAt(race.pair, margin, 0);
}

/** Who leads: the same one in all ways, one in some, or another one in each group. */
function directionSentence(race: Race, ways: readonly Way[], language: Language): string {
  const words = controlsWords(language);
  const [first, second] = race.pair.map((id) => waysOf(race, ways, id));
  const most = Math.max(first ?? 0, second ?? 0);
  const name = shortNameOf(race, race.pair[first === most ? 0 : 1]);
  if (most === ways.length) return words.waysOneSign(name, most);
  return differsByGroup(race, ways)
    ? words.waysDiffer(groupSpans(race, ways, language))
    : words.waysMixed(name, most, ways.length);
}

/** In how many of the ways the candidate is ahead. */
function waysOf(race: Race, ways: readonly Way[], candidate: string): number {
  return ways.filter((way) => aheadIn(race, way) === candidate).length;
}

/** True if each group is of one mind, and two groups of different ones. */
function differsByGroup(race: Race, ways: readonly Way[]): boolean {
  const minds = race.groups.map(
    ({ id }) => new Set(ways.filter(({ group }) => group === id).map((way) => aheadIn(race, way))),
  );
  return minds.every((set) => set.size <= 1) && new Set(minds.flatMap((set) => [...set])).size > 1;
}

function groupSpans(race: Race, ways: readonly Way[], language: Language): string {
  const parts = race.groups.flatMap(({ id, label }) => {
    const own = ways.filter(({ group }) => group === id);
    if (own.length === 0) return [];
    return [controlsWords(language).waysGroup(label[language], spanOf(race, own, language))];
  });
  return formatList(parts, language);
}

/** `Name +25 to Name +31`, or the one lead that all ways give. */
function spanOf(race: Race, ways: readonly Way[], language: Language): string {
  const margins = ways.map(({ margin }) => margin);
  const [low, high] = [Math.min(...margins), Math.max(...margins)].map((margin) =>
    leadText(race, margin, language, 0),
  );
  return low === high ? (low ?? '') : controlsWords(language).waysSpan(low ?? '', high ?? '');
}
