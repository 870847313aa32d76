import { importIssue, type ImportIssue, type ImportIssueKind } from '../../domain/import-issue.ts';
import type { ForeignCell } from './foreign-poll.ts';

/** What is said of a foreign file while it is read. The same remark on many rows is one issue. */
export interface ImportReport {
  /** Says something about rows because of a cell. */
  readonly tell: (
    kind: ImportIssueKind,
    cell: ForeignCell,
    rows: readonly number[],
    detail?: Readonly<Record<string, string>>,
  ) => void;
  /** All that was said, in the order of first saying. */
  readonly issues: () => readonly ImportIssue[];
}

/** Kinds told once a column, whatever the cells say: the first cell is the example. */
const ONCE_A_COLUMN: readonly ImportIssueKind[] = [
  'date-order-read',
  'two-digit-year',
  'year-supplied',
  'date-of-another-kind',
  'number-read',
];

/** An empty report on `file`. */
export function openReport(file: string): ImportReport {
  const told = new Map<string, { readonly issue: ImportIssue; readonly rows: Set<number> }>();
  return {
    tell: (kind, cell, rows, detail = {}) => {
      const found = ONCE_A_COLUMN.includes(kind) ? '' : cell.text;
      const key = JSON.stringify([kind, cell.field, found, Object.values(detail)]);
      const known = told.get(key);
      if (known === undefined) {
        const issue = importIssue(kind, { file, ...cell }, cell.text, [], detail);
        told.set(key, { issue, rows: new Set(rows) });
      } else {
        for (const row of rows) known.rows.add(row);
      }
    },
    issues: () =>
      [...told.values()].map(({ issue, rows }) => ({
        ...issue,
        rows: [...rows].sort((a, b) => a - b),
      })),
  };
}
