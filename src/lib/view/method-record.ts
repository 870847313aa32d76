import type { Language } from '../domain/language.ts';
import type { BacktestFigures, BacktestRow } from '../estimate/backtest-figures.ts';
import { formatNumber } from '../i18n/format.ts';
import { methodologyWords } from '../i18n/methodology-words.ts';

/** How the methods did in past elections, as a table; words and figures final. */
export interface MethodRecord {
  readonly heading: string;
  readonly intro: string;
  readonly caption: string;
  readonly head: readonly string[];
  /** A method each: its name, then as many figures as the head has further columns. */
  readonly rows: readonly { readonly name: string; readonly figures: readonly string[] }[];
  readonly after: string;
}

const ERRORS = ['mae1', 'mae7', 'mae30', 'margin1', 'nextPoll'] as const;
const COVERS = ['resultCover80', 'resultCover95'] as const;
const LEVELS: Readonly<Record<(typeof COVERS)[number], number>> = {
  resultCover80: 80,
  resultCover95: 95,
};

/** The backtest's table over all elections; no figure in it but those of the generated file. */
export function methodRecord(figures: BacktestFigures, language: Language): MethodRecord {
  const words = methodologyWords(language).record;
  const rows = figures.rows.filter(({ group }) => group === 'all');
  const level = (cover: (typeof COVERS)[number]): string => formatNumber(LEVELS[cover], language);
  return {
    heading: words.heading,
    intro: words.intro(formatNumber(rows[0]?.elections ?? 0, language)),
    caption: words.caption(figures.command),
    head: [
      words.method,
      ...ERRORS.map((error) => words.columns[error]),
      ...COVERS.map((cover) => words.columns[cover](level(cover))),
    ],
    rows: rows.map((row) => ({
      name: nameOf(row, words.methods),
      figures: [
        ...ERRORS.map((error) => figure(row[error], language, 2)),
        ...COVERS.map((cover) => figure(row[cover], language, 0)),
      ],
    })),
    after: words.after,
  };
}

function nameOf(row: BacktestRow, names: Readonly<Record<string, string>>): string {
  return names[row.method] ?? row.method;
}

function figure(value: number | null, language: Language, decimals: number): string {
  return value === null ? '' : formatNumber(value, language, decimals);
}
