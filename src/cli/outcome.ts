/** What a command says and how it ends: 0 without errors, 1 with an error, 2 if called wrongly. */
export interface Outcome {
  readonly code: 0 | 1 | 2;
  readonly output: string;
  /** For the error stream. */
  readonly complaint: string;
}
