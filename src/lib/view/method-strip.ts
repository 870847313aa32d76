import { plusDays, type CalendarDay } from '../domain/calendar-day.ts';
import { lastEstimateDay } from '../domain/estimate-day.ts';
import type { Language } from '../domain/language.ts';
import type { GroupId, Race } from '../domain/race.ts';
import { estimate } from '../estimate/estimate.ts';
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
import { lastMargin, marginText } from './explain.ts';
import { pairOf } from './lead.ts';
import type { Points } from './points.ts';
import { DEFAULT_SELECTION, estimateOptions } from './selection.ts';
import { labelOf } from './summary.ts';

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

/** The strip of `ways`, told in words too. */
export function methodStripModel(
  race: Race,
  ways: readonly Way[],
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
  };
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
    lead: marginText(race, margin, language),
    place: 50 - (margin / reach) * 50,
    leader: leaderOf(race, margin),
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

function leaderOf(race: Race, margin: Points): string | null {
  if (margin === 0) return null;
  return race.pair[margin > 0 ? 0 : 1];
}

function sentencesOf(race: Race, ways: readonly Way[], language: Language): string[] {
  const words = controlsWords(language);
  const [low, high] = endsOf(race, ways, language);
  const headline = ways.find((way) => isHeadline(race, way));
  return [
    words.waysRange(ways.length, low, high),
    directionSentence(race, ways, language),
    headline === undefined
      ? ''
      : words.waysHeadline(marginText(race, headline.margin, language, 0)),
  ].filter((sentence) => sentence !== '');
}

/** Who leads: the same one in all ways, one in some, or another one in each group. */
function directionSentence(race: Race, ways: readonly Way[], language: Language): string {
  const words = controlsWords(language);
  const [first] = pairOf(race.candidates, race.pair) ?? [];
  const ahead = ways.filter(({ margin }) => margin > 0).length;
  const behind = ways.filter(({ margin }) => margin < 0).length;
  const leader = race.pair[ahead >= behind ? 0 : 1];
  const name = race.candidates.find(({ id }) => id === leader)?.shortName ?? first?.shortName ?? '';
  const most = Math.max(ahead, behind);
  if (most === ways.length) return words.waysOneSign(name, most);
  return differsByGroup(race, ways)
    ? words.waysDiffer(groupEnds(race, ways, language))
    : words.waysMixed(name, most, ways.length);
}

/** True if each group is of one mind, and two groups of different ones. */
function differsByGroup(race: Race, ways: readonly Way[]): boolean {
  const signs = race.groups.map(
    ({ id }) =>
      new Set(ways.filter(({ group }) => group === id).map((way) => Math.sign(way.margin))),
  );
  return signs.every((set) => set.size <= 1) && new Set(signs.flatMap((set) => [...set])).size > 1;
}

function groupEnds(race: Race, ways: readonly Way[], language: Language): string {
  const words = controlsWords(language);
  const parts = race.groups.flatMap(({ id, label }) => {
    const own = ways.filter(({ group }) => group === id);
    if (own.length === 0) return [];
    const [low, high] = endsOf(race, own, language);
    return [words.waysGroup(label[language], low, high)];
  });
  return formatList(parts, language);
}

function endsOf(race: Race, ways: readonly Way[], language: Language): readonly [string, string] {
  const margins = ways.map(({ margin }) => margin).sort((a, b) => a - b);
  const [low, high] = [margins[0], margins.at(-1)];
  const text = (margin: Points | undefined): string =>
    margin === undefined ? '' : marginText(race, margin, language, 0);
  return [text(low), text(high)];
}
