import Papa from 'papaparse';
import { dayFromNumber } from '../domain/calendar-day.ts';

/** A low and a high end, shares 0–1. */
export interface PredictedRange {
  readonly low80: number;
  readonly high80: number;
  readonly low95: number;
  readonly high95: number;
}

/** One row of a predictions file: what was estimated for one party on one date. */
export interface PredictedShare {
  readonly election: string;
  /** `dayNumber`. */
  readonly date: number;
  readonly party: string;
  /** Share 0–1. */
  readonly estimate: number;
  readonly average: PredictedRange;
  readonly newPoll: PredictedRange;
  readonly result: PredictedRange;
}

/**
 * The predictions as CSV, shares in points: `election_id, as_of_date, party, estimate`, the range of the
 * average (`lo95` …), of one new poll of a thousand (`pred_lo95` …) and of the result (`res_lo95` …).
 */
export function formatPredictions(predictions: readonly PredictedShare[]): string {
  const rows = predictions.map((one) => ({
    election_id: one.election,
    as_of_date: dayFromNumber(one.date),
    party: one.party,
    estimate: points(one.estimate),
    ...rangeColumns('', one.average),
    ...rangeColumns('pred_', one.newPoll),
    ...rangeColumns('res_', one.result),
  }));
  return `${Papa.unparse(rows, { newline: '\n' })}\n`;
}

function rangeColumns(prefix: string, range: PredictedRange): Record<string, string> {
  return {
    [`${prefix}lo95`]: points(range.low95),
    [`${prefix}hi95`]: points(range.high95),
    [`${prefix}lo80`]: points(range.low80),
    [`${prefix}hi80`]: points(range.high80),
  };
}

function points(share: number): string {
  return (100 * share).toFixed(4);
}
