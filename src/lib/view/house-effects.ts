import type { PollsterId } from '../domain/poll.ts';
import type { GroupId } from '../domain/race.ts';
import type { Estimate, GroupEstimate } from '../estimate/types.ts';
import { rangedPoints, type RangedPoints } from './points.ts';

/** How far a firm's polls stand from an average of the pair's margin, as published. */
export interface PublishedHouseEffect {
  readonly pollster: PollsterId;
  /** From whose average: a declared group, or `all`. */
  readonly group: GroupId;
  readonly polls: number;
  /** First minus second of the pair, in points. */
  readonly margin: RangedPoints;
}

/** Camps have an average each; otherwise a firm stands beside the average of all. */
export function houseGroups(estimate: Estimate): readonly GroupEstimate[] {
  if (estimate.split.kind === 'split' || estimate.pooled === null) return estimate.groups;
  return [estimate.pooled];
}

/** The house effects of a group's firms, in the order of the race's pollsters. */
export function houseEffectsOf({ group, houseEffects }: GroupEstimate): PublishedHouseEffect[] {
  return houseEffects.map(({ pollster, polls, margin }) => ({
    pollster,
    group,
    polls,
    margin: rangedPoints(margin),
  }));
}
