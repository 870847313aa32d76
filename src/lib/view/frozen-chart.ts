import { dayNumber, parseCalendarDay, type CalendarDay } from '../domain/calendar-day.ts';
import type { ChartModel, TimeChartModel } from './chart-model.ts';

/** A chart frozen at a day, or why there is none. */
export type FrozenChart =
  | { readonly kind: 'frozen'; readonly day: CalendarDay; readonly model: TimeChartModel }
  | { readonly kind: 'no-day' }
  | { readonly kind: 'too-late'; readonly wanted: CalendarDay; readonly last: CalendarDay };

/**
 * The chart as it could be drawn on the day `wanted`, as an address has it: without what happened and
 * without claims that were made later. `model` is of an estimate as of `asOf`; where that is an earlier
 * day, the averages do not reach the wanted one, and no number is shown under its name.
 */
export function frozenChart(
  model: ChartModel,
  asOf: CalendarDay,
  wanted: string | null,
): FrozenChart {
  const day = parseCalendarDay(wanted ?? '');
  if (!day.ok || model.id === 'pollsters') return { kind: 'no-day' };
  if (day.value > asOf) return { kind: 'too-late', wanted: day.value, last: asOf };
  return { kind: 'frozen', day: day.value, model: asDrawnOn(model, day.value) };
}

/** What is announced, the vote and a ban, stays. */
function asDrawnOn(model: TimeChartModel, day: CalendarDay): TimeChartModel {
  const now = dayNumber(day);
  return {
    ...model,
    events: model.events.filter(({ x }) => x <= now),
    claims: now < model.vote.x ? [] : model.claims,
  };
}
