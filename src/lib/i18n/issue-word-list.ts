import type { IssueKind } from '../domain/issue.ts';

/**
 * The words for one kind of issue; `{name}` stands for what the issue carries under that name, and
 * `{name|field|fields}` for it with the word for one or for more.
 */
export interface IssueWords {
  readonly title: string;
  readonly expected: string;
  readonly remedy: string;
  /** The remedy where the issue names something near: `{nearest}`. */
  readonly near?: string;
  /** Of a JSON file, what is expected and what to do. */
  readonly json?: { readonly expected: string; readonly remedy: string };
}

/** Words for every kind: a missing one is a type error. */
export type IssueWordList = Readonly<Record<IssueKind, IssueWords>>;
