/**
 * What `backtest-figures.json` beside this file holds: the backtest's own table, as its `command` wrote
 * it. Errors, interval scores and the next poll's root mean square in points, cover in per cent; null
 * where a group has no such figure. Definitions: `mae1` is the mean absolute error of the share against
 * the result 1 day before, `margin1` that of the lead of the result's first over its second, `nextPoll`
 * the error of predicting polls of the week ahead, `…Cover80` the part of outcomes inside the 80 %
 * range, `…Is95` the interval score (width + 40 × miss). Each election of a group weighs the same.
 */
export interface BacktestFigures {
  /** The command that made the file; FOLDER holds the tidy tables of past elections. */
  readonly command: string;
  /** By group, then method, the last of a group being Margen's own. */
  readonly rows: readonly BacktestRow[];
}

/** One method's figures in one group of elections. */
export interface BacktestRow {
  /** `last-poll`, `last-five`, or one of the methods that readers can choose. */
  readonly method: string;
  /** `all`, `multi` (all but the USA), `us-full` (full campaigns), `us-21d` (last 21 days). */
  readonly group: string;
  readonly elections: number;
  readonly mae1: number | null;
  readonly mae7: number | null;
  readonly mae30: number | null;
  readonly mae60: number | null;
  readonly margin1: number | null;
  readonly margin7: number | null;
  readonly nextPoll: number | null;
  readonly pollCover80: number | null;
  readonly pollCover95: number | null;
  readonly pollIs95: number | null;
  readonly resultCover80: number | null;
  readonly resultCover95: number | null;
  readonly resultIs95: number | null;
}
