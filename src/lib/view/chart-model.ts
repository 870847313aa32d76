import type { CalendarDay } from '../domain/calendar-day.ts';
import type { Language } from '../domain/language.ts';
import type { CandidateId, PollsterId } from '../domain/poll.ts';
import type { Dash, GroupId, Marker, ResultKind } from '../domain/race.ts';
import type { EstimateOptions } from '../estimate/types.ts';
import type { Points, RangedPoints } from './points.ts';

/** A colour for each scheme, `#rrggbb`, and the page's custom property that holds it: `--<key>`. */
export interface ChartColour {
  readonly key: string;
  readonly light: string;
  readonly dark: string;
}

/** A mark on an axis, with its final words. */
export interface AxisTick {
  readonly at: number;
  readonly label: string;
  /** True for the ticks that are kept where there is little room. */
  readonly major: boolean;
}

/** An axis: what is drawn runs from `min` to `max`. */
export interface ChartAxis {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly AxisTick[];
}

/** One day of a line: `x` is the day's `dayNumber`; values in published points. */
export interface LineDay extends RangedPoints {
  readonly x: number;
}

/** One poll's figure for one series. */
export interface PollDot {
  /** `pollKey` of the poll. */
  readonly poll: string;
  /** `dayNumber` of the poll's end date. */
  readonly x: number;
  readonly y: Points;
  /** False for a poll that is shown but does not enter the average. */
  readonly averaged: boolean;
}

/** A candidate's share (trend) or a group's margin (margin chart) over time. */
export interface ChartSeries {
  readonly id: string;
  readonly name: string;
  readonly colour: ChartColour;
  readonly dash: Dash;
  readonly marker: Marker;
  /** One a day, in order; the ribbon is the 95 % range of the average, the 80 % range inside it. */
  readonly line: readonly LineDay[];
  /** In order of `x`. */
  readonly dots: readonly PollDot[];
  /** Stands at the line's end in place of a legend. */
  readonly endLabel: EndLabelWords;
  /** The polls and firms that the line rests on, where not all lines rest on the same; else null. */
  readonly base: string | null;
}

/** A line's name and its last day's figure. */
export interface EndLabelWords {
  readonly name: string;
  readonly figure: string;
  /** The number alone. */
  readonly number: string;
  /** The figure with the 95 % range of the result: pictures say it, which have no page around them. */
  readonly ranged: string;
}

/** What a reader is told about one poll: first line the firm, then dates, figures, sample. */
export interface PollNote {
  readonly poll: string;
  readonly x: number;
  readonly lines: readonly string[];
}

/** A dated event: a number on the chart, its words beside or below it. */
export interface EventMark {
  readonly number: number;
  readonly x: number;
  readonly date: string;
  readonly label: string;
}

/** Days on which polls may not be published, both included. */
export interface BanBand {
  readonly from: number;
  readonly to: number;
  readonly label: string;
}

/** What one claim says of one series, in points. */
export interface ClaimFigure {
  /** Id of the series; null where the claim concerns no single line (a margin). */
  readonly series: string | null;
  readonly y: Points;
  readonly colour: ChartColour;
}

/** Somebody's claim about the result. Never a verdict. */
export interface ClaimMark {
  /** First line who says what kind of thing when; then the figures. */
  readonly lines: readonly string[];
  readonly figures: readonly ClaimFigure[];
}

/** The claims of one kind: a column of their own after the vote. */
export interface ClaimColumn {
  /** A, B, C…: stands on the chart; the words stand in the key. */
  readonly letter: string;
  readonly kind: ResultKind;
  readonly marker: Marker;
  /** `official bulletin` */
  readonly kindLabel: string;
  /** "Claim: official bulletin (publisher; publisher)" */
  readonly label: string;
  readonly claims: readonly ClaimMark[];
  /** Who makes each of the claims, in their order; as short as a picture has room for. */
  readonly publishers: readonly string[];
}

/** The words of a kind of claim, and the signs by which the chart shows it. */
export type ClaimKey = Pick<ClaimColumn, 'letter' | 'marker' | 'kindLabel' | 'label'>;

/** The words of a column without what is drawn in it. */
export function claimKey({ letter, marker, kindLabel, label }: ClaimKey): ClaimKey {
  return { letter, marker, kindLabel, label };
}

/** What an image must say about itself when it travels alone. */
export interface ChartCredit {
  /** 'As of 27 July 2024 (America/Caracas)' */
  readonly asOf: string;
  /** Whose polls, and shares of whom. */
  readonly scope: string;
  /** '41 polls by 14 firms' */
  readonly polls: string;
}

