import type { CalendarDay } from '../domain/calendar-day.ts';
import type { Language } from '../domain/language.ts';
import { isAveraged, type Poll } from '../domain/poll.ts';
import { groupOf, type Race } from '../domain/race.ts';
import type { Estimate } from '../estimate/types.ts';
import type { ContributeWords } from '../i18n/contribute.en.ts';
import { contributeWords } from '../i18n/contribute-words.ts';
import { formatDay, formatNumber } from '../i18n/format.ts';
import { pairOf } from './lead.ts';
import { DEFAULT_SELECTION } from './selection.ts';
import { summaryModel, type GroupCard, type SummaryModel } from './summary.ts';

/** What a poll would do to one group's lead; words final. */
export interface EffectRow {
  readonly id: string;
  readonly group: string;
  /** `Name +28`, and its range; null where the group has no average. */
  readonly before: { readonly lead: string; readonly range: string } | null;
  readonly after: { readonly lead: string; readonly range: string } | null;
  /** `0.4 points towards Name`. */
  readonly change: string;
}

/** What a poll would do to a race's averages. */
export interface ContributionEffect {
  readonly caption: string;
  readonly rows: readonly EffectRow[];
  /** The answer as the page would give it with the poll. */
  readonly answer: string;
  /** Why nothing changes; null where the poll is averaged. */
  readonly why: string | null;
}

/** A race and its estimate. */
export interface Estimated {
  readonly race: Race;
  readonly estimate: Estimate;
}

/** The leads of every group as published and with the poll, by the same functions as the race's page. */
export function contributionEffect(
  poll: Poll,
  before: Estimated,
  after: Estimated,
  today: CalendarDay,
  language: Language,
): ContributionEffect {
  const words = contributeWords(language);
  const now = summaryOf(before, today, language);
  const then = summaryOf(after, today, language);
  return {
    caption: words.effectCaption(formatDay(then.asOf, language)),
    rows: now.groups.map((card, place) =>
      effectRow(before.race, card, then.groups[place] ?? card, language),
    ),
    answer: then.answer,
    why: whyUnchanged(poll, after.race, words),
  };
}

function summaryOf(
  { race, estimate }: Estimated,
  today: CalendarDay,
  language: Language,
): SummaryModel {
  return summaryModel(race, estimate, DEFAULT_SELECTION, today, language);
}

function effectRow(race: Race, before: GroupCard, after: GroupCard, language: Language): EffectRow {
  return {
    id: before.id,
    group: before.label,
    before: leadWithRange(before),
    after: leadWithRange(after),
    change: changeText(race, before, after, language),
  };
}

function leadWithRange({ lead, range }: GroupCard): EffectRow['before'] {
  return lead === null || range === null ? null : { lead, range };
}

/** How far the lead moves and towards whom, to a tenth of a point. */
function changeText(race: Race, before: GroupCard, after: GroupCard, language: Language): string {
  const words = contributeWords(language);
  const pair = pairOf(race.candidates, race.pair);
  if (before.margin === null || after.margin === null || pair === undefined) {
    return before.lead === after.lead ? words.unchanged : '';
  }
  const points = after.margin.value - before.margin.value;
  const text = formatNumber(Math.abs(points), language, 1);
  if (Number(Math.abs(points).toFixed(1)) === 0) return words.unchanged;
  return words.towards(text, (points > 0 ? pair[0] : pair[1]).shortName);
}

function whyUnchanged(poll: Poll, race: Race, words: ContributeWords): string | null {
  if (poll.variant !== '') return words.otherReading;
  if (!isAveraged(poll)) return words.notAveraged;
  return groupOf(race, poll.pollster) === undefined ? words.ungrouped : null;
}
