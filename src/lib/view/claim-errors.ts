import { isAveraged, type Poll, type PollsterId } from '../domain/poll.ts';
import type { Race, ResultKind } from '../domain/race.ts';
import { pointsOf, type Points } from './points.ts';

/** True for a claim about counted votes. Exit polls are polls: nothing is measured against them. */
export function isCount(kind: ResultKind): boolean {
  return kind !== 'exit_poll';
}

/** The firm's polls that are averaged, in the order of the race: the last is what errors are taken from. */
export function countedPolls(race: Pick<Race, 'polls'>, pollster: PollsterId): readonly Poll[] {
  return race.polls.filter((poll) => poll.pollster === pollster && isAveraged(poll));
}

/** How far a margin stands from a claimed one: first minus second, all in points. */
export function errorAgainst(margin: Points, claimed: Points): Points {
  return pointsOf((margin - claimed) / 100);
}
