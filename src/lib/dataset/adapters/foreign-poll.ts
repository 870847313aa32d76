/** A text of a foreign file and where it stands. */
export interface ForeignCell {
  readonly text: string;
  readonly line: number;
  /** Position of the field, from 1; null where there are no columns. */
  readonly column: number | null;
  readonly field: string | null;
}

/** What a column or key of a foreign file is about. */
export const ROLES = [
  'pollster',
  'sponsor',
  'dates',
  'start',
  'end',
  'date',
  'published',
  'middle',
  'sample',
  'population',
  'mode',
  'margin-of-error',
  'other',
  'none',
  'undecided',
  'link',
  'remark',
  'poll-key',
  'reading-key',
  'answer',
  'share',
] as const;
export type Role = (typeof ROLES)[number];

/** One reading of one poll as a foreign file has it: untouched texts. */
export interface ForeignPoll {
  /** The data rows that it is made of, counted from 1. */
  readonly rows: readonly number[];
  readonly cells: ReadonlyMap<Role, ForeignCell>;
  /** The year of dates without one, if the place in the file tells. */
  readonly year: number | null;
  /** Named shares; the name stands in the cell's `field`. */
  readonly answers: readonly ForeignAnswer[];
}

/** A share and whom it is for. */
export interface ForeignAnswer {
  readonly name: ForeignCell;
  readonly share: ForeignCell;
}

/** A place in a file with nothing to quote, such as the file as a whole. */
export function placeAt(line: number, text = '', field: string | null = null): ForeignCell {
  return { text, line, column: null, field };
}
