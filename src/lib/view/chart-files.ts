import type { ChartId } from './chart-model.ts';

/** The race's file that holds all figures of a chart, not only those that are shown. */
export const ALL_FIGURES: Readonly<Record<ChartId, string>> = {
  trend: 'averages.csv',
  margin: 'margin.csv',
  pollsters: 'polls.csv',
};
