import { printable, type Severity } from './issue.ts';

/** What becomes of the rows that an issue names. */
interface ImportRule {
  /** `error`: rows or the file were not taken; `warning`: a cell or column was not; `note`: how something was understood. */
  readonly severity: Severity;
  /** The rows named are not in what was imported. */
  readonly leavesOut: boolean;
}

const LEFT_OUT = { severity: 'error', leavesOut: true } as const;
const CELL_LEFT = { severity: 'warning', leavesOut: false } as const;
const UNDERSTOOD = { severity: 'note', leavesOut: false } as const;

/** Every kind of remark on a foreign file of polls. The words are in i18n. */
export const IMPORT_RULES = {
  // the file
  'unknown-format': LEFT_OUT,
  'no-poll-table': LEFT_OUT,
  'no-column-for': LEFT_OUT,
  'no-candidates': LEFT_OUT,
  'no-such-heading': LEFT_OUT,
  'several-races': LEFT_OUT,
  'shares-as-fractions': LEFT_OUT,
  // rows
  'row-broken': LEFT_OUT,
  'other-headings': LEFT_OUT,
  'pollster-missing': LEFT_OUT,
  'unknown-pollster': LEFT_OUT,
  'unknown-answer': LEFT_OUT,
  'answer-twice': LEFT_OUT,
  'too-few-answers': LEFT_OUT,
  'date-missing': LEFT_OUT,
  'date-unread': LEFT_OUT,
  'date-without-year': LEFT_OUT,
  'date-order-unknown': LEFT_OUT,
  'dates-reversed': LEFT_OUT,
  'share-unread': LEFT_OUT,
  'share-out-of-range': LEFT_OUT,
  'known-poll': { severity: 'warning', leavesOut: true },
  'row-repeated': { severity: 'warning', leavesOut: true },
  'firm-left-out': { severity: 'note', leavesOut: true },
  'another-race': { severity: 'note', leavesOut: true },
  'not-a-poll': { severity: 'note', leavesOut: true },
  // cells and columns
  'cell-unread': CELL_LEFT,
  'share-below': CELL_LEFT,
  'text-unsafe': CELL_LEFT,
  'column-of-numbers': CELL_LEFT,
  'date-orders-mixed': CELL_LEFT,
  'another-reading': CELL_LEFT,
  // what was understood
  'columns-left': UNDERSTOOD,
  'column-read-as': UNDERSTOOD,
  'date-order-read': UNDERSTOOD,
  'two-digit-year': UNDERSTOOD,
  'year-supplied': UNDERSTOOD,
  'date-of-another-kind': UNDERSTOOD,
  'number-read': UNDERSTOOD,
  'word-read': UNDERSTOOD,
  'shares-added': UNDERSTOOD,
} as const satisfies Readonly<Record<string, ImportRule>>;

export type ImportIssueKind = keyof typeof IMPORT_RULES;

/** Where in a foreign file something stands: `line` is physical, from 1; `column` is the field's position. */
export interface ImportPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number | null;
  /** Column name, or path inside a JSON file. */
  readonly field: string | null;
}

/** Something of a foreign file that was not taken, or how it was understood. */
export interface ImportIssue extends ImportPlace {
  readonly severity: Severity;
  readonly kind: ImportIssueKind;
  /** What stood there first, shortened: safe to print. */
  readonly found: string;
  readonly detail: Readonly<Record<string, string>>;
  /** The data rows concerned, counted from 1 without the header, ascending. */
  readonly rows: readonly number[];
  readonly leavesOut: boolean;
}

/** An issue of a kind; `found` may be hostile text of any length. */
export function importIssue(
  kind: ImportIssueKind,
  place: ImportPlace,
  found: string,
  rows: readonly number[],
  detail: Readonly<Record<string, string>> = {},
): ImportIssue {
  const { file, line, column, field } = place;
  const shown = field === null ? null : printable(field);
  return {
    ...IMPORT_RULES[kind],
    kind,
    file,
    line,
    column,
    field: shown,
    found: printable(found),
    detail,
    rows,
  };
}
