import type { BacktestFigures } from '#lib/estimate/backtest-figures.ts';
import type { Figures, GroupFigures } from './figures.ts';
import { FIGURE_NAMES } from './scores.ts';

const DECIMALS = 3;

/** The text of the file that the methodology page's table is taken from; `file` is where it goes. */
export function committedFigures(figures: readonly GroupFigures[], file: string): string {
  const content: BacktestFigures = {
    command: `npm run backtest -- FOLDER --figures ${file}`,
    rows: figures.map(({ contender, group, elections, figures: own }) => ({
      method: contender,
      group,
      elections,
      ...valuesOf(own),
    })),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

function valuesOf(figures: Figures): Record<keyof Figures, number | null> {
  const rounded = { ...EMPTY };
  for (const name of FIGURE_NAMES) {
    const { value } = figures[name];
    rounded[name] = value === null ? null : Number(value.toFixed(DECIMALS));
  }
  return rounded;
}

const EMPTY: Record<keyof Figures, number | null> = {
  mae1: null,
  mae7: null,
  mae30: null,
  mae60: null,
  margin1: null,
  margin7: null,
  nextPoll: null,
  pollCover80: null,
  pollCover95: null,
  pollIs95: null,
  resultCover80: null,
  resultCover95: null,
  resultIs95: null,
};
