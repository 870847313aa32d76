import type { Poll } from './poll.ts';

/** Shares listed that add up to this or more are taken as decided voters only (data contract §2). */
export const TAKEN_AS_DECIDED_SUM = 0.97;

/** How the decided-voter shares of a poll were reached. */
export type DecidedMethod =
  /** undecided and none were taken out of the whole, as reported */
  | 'removed'
  /** nothing to take out: the listed shares already make (nearly) the whole */
  | 'already-decided'
  /** nothing reported to take out, or more than can be: the listed shares were divided by their sum; flagged */
  | 'rescaled';

/** A poll on the basis on which polls and results can be compared. */
export interface DecidedShares {
  readonly method: DecidedMethod;
  /** 0–1; length and order of `poll.shares`; null where the poll does not name the candidate, or lists nothing at all. */
  readonly shares: readonly (number | null)[];
  /** 0–1: what the listed candidates leave over. */
  readonly other: number;
}

/**
 * Decided-voter shares: candidate / (1 − undecided − none). Where neither is reported, shares that add
 * up to 97 % or more are taken as decided; others are divided by their sum and the poll is flagged. So are
 * those of a poll that takes out more than it leaves room for: nobody has more than all decided voters.
 * Where nobody has anything there is nothing to divide, and no candidate has a share.
 */
export function decidedShares(
  poll: Pick<Poll, 'shares' | 'other' | 'none' | 'undecided'>,
): DecidedShares {
  const { method, whole } = decidedWhole(poll);
  const shares = poll.shares.map((share) => (share === null || whole === 0 ? null : share / whole));
  return { method, shares, other: Math.max(0, 1 - sum(shares)) };
}

function decidedWhole(poll: Pick<Poll, 'shares' | 'other' | 'none' | 'undecided'>): {
  readonly method: DecidedMethod;
  readonly whole: number;
} {
  const listed = sum(poll.shares) + (poll.other ?? 0);
  const removed = (poll.undecided ?? 0) + (poll.none ?? 0);
  const reported = poll.undecided !== null || poll.none !== null;
  const largest = Math.max(...poll.shares.map((share) => share ?? 0));
  if (reported && removed < 1 && largest <= 1 - removed) {
    return { method: 'removed', whole: 1 - removed };
  }
  if (listed >= TAKEN_AS_DECIDED_SUM) return { method: 'already-decided', whole: 1 };
  return { method: 'rescaled', whole: listed };
}

function sum(shares: readonly (number | null)[]): number {
  return shares.reduce<number>((total, share) => total + (share ?? 0), 0);
}
