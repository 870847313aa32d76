import type { Language } from '../domain/language.ts';
import type { Poll } from '../domain/poll.ts';
import type { Dash, Marker, Race } from '../domain/race.ts';
import { POOLED, type Estimate, type GroupEstimate } from '../estimate/types.ts';
import { chartPhrases } from '../i18n/chart-phrases.ts';
import { formatNumber, formatSigned } from '../i18n/format.ts';
import { dayAxis, valueAxis } from './chart-axis.ts';
import { marginClaims } from './chart-claims.ts';
import { banBand, eventMarks, voteMark } from './chart-dates.ts';
import type { ChartOptions, ChartSeries, LineDay, TimeChartModel } from './chart-model.ts';
import { chartedPolls, dotsOf, hollowKey, pollMargin, pollNotes } from './chart-polls.ts';
import { lineTable } from './chart-table.ts';
import {
  creditOf,
  estimateOfGroup,
  findingTitle,
  leaderColour,
  sidesOf,
  summaryOf,
} from './chart-words.ts';
import { leadText } from './lead-text.ts';
import { shortNameOf } from './names.ts';
import { DEFAULT_SELECTION } from './selection.ts';
import { answerSentence, labelOf } from './summary.ts';
import { claimsLabel, drawnValues, firstDay, lineOf } from './trend-chart.ts';

interface MarginContext {
  readonly race: Race;
  readonly estimate: Estimate;
  readonly options: ChartOptions;
  readonly language: Language;
}

/** The pair's margin over time, a line for each group of pollsters: camps side by side, never pooled unasked. */
export function marginChartModel(
  race: Race,
  estimate: Estimate,
  options: ChartOptions,
  language: Language,
): TimeChartModel {
  const context = { race, estimate, options, language };
  const groups = marginGroups(context);
  const polls = groups.map(({ group }) => chartedPolls(race, estimate, group, options));
  const series = groups.flatMap((group, place) => groupSeries(context, group, polls[place] ?? []));
  const claims = marginClaims(race, language);
  const drawn = polls.flat().sort((a, b) => (a.endDate < b.endDate ? -1 : 1));
  const first = firstDay(race, drawn, groups[0], options);
  const scope = scopeText(context, groups);
  return {
    id: 'margin',
    language,
    title: marginTitle(context, groups, series),
    summary: marginSummary(context, groups, series),
    credit: creditOf(race, estimate, scope, groups, language),
    x: dayAxis(first, race.electionDay, language),
    y: valueAxis(drawnValues(series, claims), (at) => formatSigned(Math.abs(at), language)),
    series,
    notes: pollNotes(race, drawn, race.pair, estimate.basis, language),
    vote: voteMark(race, language),
    sides: sidesOf(race, language),
    events: eventMarks(race, first, language),
    ban: banBand(race, first, language),
    hollow: hollowKey(series, language),
    claims,
    claimsLabel: claimsLabel(language),
    table: lineTable(series, scope, (day) => leadWithRange(context, day), language),
  };
}

/** All groups with a margin, or the chosen one alone. */
function marginGroups({ estimate, options }: MarginContext): readonly GroupEstimate[] {
  const chosen = options.group === undefined ? undefined : estimateOfGroup(estimate, options.group);
  const groups = options.group === undefined ? estimate.groups : [chosen];
  return groups.flatMap((group) => (group?.margin == null ? [] : [group]));
}

function groupSeries(
  { race, estimate, options, language }: MarginContext,
  group: GroupEstimate,
  polls: readonly Poll[],
): ChartSeries[] {
  const line = lineOf(group.days, group.margin?.days ?? [], options);
  const last = line.at(-1);
  if (last === undefined) return [];
  const label = labelOf(race, group.group, language);
  return [
    {
      id: group.group,
      name: label,
      colour: leaderColour(race, last.value, 0),
      ...groupSigns(race, group.group),
      line,
      dots: dotsOf(polls, (poll) => pollMargin(race, poll, estimate.basis), options),
      endLabel: { name: label, figure: leadText(race, last.value, language, 0) },
    },
  ];
}

function groupSigns(race: Race, id: string): { readonly dash: Dash; readonly marker: Marker } {
  const group = race.groups.find((entry) => entry.id === id);
  if (id === POOLED || group === undefined) return { dash: 'solid', marker: 'circle' };
  return { dash: group.dash, marker: group.marker };
}

function scopeText(
  { race, estimate, language }: MarginContext,
  groups: readonly GroupEstimate[],
): string {
  const words = chartPhrases(language);
  const [only] = groups;
  const whose =
    groups.length === 1 && only !== undefined
      ? labelOf(race, only.group, language)
      : words.allGroups;
  return `${whose}, ${words.marginBasis[estimate.basis]}`;
}

function marginTitle(
  { race, options, language }: MarginContext,
  groups: readonly GroupEstimate[],
  series: readonly ChartSeries[],
): string {
  const group = groups[0]?.group ?? options.group ?? POOLED;
  if (series.length < 2) return findingTitle(race, group, groups[0], language);
  const leads = series.map(({ line }) => line.at(-1)?.value ?? 0);
  const [low, high] = [Math.min(...leads), Math.max(...leads)];
  if (Math.round(low) === Math.round(high)) return findingTitle(race, group, groups[0], language);
  if (Math.round(low) * Math.round(high) > 0) return leadInAll(race, low, high, language);
  const [from, to] = [low, high].map((end) => leadText(race, end, language, 0));
  return chartPhrases(language).leadsByGroup(from ?? '', to ?? '');
}

/** All groups have the same one ahead: `low` and `high` are margins of one sign. */
function leadInAll(race: Race, low: number, high: number, language: Language): string {
  const leader = shortNameOf(race, race.pair[low > 0 ? 0 : 1]);
  const [least = 0, most = 0] = [Math.abs(low), Math.abs(high)].sort((a, b) => a - b);
  const [from, to] = [formatNumber(least, language), formatNumber(most, language)];
  return chartPhrases(language).leadsInAll(leader, from, to);
}

function marginSummary(
  { race, estimate, language }: MarginContext,
  groups: readonly GroupEstimate[],
  series: readonly ChartSeries[],
): string {
  const headline = groups.find(({ group }) => group === race.headlineGroup) ?? groups[0];
  const group = headline?.group ?? race.headlineGroup;
  const others = series
    .filter(({ id }) => id !== group)
    .map(({ name, endLabel }) => `${name}: ${endLabel.figure}.`);
  const answer = answerSentence(race, estimate, { ...DEFAULT_SELECTION, group }, language);
  return summaryOf([answer, ...others]);
}

/** `Name +28.1 (22.0 to 34.2)`, in the points of whoever is ahead. */
function leadWithRange({ race, language }: MarginContext, day: LineDay): string {
  const ends = day.value >= 0 ? [day.low95, day.high95] : [-day.high95, -day.low95];
  const [low, high] = ends.map((end) => formatNumber(end, language, 1));
  const lead = leadText(race, day.value, language);
  return chartPhrases(language).range(lead, low ?? '', high ?? '');
}
