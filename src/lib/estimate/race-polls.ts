import { dayNumber, type CalendarDay } from '../domain/calendar-day.ts';
import { decidedShares } from '../domain/decided.ts';
import { isAveraged, pollKey, type CandidateId, type Poll } from '../domain/poll.ts';
import { groupOf, type GroupId, type Race } from '../domain/race.ts';
import type { Observation } from './observation.ts';
import { POOLED, type Basis, type EstimateOptions } from './types.ts';

/** The polls of the race that count under the options: averaged, not dropped, ended by `asOf`. */
export function countedPolls(race: Race, options: EstimateOptions, asOf: CalendarDay): Poll[] {
  return race.polls.filter(
    (poll) =>
      isAveraged(poll) &&
      !options.dropped.has(poll.pollster) &&
      poll.endDate <= asOf &&
      (options.since === null || poll.endDate >= options.since) &&
      isKnown(poll, options),
  );
}

/** True if the poll had entered the file by the day looked back to, where only such polls are asked for. */
export function isKnown(
  poll: Poll,
  { asOf, knowledge }: Pick<EstimateOptions, 'asOf' | 'knowledge'>,
): boolean {
  return knowledge === 'ended' || poll.added === null || poll.added <= asOf;
}

/** The polls of the firms that the race counts in the group; all of them for the pooled one. */
export function pollsOfGroup(race: Race, polls: readonly Poll[], group: GroupId): Poll[] {
  return polls.filter(({ pollster }) => group === POOLED || groupOf(race, pollster) === group);
}

/** The polls as every average sees them, on the chosen basis. */
export function observationsOf(polls: readonly Poll[], basis: Basis): Observation[] {
  return polls.map((poll) =>
    observationOf(poll, basis === 'decided' ? decidedShares(poll).shares : poll.shares),
  );
}

/** Field days as numbers, by poll: reading dates is most of what an estimate would else spend. */
const FIELD_DAYS = new WeakMap<Poll, Pick<Observation, 'firstDay' | 'lastDay'>>();

function fieldDays(poll: Poll): Pick<Observation, 'firstDay' | 'lastDay'> {
  const known = FIELD_DAYS.get(poll);
  if (known !== undefined) return known;
  const lastDay = dayNumber(poll.endDate);
  const days = { firstDay: poll.startDate === null ? lastDay : dayNumber(poll.startDate), lastDay };
  FIELD_DAYS.set(poll, days);
  return days;
}

function observationOf(poll: Poll, shares: readonly (number | null)[]): Observation {
  return {
    key: pollKey(poll),
    house: poll.pollster,
    ...fieldDays(poll),
    sampleSize: poll.sampleSize,
    shares,
  };
}

/** The places of the race's pair among its candidates. */
export function pairOf(race: Race): readonly [number, number] {
  const place = (id: CandidateId): number => race.candidates.findIndex((one) => one.id === id);
  return [place(race.pair[0]), place(race.pair[1])];
}
