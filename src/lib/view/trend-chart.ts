import { dayNumber, plusDays, type CalendarDay } from '../domain/calendar-day.ts';
import type { Language } from '../domain/language.ts';
import type { Poll } from '../domain/poll.ts';
import type { Candidate, Race } from '../domain/race.ts';
import type { Estimate, GroupEstimate } from '../estimate/types.ts';
import { chartPhrases } from '../i18n/chart-phrases.ts';
import { formatNumber, formatPercent } from '../i18n/format.ts';
import { modelWords } from '../i18n/model-words.ts';
import { dayAxis, shareAxis } from './chart-axis.ts';
import { shareClaims } from './chart-claims.ts';
import { banBand, eventMarks, voteMark } from './chart-dates.ts';
import type {
  ChartOptions,
  ChartSeries,
  ClaimColumn,
  LineDay,
  TimeChartModel,
} from './chart-model.ts';
import { chartedPolls, dotsOf, hollowKey, pollNotes, pollShare } from './chart-polls.ts';
import { lineTable } from './chart-table.ts';
import {
  candidateColour,
  creditOf,
  estimateOfGroup,
  findingTitle,
  summaryOf,
} from './chart-words.ts';
import { pointsOf, rangedPoints } from './points.ts';
import { DEFAULT_SELECTION } from './selection.ts';
import { figureWithRange, standfirstOf } from './standfirst.ts';
import { answerSentence, labelOf } from './summary.ts';

/** Days drawn before the vote where there is no poll yet. */
export const EMPTY_SPAN_DAYS = 60;

/** Each candidate's share over time in one group of pollsters, its polls, the vote and what was claimed after. */
export function trendChartModel(
  race: Race,
  estimate: Estimate,
  options: ChartOptions,
  language: Language,
): TimeChartModel {
  const group = options.group ?? race.headlineGroup;
  const found = estimateOfGroup(estimate, group);
  const polls = chartedPolls(race, estimate, group, options);
  const candidates = chartedCandidates(race, options);
  const series = candidates.flatMap((candidate) =>
    candidateSeries({ race, estimate, options, polls, found, candidate, language }),
  );
  const ids = series.map(({ id }) => id);
  const claims = shareClaims(race, ids, language);
  const first = firstDay(race, polls, found, options);
  const scope = `${labelOf(race, group, language)}, ${chartPhrases(language).shareBasis[estimate.basis]}`;
  return {
    id: 'trend',
    language,
    title: findingTitle(race, group, found, language),
    summary: trendSummary(race, estimate, group, series, language),
    credit: creditOf(race, estimate, scope, found === undefined ? [] : [found], language),
    x: dayAxis(first, race.electionDay, language),
    y: shareAxis(drawnValues(series, claims), (at) => formatPercent(at, language)),
    series,
    notes: pollNotes(race, polls, ids, estimate.basis, language),
    vote: voteMark(race, language),
    sides: null,
    events: eventMarks(race, first, language),
    ban: banBand(race, first, language),
    hollow: hollowKey(series, language),
    claims,
    claimsLabel: claimsLabel(language),
    table: lineTable(series, scope, (day) => shareWithRange(day, language), language),
    standfirst: standfirstOf(
      race,
      estimate,
      { chart: 'trend', group: found, saysLead: false },
      language,
    ),
  };
}

/** What stands over the claims. */
export function claimsLabel(language: Language): { readonly full: string; readonly short: string } {
  const words = chartPhrases(language);
  return { full: words.claims, short: words.claimsShort };
}

/** Every height that is drawn: lines with their ranges, dots and claims. */
export function drawnValues(
  series: readonly ChartSeries[],
  claims: readonly ClaimColumn[],
): number[] {
  const lines = series.flatMap(({ line }) => line.flatMap(({ low95, high95 }) => [low95, high95]));
  const dots = series.flatMap((entry) => entry.dots.map(({ y }) => y));
  const claimed = claims.flatMap((column) =>
    column.claims.flatMap((claim) => claim.figures.map(({ y }) => y)),
  );
  return [...lines, ...dots, ...claimed];
}

