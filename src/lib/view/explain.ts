import { plusDays, type CalendarDay } from '../domain/calendar-day.ts';
import type { Language } from '../domain/language.ts';
import { pollKey } from '../domain/poll.ts';
import type { Race } from '../domain/race.ts';
import type { Basis, Estimate, GroupEstimate, PollInfluence, Ranged } from '../estimate/types.ts';
import { controlsWords } from '../i18n/controls-words.ts';
import { formatDay, formatList, formatPercent, formatSigned } from '../i18n/format.ts';
import { pollMargin } from './chart-polls.ts';
import { leadText } from './lead-text.ts';
import { firmName } from './names.ts';
import { pointsOf, rangedPoints, type Points } from './points.ts';
import { shownGroup, type Selection } from './selection.ts';

/** Days that "what moved it" looks back. */
export const WEEK_DAYS = 7;

/** One poll's part in the number; words final. */
export interface InfluenceRow {
  readonly key: string;
  readonly pollster: string;
  readonly ended: string;
  /** `12.4%` */
  readonly weight: string;
  /** The lead without it and the change that makes: `Name +27.4 (−0.6)`; words where no poll is left. */
  readonly without: string;
  /** That the poll lay outside what was expected of it, and that it is trusted less; empty for most. */
  readonly note: string;
}

/** Which polls a lead rests on, the heaviest first, and what moved it in the last week. */
export interface ExplainModel {
  readonly rows: readonly InfluenceRow[];
  /** Sentences. */
  readonly week: readonly string[];
}

/** Explains the shown group's lead; `weekAgo` is the estimate as it would have stood a week earlier. */
export function explainModel(
  race: Race,
  estimates: { readonly now: Estimate; readonly weekAgo: Estimate },
  selection: Selection,
  language: Language,
): ExplainModel {
  const group = shownGroup(race, estimates.now, selection);
  const before = shownGroup(race, estimates.weekAgo, selection);
  const influences = [...(group?.influences ?? [])].sort((a, b) => b.weight - a.weight);
  const now = lastMargin(group);
  return {
    rows: influences.flatMap((influence) =>
      influenceRow(race, influence, { margin: now, basis: estimates.now.basis }, language),
    ),
    week:
      now === undefined
        ? []
        : [
            movement(race, lastMargin(before), now, language),
            newPolls(race, group, estimates.now.asOf, language),
          ],
  };
}

/** A group's margin on its last day, in published points. */
export function lastMargin(group: GroupEstimate | undefined): Points | undefined {
  const last = group?.margin?.days.at(-1);
  return last === undefined ? undefined : pointsOf(last.average.value);
}

function influenceRow(
  race: Race,
  influence: PollInfluence,
  { margin, basis }: { readonly margin: Points | undefined; readonly basis: Basis },
  language: Language,
): InfluenceRow[] {
  const poll = race.polls.find((one) => pollKey(one) === influence.poll);
  if (poll === undefined || margin === undefined) return [];
  return [
    {
      key: influence.poll,
      pollster: firmName(race, poll.pollster),
      ended: formatDay(poll.endDate, language, 'medium'),
      weight: formatPercent(pointsOf(influence.weight), language, 1),
      without: withoutText(race, influence, margin, language),
      note: noteText(race, influence, pollMargin(race, poll, basis), language),
    },
  ];
}

/** A poll is said to be trusted less below this. */
const REMARKABLE_TRUST = 0.9;

function noteText(
  race: Race,
  { expected, trust }: PollInfluence,
  margin: Points | null,
  language: Language,
): string {
  const words = controlsWords(language);
  const notes = [
    expected === null || margin === null ? '' : surpriseText(race, margin, expected, language),
    trust < REMARKABLE_TRUST ? words.trusted(formatPercent(pointsOf(trust), language)) : '',
  ];
  return notes.filter((note) => note !== '').join(' ');
}

function surpriseText(race: Race, margin: Points, expected: Ranged, language: Language): string {
  const { low95, high95 } = rangedPoints(expected);
  if (margin >= low95 && margin <= high95) return '';
  const [lead, low, high] = [margin, low95, high95].map((end) => leadText(race, end, language));
  return controlsWords(language).surprising(lead ?? '', low ?? '', high ?? '');
}

function withoutText(
  race: Race,
  { withoutIt }: PollInfluence,
  margin: Points,
  language: Language,
): string {
  const words = controlsWords(language);
  if (withoutIt === null) return words.withoutNone;
  const change = pointsOf(withoutIt);
  const without = pointsOf((margin + change) / 100);
  return words.effectOf(leadText(race, without, language), formatSigned(change, language, 1));
}

function movement(race: Race, before: Points | undefined, now: Points, language: Language): string {
  const words = controlsWords(language);
  if (before === undefined) return words.weekNone;
  return words.weekMoved(
    leadText(race, before, language),
    leadText(race, now, language),
    formatSigned(now - before, language, 1),
  );
}

function newPolls(
  race: Race,
  group: GroupEstimate | undefined,
  asOf: CalendarDay,
  language: Language,
): string {
  const words = controlsWords(language);
  const since = plusDays(asOf, -WEEK_DAYS);
  const counted = new Set(group?.influences.map(({ poll }) => poll));
  const fresh = race.polls.filter((poll) => counted.has(pollKey(poll)) && poll.endDate > since);
  if (fresh.length === 0) return words.weekNoPolls;
  const names = fresh.map(
    (poll) => `${firmName(race, poll.pollster)} (${formatDay(poll.endDate, language, 'short')})`,
  );
  return words.weekPolls(formatList(names, language));
}
