import type { Language } from '../domain/language.ts';
import { isAveraged, type Poll } from '../domain/poll.ts';
import type { Dash, Marker, Race } from '../domain/race.ts';
import { POOLED, type Estimate, type GroupEstimate } from '../estimate/types.ts';
import { chartPhrases } from '../i18n/chart-phrases.ts';
import { formatNumber, formatSigned } from '../i18n/format.ts';
import { modelWords } from '../i18n/model-words.ts';
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
import { groupsOfFinding, marginFinding } from './margin-finding.ts';
import { firmName } from './names.ts';
import { DEFAULT_SELECTION } from './selection.ts';
import { figureWithRange, standfirstOf } from './standfirst.ts';
import { answerSentence, groupLead, labelOf, leadRange } from './summary.ts';
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
  const told = groupsOfFinding(race, groups);
  return {
    id: 'margin',
    language,
    title: titleOf(context, told, groups),
    summary: marginSummary(context, groups, series),
    credit: creditOf(race, estimate, scope, groups, language),
    x: dayAxis(first, race.electionDay, language),
    y: valueAxis(drawnValues(series, claims), (at) => pointsAhead(at, language)),
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
    standfirst: standfirstOf(
      race,
      estimate,
      { chart: 'margin', group: headlineOf(race, told), saysLead: told.length > 1 },
      language,
    ),
  };
}

/** `+28` for whoever is ahead: which side of zero that is says who. */
function pointsAhead(margin: number, language: Language): string {
  return formatSigned(Math.abs(margin), language);
}

/** All groups with a margin, or the chosen one alone. */
function marginGroups({ estimate, options }: MarginContext): readonly GroupEstimate[] {
  const chosen = options.group === undefined ? undefined : estimateOfGroup(estimate, options.group);
  const groups = options.group === undefined ? estimate.groups : [chosen];
  return groups.flatMap((group) => (group?.margin == null ? [] : [group]));
}

function groupSeries(
  context: MarginContext,
  group: GroupEstimate,
  polls: readonly Poll[],
): ChartSeries[] {
  const { race, estimate, options, language } = context;
  const line = lineOf(group.days, group.margin?.days ?? [], options);
  const [last, lead] = [line.at(-1), groupLead(race, group)];
  if (last === undefined || lead === undefined) return [];
  const label = labelOf(race, group.group, language);
  const figure = leadText(race, last.value, language, 0);
  const ranged = figureWithRange(figure, leadRange(lead, language));
  return [
    {
      id: group.group,
      name: label,
      colour: leaderColour(race, last.value, 0),
      ...groupSigns(race, group.group),
      line,
      dots: dotsOf(polls, (poll) => pollMargin(race, poll, estimate.basis), options),
      endLabel: { name: label, figure, number: pointsAhead(last.value, language), ranged },
      base: baseText(context, group, polls),
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

/** `told` are those of the groups in which something can be found. */
function titleOf(
  { race, options, language }: MarginContext,
  told: readonly GroupEstimate[],
  groups: readonly GroupEstimate[],
): string {
  const [first] = told;
  return told.length < 2
    ? findingTitle(race, first?.group ?? options.group ?? POOLED, first, language)
    : marginFinding(race, told, told.length < groups.length, language);
}

/** The headline's group, or the first where it is not among them. */
function headlineOf(
  { headlineGroup }: Race,
  groups: readonly GroupEstimate[],
): GroupEstimate | undefined {
  return groups.find(({ group }) => group === headlineGroup) ?? groups[0];
}

/** How many polls and firms, or the name of the one firm that it is. */
function baseText(
  { race, options, language }: MarginContext,
  group: GroupEstimate,
  polls: readonly Poll[],
): string {
  const averaged = polls.filter(
    (poll) => isAveraged(poll) && options.dropped?.has(poll.pollster) !== true,
  );
  const [only] = new Set(averaged.map(({ pollster }) => pollster));
  return group.pollsters === 1 && only !== undefined
    ? chartPhrases(language).byOneFirm(group.polls, firmName(race, only))
    : modelWords(language).pollsAndFirms(group.polls, group.pollsters);
}

function marginSummary(
  { race, estimate, language }: MarginContext,
  groups: readonly GroupEstimate[],
  series: readonly ChartSeries[],
): string {
  const group = headlineOf(race, groups)?.group ?? race.headlineGroup;
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
