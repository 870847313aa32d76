import type { IssueKind } from '../domain/issue.ts';

/** The words for one kind of issue; `{name}` stands for what the issue carries under that name. */
export interface IssueWords {
  readonly title: string;
  readonly expected: string;
  readonly remedy: string;
  /** The remedy where the issue names something near: `{nearest}`. */
  readonly near?: string;
}

/** Words for every kind: a missing one is a type error. */
export type IssueWordList = Readonly<Record<IssueKind, IssueWords>>;
