import type { Language } from '../domain/language.ts';
import type { PollsterId } from '../domain/poll.ts';
import { groupOf, type Race, type ResultClaim } from '../domain/race.ts';
import type { Basis, Estimate, GroupEstimate } from '../estimate/types.ts';
import { chartPhrases } from '../i18n/chart-phrases.ts';
import { formatDay, formatSigned } from '../i18n/format.ts';
import { valueAxis } from './chart-axis.ts';
import { claimedPoints, marginClaims, shortPublisher } from './chart-claims.ts';
import { countedPolls, errorAgainst, isCount } from './claim-errors.ts';
import type {
  ChartCredit,
  ChartTable,
  ClaimColumn,
  PollsterChartModel,
  PollsterFigure,
  PollsterRow,
  PollsterSection,
  Standfirst,
} from './chart-model.ts';
import { pollMargin } from './chart-polls.ts';
import { creditOf, INK, leaderColour, summaryOf } from './chart-words.ts';
import { houseEffectsOf, houseGroups, type PublishedHouseEffect } from './house-effects.ts';
import { firmName, pairNames } from './names.ts';
import { errorFindings, houseFinding } from './pollster-findings.ts';
import { pointsOf, type Points } from './points.ts';
import { labelOf } from './summary.ts';

/** What the reader may ask of the pollster chart. */
export interface PollsterChartOptions {
  /** Absent: errors where there are claimed results to compare with, house effects before that. */
  readonly measure?: PollsterChartModel['measure'];
}

interface PollsterContext {
  readonly race: Race;
  readonly estimate: Estimate;
  readonly language: Language;
}

/** A kind of claim and the last claim of it that gives a margin. */
interface Yardstick {
  readonly column: ClaimColumn;
  readonly margin: Points;
}

/** Each firm's house effect on the margin or, once results are claimed, how far its last poll stood from each claim. */
export function pollsterChartModel(
  race: Race,
  estimate: Estimate,
  options: PollsterChartOptions,
  language: Language,
): PollsterChartModel {
  const context = { race, estimate, language };
  const sticks = yardsticks(race, language);
  const measure = options.measure ?? (sticks.length > 0 ? 'error' : 'house-effect');
  return measure === 'error' ? errorModel(context, sticks) : houseModel(context);
}

function houseModel(context: PollsterContext): PollsterChartModel {
  const { race, language } = context;
  const words = chartPhrases(language);
  const groups = houseGroups(context.estimate);
  const sections = groups.flatMap((group) => houseSection(context, group));
  const title = houseFinding(sections, pairNames(race), language);
  const credit = pollsterCredit(context, groups, words.houseScope);
  return {
    ...frameOf(context, sections, words.houseSide),
    measure: 'house-effect',
    title,
    summary: houseSummary(sections, title, credit, language),
    credit,
    claims: [],
    table: pollsterTable(sections, [words.houseEffect], credit.scope, context),
    standfirst: standfirst(words.houseScope[context.estimate.basis], []),
  };
}

function errorModel(context: PollsterContext, sticks: readonly Yardstick[]): PollsterChartModel {
  const { race, estimate, language } = context;
  const words = chartPhrases(language);
  const sections = estimate.groups.flatMap((group) => errorSection(context, group, sticks));
  const claims = sticks.map(({ column }) => column);
  const headline = labelOf(race, race.headlineGroup, language);
  const { title, others } = errorFindings(sections, claims, headline, language);
  const credit = pollsterCredit(context, estimate.groups, words.errorScope);
  const heads = sticks.map(({ column }) => words.errorAgainst(column.letter));
  return {
    ...frameOf(context, sections, words.errorSide),
    measure: 'error',
    title,
    summary: errorSummary(sections, claims, title, credit, language),
    credit,
    claims,
    table: pollsterTable(sections, heads, credit.scope, context),
    standfirst: standfirst(words.errorScope[estimate.basis], others),
  };
}

