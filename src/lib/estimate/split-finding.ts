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
  return { kind: 'split', gap, camps, declaredGroupsFit: declaredGroupsFit(race, camps) };
}

function declaredGroupsFit(
  race: Race,
  [upper, lower]: readonly [readonly string[], readonly string[]],
): boolean {
  const above = new Set(upper.flatMap((firm) => groupOf(race, firm) ?? []));
  return !lower.some((firm) => {
    const group = groupOf(race, firm);
    return group !== undefined && above.has(group);
  });
}