/** The first day drawn: the reader's, else the first poll's, else some weeks before the vote. */
export function firstDay(
  race: Race,
  polls: readonly Poll[],
  group: GroupEstimate | undefined,
  options: ChartOptions,
): CalendarDay {
  if (options.from != null) return options.from;
  const days = [...polls.map(({ endDate }) => endDate), ...(group?.days.slice(0, 1) ?? [])];
  return days.sort()[0] ?? plusDays(race.electionDay, -EMPTY_SPAN_DAYS);
}

function chartedCandidates(race: Race, options: ChartOptions): readonly Candidate[] {
  const chosen = options.candidates;
  return race.candidates.filter(({ id, main }) => chosen?.includes(id) ?? main);
}

interface SeriesContext {
  readonly race: Race;
  readonly estimate: Estimate;
  readonly options: ChartOptions;
  readonly polls: readonly Poll[];
  readonly found: GroupEstimate | undefined;
  readonly candidate: Candidate;
  readonly language: Language;
}

function candidateSeries(context: SeriesContext): ChartSeries[] {
  const { race, estimate, options, polls, candidate, language } = context;
  const line = candidateLine(context);
  const last = line.at(-1);
  if (last === undefined) return [];
  const dots = dotsOf(
    polls,
    (poll) => {
      const share = pollShare(race, poll, candidate.id, estimate.basis);
      return share === null ? null : pointsOf(share);
    },
    options,
  );
  const { id, dash, marker, shortName: name } = candidate;
  const figure = formatPercent(last.value, language);
  const ranged = figureWithRange(figure, shareRange(context));
  const endLabel = { name, figure, number: figure, ranged };
  const colour = candidateColour(race, id);
  return [{ id, name, colour, dash, marker, line, dots, endLabel, base: null }];
}

/** Where the share may fall in the result: `50 to 76`. */
function shareRange({ found, candidate, language }: SeriesContext): string {
  const last = found?.candidates.find((entry) => entry.candidate === candidate.id)?.days.at(-1);
  if (last === undefined) return '';
  const { low95, high95 } = rangedPoints(last.result);
  return modelWords(language).range(formatNumber(low95, language), formatNumber(high95, language));
}

function candidateLine({ found, candidate, options }: SeriesContext): LineDay[] {
  const entry = found?.candidates.find((line) => line.candidate === candidate.id);
  if (found === undefined || entry === undefined) return [];
  return lineOf(found.days, entry.days, options);
}

/** The days of a line from the first one drawn, in points. */
export function lineOf(
  days: readonly CalendarDay[],
  estimates: readonly { readonly average: Parameters<typeof rangedPoints>[0] }[],
  options: ChartOptions,
): LineDay[] {
  return days.flatMap((day, place) => {
    const estimated = estimates[place];
    if (estimated === undefined || day < (options.from ?? '')) return [];
    return [{ x: dayNumber(day), ...rangedPoints(estimated.average) }];
  });
}

function trendSummary(
  race: Race,
  estimate: Estimate,
  group: string,
  series: readonly ChartSeries[],
  language: Language,
): string {
  const words = chartPhrases(language);
  const answer = answerSentence(race, estimate, { ...DEFAULT_SELECTION, group }, language);
  const shares = series.flatMap(({ name, line }) => {
    const last = line.at(-1);
    return last === undefined ? [] : [`${name} ${shareWithRange(last, language)}`];
  });
  return summaryOf([answer, ...(shares.length === 0 ? [] : [words.sharesAre(shares.join('; '))])]);
}

function shareWithRange(day: LineDay, language: Language): string {
  return chartPhrases(language).range(
    formatPercent(day.value, language, 1),
    formatNumber(day.low95, language, 1),
    formatNumber(day.high95, language, 1),
  );
}