/** What a picture says under its finding, and what its figures are of; empty where there is no estimate. */
export interface Standfirst {
  /** The range and whose polls it rests on; empty where the lines' key says it of each. */
  readonly full: string;
  /** The same in one line. */
  readonly brief: string;
  readonly basis: string;
}

/** A table of what a chart shows: the heads, then rows of as many cells. */
export interface ChartTable {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** How many columns name what the figures after them are of; absent: one. */
  readonly names?: number;
}

/** What the page says around a chart, without what only the drawing needs. */
export interface ChartWords {
  readonly id: ChartId;
  readonly language: Language;
  /** A finding, in one line. */
  readonly title: string;
  /** At most 300 characters: leader, values, range, date. The chart's alt text. */
  readonly summary: string;
  readonly credit: ChartCredit;
  readonly events: readonly EventMark[];
  readonly ban: BanBand | null;
  /** What hollow marks mean; null where there are none. */
  readonly hollow: string | null;
  readonly claims: readonly ClaimKey[];
  readonly table: ChartTable;
}

/** What the page needs of a model while the chart is a picture: everything but the drawing. */
export function chartWords(model: ChartModel): ChartWords {
  const { id, language, title, summary, credit, events, ban, hollow, claims, table } = model;
  return {
    id,
    language,
    title,
    summary,
    credit,
    events,
    ban,
    hollow,
    claims: claims.map(claimKey),
    table,
  };
}

/** The charts of a race, as their addresses name them. */
export const CHART_IDS = ['trend', 'margin', 'pollsters'] as const;
export type ChartId = (typeof CHART_IDS)[number];

/** Shares or margins over time, up to the vote. x is in `dayNumber`s, y in points. */
export interface TimeChartModel extends ChartWords {
  readonly id: 'trend' | 'margin';
  readonly x: ChartAxis;
  readonly y: ChartAxis;
  readonly series: readonly ChartSeries[];
  /** One per poll drawn, in order of `x`. */
  readonly notes: readonly PollNote[];
  readonly vote: { readonly x: number; readonly label: string };
  /** Who leads above and below zero; null on charts without a zero line. */
  readonly sides: { readonly above: string; readonly below: string } | null;
  readonly claims: readonly ClaimColumn[];
  /** Stands over the claims, in full and where there is little room. */
  readonly claimsLabel: { readonly full: string; readonly short: string };
  readonly standfirst: Standfirst;
}

/** One figure of a firm: its house effect, or its error against one claim. In points. */
export interface PollsterFigure {
  /** The claim's letter; null for a house effect. */
  readonly claim: string | null;
  readonly value: Points;
  /** The 95 % range; null for an error, which is a plain difference. */
  readonly low: Points | null;
  readonly high: Points | null;
  readonly marker: Marker;
  readonly colour: ChartColour;
  readonly figure: string;
}

/** A line of the pollster chart. */
export interface PollsterRow {
  /** Null for the average of a group, which stands beside its firms. */
  readonly pollster: PollsterId | null;
  readonly name: string;
  readonly polls: number;
  readonly figures: readonly PollsterFigure[];
  readonly note: readonly string[];
}

/** Rows that share an average, under its name. */
export interface PollsterSection {
  readonly label: string;
  readonly rows: readonly PollsterRow[];
}

/** House effects, or errors against each result claim, of each firm on the margin. x in points. */
export interface PollsterChartModel extends ChartWords {
  readonly claims: readonly ClaimColumn[];
  readonly id: 'pollsters';
  readonly measure: 'house-effect' | 'error';
  readonly x: ChartAxis;
  /** What a figure left and right of zero means. */
  readonly sides: { readonly below: string; readonly above: string };
  readonly sections: readonly PollsterSection[];
  readonly standfirst: Standfirst;
}

/** Everything that can be drawn: plain data, words final. */
export type ChartModel = TimeChartModel | PollsterChartModel;

/** What the reader chose that the estimate does not already hold. */
export interface ChartOptions {
  /** A declared group, `all` for all firms together; absent: the race's headline group. */
  readonly group?: GroupId;
  /** Absent: the race's main candidates. */
  readonly candidates?: readonly CandidateId[];
  /** Firms left out of the estimate: their polls are drawn as not averaged. */
  readonly dropped?: ReadonlySet<PollsterId>;
  /** The first day drawn; absent: the first poll's. */
  readonly from?: CalendarDay | null;
  /** Which polls the day looked back to had: those that are not among them are not drawn; absent: `ended`. */
  readonly knowledge?: EstimateOptions['knowledge'];
}
