import type { Poll } from '../domain/poll.ts';
import { issueAt, type DataIssue } from '../domain/issue.ts';
import type { Candidate } from '../domain/race.ts';
import type { PollRow } from './poll-row.ts';
import { complain } from './row-scope.ts';

/** The order of a polls file: by end date, then id, then variant (the reading that counts first). */
export function comparePolls(
  a: Pick<Poll, 'endDate' | 'id' | 'variant'>,
  b: Pick<Poll, 'endDate' | 'id' | 'variant'>,
): number {
  return order(a.endDate, b.endDate) || order(a.id, b.id) || order(a.variant, b.variant);
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** A note about the first row that stands before its place. */
export function orderIssue(file: string, polls: readonly Poll[]): DataIssue[] {
  const index = polls.findIndex((poll, at) => {
    const before = polls[at - 1];
    return before !== undefined && comparePolls(before, poll) > 0;
  });
  const poll = polls[index];
  if (poll === undefined) return [];
  const place = { file, line: poll.line, column: null, field: null };
  return [issueAt('not-sorted', place, poll.id, { before: polls[index - 1]?.id ?? '' })];
}

/** Points by which a firm's figure may move from one poll to its next without a remark. */
export const LARGEST_STEP = 10;

/** Remarks on figures of main candidates that moved by more than 10 points since the firm's last poll. */
export function checkJumps(
  rows: readonly PollRow[],
  candidates: readonly Pick<Candidate, 'id' | 'main'>[],
): void {
  const last = new Map<string, PollRow>();
  for (const row of inTime(rows)) {
    const before = last.get(row.pollster ?? '');
    if (before !== undefined) checkStep(before, row, candidates);
    last.set(row.pollster ?? '', row);
  }
}

function inTime(rows: readonly PollRow[]): PollRow[] {
  return rows
    .filter((row) => row.variant === '' && row.status !== 'retracted')
    .filter((row) => row.pollster !== null && row.endDate !== null)
    .filter((row) => !row.scope.issues.some(({ kind }) => kind === 'shares-as-fractions'))
    .sort((a, b) => order(a.endDate ?? '', b.endDate ?? '') || a.line - b.line);
}

function checkStep(
  before: PollRow,
  row: PollRow,
  candidates: readonly Pick<Candidate, 'id' | 'main'>[],
): void {
  candidates.forEach(({ id, main }, index) => {
    const from = before.shares[index] ?? null;
    const to = row.shares[index] ?? null;
    if (!main || from === null || to === null) return;
    const step = Math.round((to - from) * 1e5) / 1e3;
    if (Math.abs(step) <= LARGEST_STEP) return;
    const points = String(Math.abs(step));
    const detail = {
      points,
      before: String(Math.round(from * 1e5) / 1e3),
      first: String(before.line),
    };
    complain(row.scope, id, 'jump', detail);
  });
}
