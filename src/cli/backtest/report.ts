import type { Figure, GroupFigures } from './figures.ts';
import { GROUPS } from './groups.ts';

/** A column of the table: its head and the figures it shows, with their decimals. */
interface Column {
  readonly head: string;
  readonly decimals: number;
  readonly figures: (figures: GroupFigures['figures']) => readonly Figure[];
}

const COLUMNS: readonly Column[] = [
  {
    head: 'MAE 1/7/30/60 d',
    decimals: 2,
    figures: ({ mae1, mae7, mae30, mae60 }) => [mae1, mae7, mae30, mae60],
  },
  { head: 'margin 1/7 d', decimals: 2, figures: ({ margin1, margin7 }) => [margin1, margin7] },
  { head: 'next poll', decimals: 2, figures: ({ nextPoll }) => [nextPoll] },
  {
    head: 'poll 80/95',
    decimals: 1,
    figures: ({ pollCover80, pollCover95 }) => [pollCover80, pollCover95],
  },
  { head: 'IS95', decimals: 2, figures: ({ pollIs95 }) => [pollIs95] },
  {
    head: 'result 80/95',
    decimals: 1,
    figures: ({ resultCover80, resultCover95 }) => [resultCover80, resultCover95],
  },
  { head: 'IS95', decimals: 2, figures: ({ resultIs95 }) => [resultIs95] },
];

const NAME_WIDTH = 13;
const GAP = '  ';

/** The figures of every group and contender as text; below each contender what it differs by. */
export function formatReport(figures: readonly GroupFigures[]): string {
  const widths = COLUMNS.map((column) =>
    Math.max(column.head.length, ...figures.flatMap((one) => cellWidths(one, column))),
  );
  const blocks = GROUPS.map((group) => figures.filter((one) => one.group === group))
    .filter((members) => members.length > 0)
    .map((members) => formatGroup(members, widths));
  return `${blocks.join('\n\n')}\n\n${NOTES}\n`;
}

const NOTES = [
  'Errors in points against the result, 1, 7, 30 and 60 days before; next poll: root mean square;',
  'cover in per cent; IS95: interval score, lower is better. Below each method: 95 % paired bootstrap',
  'interval of its difference from state-space.',
].join('\n');

function cellWidths(one: GroupFigures, column: Column): number[] {
  return [valueCell(one, column).length, differenceCell(one, column).length];
}

function formatGroup(members: readonly GroupFigures[], widths: readonly number[]): string {
  const [first] = members;
  const head = line(
    `${first?.group ?? ''} (${first?.elections ?? 0})`,
    COLUMNS.map(({ head }) => head),
    widths,
  );
  const rows = members.flatMap((one) => [
    line(
      one.contender,
      COLUMNS.map((column) => valueCell(one, column)),
      widths,
    ),
    line(
      '',
      COLUMNS.map((column) => differenceCell(one, column)),
      widths,
    ),
  ]);
  return [head, ...rows.filter((row) => row.trim() !== '')].join('\n');
}

function line(name: string, cells: readonly string[], widths: readonly number[]): string {
  const padded = cells.map((cell, index) => cell.padStart(widths[index] ?? 0));
  return [name.padEnd(NAME_WIDTH), ...padded].join(GAP);
}

function valueCell({ figures }: GroupFigures, column: Column): string {
  return column
    .figures(figures)
    .map(({ value }) => (value === null ? '–' : value.toFixed(column.decimals)))
    .join('/');
}

function differenceCell({ figures }: GroupFigures, column: Column): string {
  const intervals = column.figures(figures).map(({ difference }) => difference);
  if (intervals.every((interval) => interval === null)) return '';
  return intervals.map((interval) => intervalText(interval, column.decimals)).join(' ');
}

function intervalText(interval: readonly [number, number] | null, decimals: number): string {
  if (interval === null) return '–';
  return interval.map((end) => `${end > 0 ? '+' : ''}${end.toFixed(decimals)}`).join('…');
}
