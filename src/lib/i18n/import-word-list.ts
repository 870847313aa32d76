import type { ImportIssueKind } from '../domain/import-issue.ts';

/** The words for one kind of remark on a foreign file; `{name}` stands for what it carries. */
export interface ImportWords {
  readonly title: string;
  /** What was done about it or is to do; empty where nothing is. */
  readonly remedy: string;
  /** The remedy where a near name is known: `{nearest}`. */
  readonly near?: string;
}

/** Words for every kind: a missing one is a type error. */
export type ImportWordList = Readonly<Record<ImportIssueKind, ImportWords>>;
