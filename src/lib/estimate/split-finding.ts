import type { PollsterId } from '../domain/poll.ts';
import { groupOf, type Race } from '../domain/race.ts';
import { METHOD } from './method.ts';
import type { Observation } from './observation.ts';
import { pairOf } from './race-polls.ts';
import { divisionOf, houseMargins } from './split.ts';
import type { SplitFinding } from './types.ts';

/** Whether the race's firms fall into two camps on their decided-voter margins up to `day`. */
export function splitFinding(
  race: Race,
  decided: readonly Observation[],
  day: number,
): SplitFinding {
  const division = divisionOf(houseMargins(decided, pairOf(race), day));
  if (division === null) return { kind: 'none' };
  const { gap, camps } = division;
  if (gap < METHOD.splitGap.value) return { kind: 'gap', gap };
  return { kind: 'split', gap, camps, strays: straysOf(race, camps) };
}

function straysOf(
  race: Race,
  [upper, lower]: readonly [readonly PollsterId[], readonly PollsterId[]],
): PollsterId[] {
  return race.groups.flatMap(({ id }) => {
    const [above, below] = [upper, lower].map((camp) =>
      camp.filter((firm) => groupOf(race, firm) === id),
    );
    return (above?.length ?? 0) < (below?.length ?? 0) ? (above ?? []) : (below ?? []);
  });
}