/** What a picture says under its finding: `sentences`, and what is measured. */
function standfirst(measured: string, sentences: readonly string[]): Standfirst {
  const text = sentences.map((sentence) => `${sentence}.`).join(' ');
  const basis = measured.slice(0, 1).toUpperCase() + measured.slice(1);
  return { full: text, brief: text, basis };
}

/** What both measures share. */
function frameOf(
  { race, language }: PollsterContext,
  sections: readonly PollsterSection[],
  side: (name: string) => string,
): Pick<
  PollsterChartModel,
  'id' | 'language' | 'events' | 'ban' | 'hollow' | 'x' | 'sides' | 'sections'
> {
  const [above, below] = pairNames(race);
  return {
    id: 'pollsters',
    language,
    events: [],
    ban: null,
    hollow: null,
    x: valueAxis(figureEnds(sections), (at) => formatSigned(at, language)),
    sides: { above: side(above), below: side(below) },
    sections,
  };
}

/** The credit, whose scope says whose polls, what is measured, and among whom. */
function pollsterCredit(
  { race, estimate, language }: PollsterContext,
  groups: readonly GroupEstimate[],
  measured: Readonly<Record<Basis, string>>,
): ChartCredit {
  const [only] = groups;
  const whose =
    groups.length === 1 && only !== undefined
      ? labelOf(race, only.group, language)
      : chartPhrases(language).allGroups;
  const scope = `${whose}, ${measured[estimate.basis]}`;
  return creditOf(race, estimate, scope, groups, language);
}

function figureEnds(sections: readonly PollsterSection[]): number[] {
  return sections
    .flatMap(({ rows }) => rows.flatMap(({ figures }) => figures))
    .flatMap(({ value, low, high }) => [value, low ?? value, high ?? value]);
}

function houseSection(context: PollsterContext, group: GroupEstimate): PollsterSection[] {
  const rows = houseEffectsOf(group)
    .map((effect) => houseRow(context, effect))
    .sort(byFirstFigure);
  if (rows.length === 0) return [];
  return [{ label: labelOf(context.race, group.group, context.language), rows }];
}

function houseRow({ race, language }: PollsterContext, effect: PublishedHouseEffect): PollsterRow {
  const words = chartPhrases(language);
  const { value, low95: low, high95: high } = effect.margin;
  const name = firmName(race, effect.pollster);
  const figure = words.houseFigure(
    formatSigned(value, language, 1),
    formatSigned(low, language, 1),
    formatSigned(high, language, 1),
  );
  const marker = 'circle';
  const colour = leaderColour(race, value, 1);
  return {
    pollster: effect.pollster,
    name,
    polls: effect.polls,
    figures: [{ claim: null, value, low, high, marker, colour, figure }],
    note: [name, words.pollCount(effect.polls), figure],
  };
}

function houseSummary(
  sections: readonly PollsterSection[],
  title: string,
  { asOf }: ChartCredit,
  language: Language,
): string {
  const rows = sections.flatMap((section) => section.rows).sort(byFirstFigure);
  const [most, least] = [rows[0], rows.at(-1)];
  if (most === undefined || least === undefined) return `${title}.`;
  const ends = chartPhrases(language).houseSummary(extremeText(most), extremeText(least));
  return summaryOf([`${title}.`, `${asOf}.`, ends]);
}

function extremeText({ name, figures }: PollsterRow): string {
  return `${name} ${figures[0]?.figure ?? ''}`;
}

/** The finding and the day; that no claim is judged; then how far each group's average stands. */
function errorSummary(
  sections: readonly PollsterSection[],
  claims: readonly ClaimColumn[],
  title: string,
  { asOf }: ChartCredit,
  language: Language,
): string {
  const words = chartPhrases(language);
  const names = claims.map(({ kindLabel }) => kindLabel);
  const averages = sections.flatMap(({ label, rows }) =>
    rows.filter(({ pollster }) => pollster === null).map(({ figures }) => ({ label, figures })),
  );
  return summaryOf([
    `${title}.`,
    `${asOf}.`,
    words.noVerdict,
    ...averages.map(({ label, figures }) =>
      words.errorAverage(
        label,
        figures.map(({ figure }, place) => `${names[place] ?? ''} ${figure}`).join(', '),
      ),
    ),
  ]);
}

