import { dayFromNumber } from '../domain/calendar-day.ts';
import type {
  ChartModel,
  ChartSeries,
  ClaimColumn,
  PollsterChartModel,
  TimeChartModel,
} from '../view/chart-model.ts';
import { csvText, type CsvCell } from './csv-text.ts';

/** Columns of a time chart's file: `kind` is `average`, `poll` or `claim`; figures in points. */
export const TIME_COLUMNS = [
  'kind',
  'date',
  'series',
  'name',
  'value',
  'low80',
  'high80',
  'low95',
  'high95',
  'averaged',
  'poll_id',
  'said_by',
] as const;

/** Columns of a pollster chart's file: `measure` is `house-effect` or `error`; figures in points. */
export const POLLSTER_COLUMNS = [
  'measure',
  'group',
  'pollster',
  'name',
  'polls',
  'claim',
  'value',
  'low95',
  'high95',
] as const;

/** What a chart shows, as CSV: every day of its lines, every poll and every claim drawn. */
export function chartCsv(model: ChartModel): string {
  return model.id === 'pollsters'
    ? csvText(POLLSTER_COLUMNS, pollsterRows(model))
    : csvText(TIME_COLUMNS, timeRows(model));
}

function timeRows(model: TimeChartModel): CsvCell[][] {
  return [
    ...model.series.flatMap(averageRows),
    ...model.series.flatMap((series) => pollRows(series, model)),
    ...model.claims.flatMap((column) => claimRows(column, model)),
  ];
}

function averageRows({ id, name, line }: ChartSeries): CsvCell[][] {
  return line.map(({ x, value, low80, high80, low95, high95 }) => [
    'average',
    dayFromNumber(x),
    id,
    name,
    ...[value, low80, high80, low95, high95],
    null,
    null,
    null,
  ]);
}

function pollRows({ id, name, dots }: ChartSeries, { notes }: TimeChartModel): CsvCell[][] {
  const firms = new Map(notes.map(({ poll, lines }) => [poll, lines[0] ?? null]));
  return dots.map(({ x, y, poll, averaged }) => [
    'poll',
    dayFromNumber(x),
    id,
    name,
    y,
    ...[null, null, null, null],
    String(averaged),
    poll,
    firms.get(poll) ?? null,
  ]);
}

function claimRows({ claims }: ClaimColumn, { series }: TimeChartModel): CsvCell[][] {
  const names = new Map(series.map(({ id, name }) => [id, name]));
  return claims.flatMap(({ lines, figures }) =>
    figures.map((figure) => [
      'claim',
      null,
      figure.series,
      figure.series === null ? null : (names.get(figure.series) ?? null),
      figure.y,
      ...[null, null, null, null],
      null,
      null,
      lines[0] ?? null,
    ]),
  );
}

function pollsterRows({ measure, sections, claims }: PollsterChartModel): CsvCell[][] {
  const kinds = new Map(claims.map(({ letter, kindLabel }) => [letter, kindLabel]));
  return sections.flatMap(({ label, rows }) =>
    rows.flatMap(({ pollster, name, polls, figures }) =>
      figures.map(({ claim, value, low, high }) => [
        measure,
        label,
        pollster,
        name,
        polls,
        claim === null ? null : (kinds.get(claim) ?? claim),
        value,
        low,
        high,
      ]),
    ),
  );
}
