import { issueAt, type DataIssue } from '../domain/issue.ts';
import type { Race } from '../domain/race.ts';

/** A note for each firm with polls in `file` that the race counts in no group. */
export function ungroupedFirms(
  file: string,
  race: Pick<Race, 'polls' | 'memberships'>,
): DataIssue[] {
  const grouped = new Set(race.memberships.map((membership) => membership.pollster));
  const missing = new Set(race.polls.map((poll) => poll.pollster).filter((id) => !grouped.has(id)));
  return [...missing].map((id) => {
    const line = race.polls.find((poll) => poll.pollster === id)?.line ?? 1;
    return issueAt('firm-without-group', { file, line, column: null, field: 'pollster' }, id);
  });
}
