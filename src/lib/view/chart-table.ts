import { dayFromNumber } from '../domain/calendar-day.ts';
import type { Language } from '../domain/language.ts';
import { chartPhrases } from '../i18n/chart-phrases.ts';
import { formatDay } from '../i18n/format.ts';
import type { ChartSeries, ChartTable, LineDay } from './chart-model.ts';

/** Rows of a table that goes with a chart: enough to follow the line, few enough to read. */
const MOST_ROWS = 12;

/** The lines as a table, newest day first, a whole number of weeks apart. */
export function lineTable(
  series: readonly ChartSeries[],
  scope: string,
  figure: (day: LineDay) => string,
  language: Language,
): ChartTable {
  const words = chartPhrases(language);
  const days = tableDays(series);
  return {
    caption: words.tableCaption(scope),
    head: [words.day, ...series.map(({ name }) => name)],
    rows: days.map((x) => [
      formatDay(dayFromNumber(x), language, 'medium'),
      ...series.map(({ line }) => {
        const day = line.find((entry) => entry.x === x);
        return day === undefined ? '' : figure(day);
      }),
    ]),
  };
}

function tableDays(series: readonly ChartSeries[]): number[] {
  const drawn = series.flatMap(({ line }) => line.map(({ x }) => x));
  if (drawn.length === 0) return [];
  const [first, last] = [Math.min(...drawn), Math.max(...drawn)];
  const step = Math.max(1, Math.ceil((last - first + 1) / 7 / MOST_ROWS)) * 7;
  const days: number[] = [];
  for (let day = last; day >= first; day -= step) days.push(day);
  return days;
}
