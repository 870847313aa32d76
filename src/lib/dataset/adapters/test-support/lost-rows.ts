import type { ForeignAdaptation } from '../adapt-polls.ts';

/** Rows of the origin that neither went into a poll nor are left out by an issue: there must be none. */
export function lostRows({ rows, origins, issues }: ForeignAdaptation): number[] {
  const named = issues.filter((issue) => issue.leavesOut).flatMap((issue) => issue.rows);
  const known = new Set([...origins.flat(), ...named]);
  return Array.from({ length: rows }, (_, index) => index + 1).filter((row) => !known.has(row));
}
