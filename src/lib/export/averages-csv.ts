import Papa from 'papaparse';
import type { CalendarDay } from '../domain/calendar-day.ts';
import type { Basis, DayEstimate, Estimate, GroupEstimate } from '../estimate/types.ts';
import { rangedPoints } from '../view/points.ts';

/** Columns of averages.csv, in order; columns are only ever added at the right. */
export const AVERAGES_COLUMNS = [
  'date',
  'group',
  'basis',
  'candidate',
  'share',
  'low80',
  'high80',
  'low95',
  'high95',
  'result_low80',
  'result_high80',
  'result_low95',
  'result_high95',
] as const;

/** The name under which the head-to-head margin stands in the candidate column. */
export const MARGIN_ROW = 'margin';

type Row = readonly (string | number)[];

/**
 * averages.csv: a row per day, group, basis and candidate, and per margin of the pair; figures in points.
 * Where the field is split, the pooled average is left out: it would describe no pollster.
 */
export function averagesCsv(estimates: readonly Estimate[]): string {
  const rows = estimates.flatMap((estimate) =>
    published(estimate).flatMap((group) => groupRows(group, estimate.basis)),
  );
  return `${Papa.unparse([[...AVERAGES_COLUMNS], ...rows], { newline: '\n' })}\n`;
}

function published(estimate: Estimate): readonly GroupEstimate[] {
  const pooled = estimate.split.kind === 'split' ? null : estimate.pooled;
  return pooled === null ? estimate.groups : [...estimate.groups, pooled];
}

function groupRows(group: GroupEstimate, basis: Basis): Row[] {
  const lines = group.candidates.map(({ candidate, days }) => ({
    name: candidate,
    days,
  }));
  const margin = group.margin === null ? [] : [{ name: MARGIN_ROW, days: group.margin.days }];
  return group.days.flatMap((date, place) =>
    [...lines, ...margin].flatMap(({ name, days }) =>
      dayRow([date, group.group, basis, name], days[place]),
    ),
  );
}

function dayRow(
  key: readonly [CalendarDay, string, Basis, string],
  day: DayEstimate | undefined,
): Row[] {
  if (day === undefined) return [];
  const average = rangedPoints(day.average);
  const result = rangedPoints(day.result);
  return [
    [
      ...key,
      average.value,
      average.low80,
      average.high80,
      average.low95,
      average.high95,
      result.low80,
      result.high80,
      result.low95,
      result.high95,
    ],
  ];
}