/** The last claim of each kind that gives a margin; exit polls are polls, not counts, and stay out. */
function yardsticks(race: Race, language: Language): Yardstick[] {
  const columns = marginClaims(race, language).filter(({ kind }) => isCount(kind));
  return columns.flatMap((column) => {
    const last = lastClaim(race, column);
    const margin = last === undefined ? null : claimedPoints(last, race);
    if (last === undefined || margin === null) return [];
    return [{ column: { ...column, publishers: [shortPublisher(last)] }, margin }];
  });
}

function lastClaim(race: Race, column: ClaimColumn): ResultClaim | undefined {
  return race.results
    .filter((claim) => claim.kind === column.kind && claimedPoints(claim, race) !== null)
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .at(-1);
}

function errorSection(
  context: PollsterContext,
  group: GroupEstimate,
  sticks: readonly Yardstick[],
): PollsterSection[] {
  const { race, language } = context;
  const firms = race.pollsters.filter(({ id }) => groupOf(race, id) === group.group);
  const rows = firms.flatMap(({ id }) => errorRow(context, id, sticks)).sort(byFirstFigure);
  const label = labelOf(race, group.group, language);
  const average = averageRow(context, group, sticks);
  return rows.length === 0 ? [] : [{ label, rows: [...average, ...rows] }];
}

function errorRow(
  { race, estimate, language }: PollsterContext,
  pollster: PollsterId,
  sticks: readonly Yardstick[],
): PollsterRow[] {
  const words = chartPhrases(language);
  const polls = countedPolls(race, pollster);
  const last = polls.at(-1);
  const margin = last === undefined ? null : pollMargin(race, last, estimate.basis);
  if (last === undefined || margin === null) return [];
  const name = firmName(race, pollster);
  const day = words.lastPoll(formatDay(last.endDate, language, 'medium'));
  const figures = errorFigures(margin, sticks, language);
  return [{ pollster, name, polls: polls.length, figures, note: [name, day, ...spoken(figures)] }];
}

function averageRow(
  { language }: PollsterContext,
  group: GroupEstimate,
  sticks: readonly Yardstick[],
): PollsterRow[] {
  const last = group.margin?.days.at(-1);
  if (last === undefined) return [];
  const name = chartPhrases(language).average;
  const figures = errorFigures(pointsOf(last.average.value), sticks, language);
  const note = [name, ...spoken(figures)];
  return [{ pollster: null, name, polls: group.polls, figures, note }];
}

function errorFigures(
  margin: Points,
  sticks: readonly Yardstick[],
  language: Language,
): PollsterFigure[] {
  return sticks.map(({ column, margin: claimed }) => {
    const value = errorAgainst(margin, claimed);
    return {
      claim: column.letter,
      value,
      low: null,
      high: null,
      marker: column.marker,
      colour: INK,
      figure: formatSigned(value, language, 1),
    };
  });
}

function spoken(figures: readonly PollsterFigure[]): string[] {
  return figures.map(({ claim, figure }) => (claim === null ? figure : `${claim}: ${figure}`));
}

function byFirstFigure(a: PollsterRow, b: PollsterRow): number {
  return (b.figures[0]?.value ?? 0) - (a.figures[0]?.value ?? 0);
}

function pollsterTable(
  sections: readonly PollsterSection[],
  heads: readonly string[],
  caption: string,
  { language }: PollsterContext,
): ChartTable {
  const rows = sections.flatMap((section) =>
    section.rows.map(({ name, figures }) => [
      section.label,
      name,
      ...figures.map(({ figure }) => figure),
    ]),
  );
  const words = chartPhrases(language);
  const named = [words.group, words.pollster];
  return { caption, head: [...named, ...heads], rows, names: named.length };
}
