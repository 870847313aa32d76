/** A cell before and after; empty where the row, its column or its text was not there. */
export interface CellChange {
  /** The column's name. */
  readonly field: string;
  readonly was: string;
  readonly is: string;
}

/** What became of a row of a data file from one state to another; texts as they stand there, unchecked. */
export interface RowChange {
  readonly kind: 'added' | 'changed' | 'removed';
  /** What the row is known by, such as its `poll_id`. */
  readonly name: string;
  /** Physical line in the later state; in the earlier one for a removed row. */
  readonly line: number;
  /** The cells that differ. */
  readonly cells: readonly CellChange[];
}

/** A data file that is not the same in two states. */
export interface FileChange {
  /** Relative to the data root, with forward slashes. */
  readonly file: string;
  readonly kind: 'added' | 'changed' | 'removed';
  /** Empty where the order or the way of writing alone differs. */
  readonly rows: readonly RowChange[];
  /** False for a file that is not a table, or that can't be cut into rows in one of the states. */
  readonly isTable: boolean;
}
