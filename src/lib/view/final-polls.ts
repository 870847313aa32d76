import { daysBetween } from '../domain/calendar-day.ts';
import type { Language } from '../domain/language.ts';
import type { Poll, PollsterId } from '../domain/poll.ts';
import { groupOf, type GroupId, type Pollster, type Race } from '../domain/race.ts';
import { formatDay, formatNumber } from '../i18n/format.ts';
import { resultsWords } from '../i18n/results-words.ts';
import { pollMargin } from './chart-polls.ts';
import { leadText } from './lead-text.ts';
import { countedPolls, errorAgainst } from './claim-errors.ts';
import { errorText } from './claim-table.ts';
import { lastMargin } from './explain.ts';
import type { Estimated } from './group-effects.ts';
import { pointsOf, type Points } from './points.ts';
import { labelOf } from './summary.ts';

/** A firm's last poll, or a figure of its whole group, against each claim; words final. */
export interface FinalPollRow {
  /** Null for a figure of the group. */
  readonly pollster: PollsterId | null;
  readonly name: string;
  /** Which poll or day it is, and its lead. */
  readonly note: string;
  /** `+3.4`, in the order of the claims. */
  readonly errors: readonly string[];
}

/** The last polls of the firms of a group, after its average and the mean distance of the firms. */
export interface FinalPollGroup {
  readonly label: string;
  readonly rows: readonly FinalPollRow[];
}

/** A firm's last poll that can be averaged, with its margin in points. */
export interface LastPoll {
  readonly firm: Pollster;
  readonly poll: Poll;
  readonly margin: Points;
}

/**
 * The last polls by group, each against claimed margins (first minus second of the pair, in points).
 * Groups without such a poll are left out; firms of no group stand at the end.
 */
export function finalPollGroups(
  { race, estimate }: Estimated,
  claimed: readonly Points[],
  language: Language,
): FinalPollGroup[] {
  // From the margin that is best for the first of the pair to the one best for the second.
  const finals = lastPolls({ race, estimate }).sort((a, b) => b.margin - a.margin);
  const groups: readonly (GroupId | undefined)[] = [...race.groups.map(({ id }) => id), undefined];
  return groups.flatMap((group) => {
    const members = finals.filter(({ firm }) => groupOf(race, firm.id) === group);
    if (members.length === 0) return [];
    const label =
      group === undefined ? resultsWords(language).ungrouped : labelOf(race, group, language);
    const rows = [
      ...averageRow({ race, estimate }, group, claimed, language),
      distanceRow(members, claimed, language),
      ...members.map((final) => finalRow(race, final, claimed, language)),
    ];
    return [{ label, rows }];
  });
}

/** The last poll of each firm that has one, in the order of the race's pollsters. */
export function lastPolls({ race, estimate }: Estimated): LastPoll[] {
  return race.pollsters.flatMap((firm) => {
    const poll = countedPolls(race, firm.id).at(-1);
    const margin = poll === undefined ? null : pollMargin(race, poll, estimate.basis);
    return poll === undefined || margin === null ? [] : [{ firm, poll, margin }];
  });
}

function averageRow(
  { race, estimate }: Estimated,
  group: GroupId | undefined,
  claimed: readonly Points[],
  language: Language,
): FinalPollRow[] {
  const words = resultsWords(language);
  const margin = lastMargin(estimate.groups.find((one) => one.group === group));
  if (margin === undefined) return [];
  const day = formatDay(estimate.asOf, language, 'medium');
  return [
    {
      pollster: null,
      name: words.average,
      note: words.averageNote(day, leadText(race, margin, language)),
      errors: claimed.map((claim) => errorText(margin, claim, language)),
    },
  ];
}

/** The mean of the firms' errors without their signs: (Σ |error|) / n. */
function distanceRow(
  members: readonly LastPoll[],
  claimed: readonly Points[],
  language: Language,
): FinalPollRow {
  const words = resultsWords(language);
  const distance = (claim: Points): number => {
    const sum = members.reduce(
      (total, { margin }) => total + Math.abs(errorAgainst(margin, claim)),
      0,
    );
    return pointsOf(sum / members.length / 100);
  };
  return {
    pollster: null,
    name: words.distance,
    note: words.distanceNote(members.length),
    errors: claimed.map((claim) => formatNumber(distance(claim), language, 1)),
  };
}

function finalRow(
  race: Race,
  { firm, poll, margin }: LastPoll,
  claimed: readonly Points[],
  language: Language,
): FinalPollRow {
  const words = resultsWords(language);
  const before = words.daysBefore(daysBetween(poll.endDate, race.electionDay));
  const day = formatDay(poll.endDate, language, 'medium');
  return {
    pollster: firm.id,
    name: firm.name,
    note: words.lastPoll(day, before, leadText(race, margin, language)),
    errors: claimed.map((claim) => errorText(margin, claim, language)),
  };
}
