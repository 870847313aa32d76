import { dayFromNumber, dayNumber, type CalendarDay } from '../domain/calendar-day.ts';
import type { Language } from '../domain/language.ts';
import { formatDay } from '../i18n/format.ts';
import type { AxisTick, ChartAxis } from './chart-model.ts';

/** Distances between ticks that read well, in points. */
const STEPS = [1, 2, 5, 10, 20, 50];
/** Ticks of a value axis at most. */
const MOST_VALUE_TICKS = 6;
/** The part of a share axis, from zero, that may have nothing on it. */
const MOST_BLANK = 1 / 3;
/** Ticks of a day axis at most, and at most where there is little room. */
const MOST_DAY_TICKS = 8;
const FEW_DAY_TICKS = 4;
/** A shorter span has ticks on days, not on months. */
const SHORT_SPAN_DAYS = 75;

/** A day axis from `first` to `last` with ticks on the first days of months, or every few days in a short span. */
export function dayAxis(first: CalendarDay, last: CalendarDay, language: Language): ChartAxis {
  const [min, max] = [dayNumber(first), dayNumber(last)];
  const days = max - min < SHORT_SPAN_DAYS ? everyFewDays(min, max) : monthStarts(min, max);
  const style = max - min < SHORT_SPAN_DAYS ? 'short' : 'month';
  const kept = everyNth(days, MOST_DAY_TICKS);
  const major = new Set(everyNth(kept, FEW_DAY_TICKS));
  const ticks = kept.map((at) => ({
    at,
    label: tickWords(dayFromNumber(at), style, language),
    major: major.has(at),
  }));
  return { min, max, ticks };
}

/** A value axis that holds all `values` and zero; it ends on a tick or half-way to the next. */
export function valueAxis(values: readonly number[], label: (at: number) => string): ChartAxis {
  return axisBetween(Math.min(0, ...values), Math.max(0, ...values), label);
}

/** A value axis for lines of shares: from zero, unless more than a third of it would be blank. */
export function shareAxis(values: readonly number[], label: (at: number) => string): ChartAxis {
  const [low, high] = [Math.min(...values), Math.max(0, ...values)];
  const isMostlyBlank = values.length > 0 && low > high * MOST_BLANK;
  return axisBetween(isMostlyBlank ? low : 0, high, label);
}

function axisBetween(low: number, high: number, label: (at: number) => string): ChartAxis {
  const step = STEPS.find((size) => (high - low) / size <= MOST_VALUE_TICKS) ?? 50;
  const [min, max] = [
    halfStep(low, step, Math.floor),
    Math.max(step, halfStep(high, step, Math.ceil)),
  ];
  const ticks: AxisTick[] = [];
  for (let place = Math.ceil(min / step); place * step <= max; place += 1) {
    ticks.push({ at: place * step, label: label(place * step), major: true });
  }
  return { min, max, ticks };
}

function halfStep(value: number, step: number, round: (value: number) => number): number {
  return (round((2 * value) / step) * step) / 2;
}

function monthStarts(min: number, max: number): number[] {
  const starts: number[] = [];
  for (let day = min; day <= max; day += 1) {
    if (dayFromNumber(day).endsWith('-01')) starts.push(day);
  }
  return starts;
}

function everyFewDays(min: number, max: number): number[] {
  const step = Math.max(1, Math.ceil((max - min) / 7 / FEW_DAY_TICKS)) * 7;
  const days: number[] = [];
  for (let day = min; day <= max; day += step) days.push(day);
  return days;
}

function everyNth(days: readonly number[], most: number): number[] {
  const nth = Math.ceil(days.length / most);
  return days.filter((_, place) => place % nth === 0);
}

/** January says which year it is. */
function tickWords(day: CalendarDay, style: 'short' | 'month', language: Language): string {
  const words = formatDay(day, language, style);
  return style === 'month' && day.slice(5, 7) === '01' ? day.slice(0, 4) : words;
}
