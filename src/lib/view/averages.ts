import type { CalendarDay } from '../domain/calendar-day.ts';
import type { GroupId } from '../domain/race.ts';
import type { Basis, DayEstimate, Estimate, GroupEstimate } from '../estimate/types.ts';
import { rangedPoints, type RangedPoints } from './points.ts';

/** The name under which the head-to-head margin stands among the candidates. */
export const MARGIN_ROW = 'margin';

/** One figure of the averages: a candidate's share, or the margin, on one day; in published points. */
export interface AverageRow {
  readonly date: CalendarDay;
  readonly group: GroupId;
  readonly basis: Basis;
  /** A candidate's id, or `margin`: the first of the race's pair minus the second. */
  readonly candidate: string;
  /** The average and how well it is known. */
  readonly average: RangedPoints;
  /** Where the result may fall; same value. */
  readonly result: RangedPoints;
}

/**
 * All that is published of some estimates: a row per day, group, basis and candidate, and per margin.
 * Where the field is split, the pooled average is left out: it would describe no pollster.
 */
export function averageRows(estimates: readonly Estimate[]): AverageRow[] {
  return estimates.flatMap((estimate) =>
    published(estimate).flatMap((group) => groupRows(group, estimate.basis)),
  );
}

function published(estimate: Estimate): readonly GroupEstimate[] {
  const pooled = estimate.split.kind === 'split' ? null : estimate.pooled;
  return pooled === null ? estimate.groups : [...estimate.groups, pooled];
}

function groupRows({ group, days, candidates, margin }: GroupEstimate, basis: Basis): AverageRow[] {
  const last = margin === null ? [] : [{ candidate: MARGIN_ROW, days: margin.days }];
  const lines = [...candidates, ...last];
  return days.flatMap((date, place) =>
    lines.flatMap((line) =>
      dayRow({ date, group, basis, candidate: line.candidate }, line.days[place]),
    ),
  );
}

function dayRow(
  key: Omit<AverageRow, 'average' | 'result'>,
  day: DayEstimate | undefined,
): AverageRow[] {
  if (day === undefined) return [];
  return [{ ...key, average: rangedPoints(day.average), result: rangedPoints(day.result) }];
}
