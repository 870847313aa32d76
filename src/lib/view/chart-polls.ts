import { dayNumber } from '../domain/calendar-day.ts';
import { decidedShares } from '../domain/decided.ts';
import type { Language } from '../domain/language.ts';
import { isAveraged, pollKey, type CandidateId, type Poll } from '../domain/poll.ts';
import { groupOf, type Race } from '../domain/race.ts';
import { isKnown } from '../estimate/race-polls.ts';
import { POOLED, type Basis, type Estimate } from '../estimate/types.ts';
import { chartPhrases } from '../i18n/chart-phrases.ts';
import { formatDay, formatNumber, formatPercent } from '../i18n/format.ts';
import type { ChartOptions, ChartSeries, PollDot, PollNote } from './chart-model.ts';
import { leadText } from './lead-text.ts';
import { firmName, shortNameOf } from './names.ts';
import { pointsOf, type Points } from './points.ts';

/** The polls that a chart draws: of one group (or all), up to the estimate's day and known then, not retracted. */
export function chartedPolls(
  race: Race,
  estimate: Estimate,
  group: string,
  { from = null, knowledge = 'ended' }: ChartOptions,
): readonly Poll[] {
  const { asOf } = estimate;
  return race.polls.filter(
    (poll) =>
      poll.variant === '' &&
      poll.status !== 'retracted' &&
      poll.endDate <= asOf &&
      poll.endDate >= (from ?? '') &&
      isKnown(poll, { asOf, knowledge }) &&
      (group === POOLED || groupOf(race, poll.pollster) === group),
  );
}

/** A candidate's share in a poll on the chosen basis, 0–1; null if the poll does not name them. */
export function pollShare(
  race: Race,
  poll: Poll,
  candidate: CandidateId,
  basis: Basis,
): number | null {
  const place = race.candidates.findIndex(({ id }) => id === candidate);
  const shares = basis === 'decided' ? decidedShares(poll).shares : poll.shares;
  return shares[place] ?? null;
}

/** A poll's margin, first minus second of the pair, in points; null if one is not named. */
export function pollMargin(race: Race, poll: Poll, basis: Basis): Points | null {
  const [first, second] = race.pair.map((id) => pollShare(race, poll, id, basis));
  return first == null || second == null ? null : pointsOf(first - second);
}

/** The polls as dots, each at the height that `figure` gives; without those that have none. */
export function dotsOf(
  polls: readonly Poll[],
  figure: (poll: Poll) => Points | null,
  options: ChartOptions,
): PollDot[] {
  return polls.flatMap((poll) => {
    const y = figure(poll);
    if (y === null) return [];
    const averaged = isAveraged(poll) && options.dropped?.has(poll.pollster) !== true;
    return [{ poll: pollKey(poll), x: dayNumber(poll.endDate), y, averaged }];
  });
}

/** What a hollow mark means, where there is one on the chart; else null. */
export function hollowKey(series: readonly ChartSeries[], language: Language): string | null {
  const hollow = series.some(({ dots }) => dots.some(({ averaged }) => !averaged));
  return hollow ? chartPhrases(language).hollow : null;
}

/** What a reader is told about each poll. */
export function pollNotes(
  race: Race,
  polls: readonly Poll[],
  candidates: readonly CandidateId[],
  basis: Basis,
  language: Language,
): PollNote[] {
  return polls.map((poll) => ({
    poll: pollKey(poll),
    x: dayNumber(poll.endDate),
    lines: [
      firmText(race, poll, language),
      datesText(poll, language),
      sharesText(race, poll, candidates, basis, language),
      leadLine(race, poll, basis, language),
      sampleText(poll, language),
      isAveraged(poll) ? '' : chartPhrases(language).notAveraged,
    ].filter((line) => line !== ''),
  }));
}

function firmText(race: Race, poll: Poll, language: Language): string {
  const name = firmName(race, poll.pollster);
  return poll.sponsor === null ? name : chartPhrases(language).sponsor(name, poll.sponsor);
}

function datesText(poll: Poll, language: Language): string {
  const end = formatDay(poll.endDate, language, 'medium');
  if (poll.startDate === null || poll.startDate === poll.endDate) return end;
  return `${formatDay(poll.startDate, language, 'short')} – ${end}`;
}

function sharesText(
  race: Race,
  poll: Poll,
  candidates: readonly CandidateId[],
  basis: Basis,
  language: Language,
): string {
  const shares = candidates.flatMap((id) => {
    const share = pollShare(race, poll, id, basis);
    const name = shortNameOf(race, id);
    return share === null ? [] : [`${name} ${formatPercent(pointsOf(share), language, 1)}`];
  });
  return shares.join(' · ');
}

function leadLine(race: Race, poll: Poll, basis: Basis, language: Language): string {
  const margin = pollMargin(race, poll, basis);
  if (margin === null) return '';
  return chartPhrases(language).lead(leadText(race, margin, language));
}

function sampleText(poll: Poll, language: Language): string {
  const words = chartPhrases(language);
  if (poll.sampleSize === null) return words.sampleUnknown;
  return words.sample(formatNumber(poll.sampleSize, language));
}
