import { dayFromNumber } from '../domain/calendar-day.ts';
import { pollKey, type CandidateId } from '../domain/poll.ts';
import type { GroupId, Race } from '../domain/race.ts';
import type { CandidateLevel, FieldAverage, HouseLevel } from './field-average.ts';
import { at, meanOf, NO_NUMBERS } from './numbers.ts';
import type { PollField } from './observation.ts';
import { pairOf } from './race-polls.ts';
import { marginFactor, rangedMargin, rangedShare, shareFactor } from './ranges.ts';
import type {
  CandidateEstimate,
  DayEstimate,
  GroupEstimate,
  HouseEffect,
  MarginEstimate,
  PollInfluence,
  Ranged,
} from './types.ts';

/** What a group's estimate is written from. */
export interface GroupParts {
  readonly race: Race;
  readonly group: GroupId;
  readonly field: PollField;
  readonly days: readonly number[];
  readonly average: FieldAverage;
  /** Between-house variance beyond h2 where the field is wide, in units of p(1−p); else 0. */
  readonly widening: number;
}

/** Writes out what a method made of the group's polls. */
export function assembleGroupEstimate(parts: GroupParts): GroupEstimate {
  const { race, group, field, days, average } = parts;
  const named = race.candidates.flatMap((candidate, index) =>
    average.levels[index] == null ? [] : [{ id: candidate.id, index }],
  );
  return {
    group,
    polls: field.observations.length,
    pollsters: new Set(field.observations.map(({ house }) => house)).size,
    days: days.map(dayFromNumber),
    candidates: named.map(({ id, index }) => candidateEstimate(parts, id, index)),
    margin: marginEstimate(parts),
    houseEffects: houseEffects(
      parts,
      named.map(({ index }) => index),
    ),
    influences: influences(parts),
    hyperparameters: average.hyperparameters,
  };
}

function candidateEstimate(
  { average, widening }: GroupParts,
  candidate: CandidateId,
  index: number,
): CandidateEstimate {
  const level = average.levels[index];
  const days = Array.from(level?.mean ?? NO_NUMBERS, (mean, day): DayEstimate => {
    const known = at(level?.variance ?? NO_NUMBERS, day);
    return {
      average: rangedShare(mean, known),
      result: rangedShare(mean, known + at(average.resultVariance, day) + widening),
    };
  });
  return { candidate, days };
}

/** Two candidates' shares on a day and the variances they are known with, in units of p(1−p). */
interface PairOnDay {
  readonly shares: readonly [number, number];
  readonly variances: readonly [number, number];
}

/** Var(a − b); with one variance for both it is v·[p_a + p_b − (p_a − p_b)²]. */
function marginVariance({ shares: [a, b], variances: [va, vb] }: PairOnDay): number {
  if (va === vb) return va * marginFactor(a, b);
  const cross = 2 * Math.max(0, a) * Math.max(0, b) * Math.sqrt(va * vb);
  return va * shareFactor(a) + vb * shareFactor(b) + cross;
}

function widened({ shares, variances: [a, b] }: PairOnDay, extra: number): PairOnDay {
  return { shares, variances: [a + extra, b + extra] };
}

function marginEstimate({ race, average, days, widening }: GroupParts): MarginEstimate | null {
  const pair = pairOf(race);
  const [first, second] = [average.levels[pair[0]], average.levels[pair[1]]];
  if (first == null || second == null) return null;
  const onDays = days.map((_, day): { readonly known: PairOnDay; readonly result: PairOnDay } => {
    const known: PairOnDay = {
      shares: [at(first.mean, day), at(second.mean, day)],
      variances: [at(first.variance, day), at(second.variance, day)],
    };
    return { known, result: widened(known, at(average.resultVariance, day) + widening) };
  });
  return {
    days: onDays.map(({ known, result }) => ({
      average: rangedMargin(marginOf(known), marginVariance(known)),
      result: rangedMargin(marginOf(result), marginVariance(result)),
    })),
  };
}

function marginOf({ shares: [a, b] }: PairOnDay): number {
  return a - b;
}

function houseEffects(parts: GroupParts, named: readonly number[]): HouseEffect[] {
  const { race, average } = parts;
  return race.pollsters.flatMap(({ id }) => {
    const house = average.houses.find((one) => one.house === id);
    return house === undefined ? [] : [houseEffect(parts, house, named)];
  });
}

function houseEffect(
  { race, field, average }: GroupParts,
  house: HouseLevel,
  named: readonly number[],
): HouseEffect {
  return {
    pollster: house.house,
    polls: field.observations.filter((one) => one.house === house.house).length,
    margin: houseMargin(house, average, pairOf(race)),
    shares: named.map((index) => houseShare(house, average, index)),
  };
}

function lastShare(average: FieldAverage, index: number): number {
  return average.levels[index]?.mean.at(-1) ?? 0;
}

function houseShare(house: HouseLevel, average: FieldAverage, index: number): Ranged {
  const variance = (house.variance[index] ?? 0) * shareFactor(lastShare(average, index));
  return rangedMargin(house.mean[index] ?? 0, variance);
}

function houseMargin(
  house: HouseLevel,
  average: FieldAverage,
  [first, second]: readonly [number, number],
): Ranged {
  const effect = (house.mean[first] ?? 0) - (house.mean[second] ?? 0);
  const variance = marginVariance({
    shares: [lastShare(average, first), lastShare(average, second)],
    variances: [house.variance[first] ?? 0, house.variance[second] ?? 0],
  });
  return rangedMargin(effect, variance);
}

function influences(parts: GroupParts): PollInfluence[] {
  const places = new Map(parts.field.observations.map(({ key }, place) => [key, place]));
  return parts.race.polls.flatMap((poll) => {
    const place = places.get(pollKey(poll));
    return place === undefined ? [] : [influenceOf(parts, pollKey(poll), place)];
  });
}

function influenceOf({ race, average }: GroupParts, poll: string, place: number): PollInfluence {
  const [first, second] = pairOf(race);
  const [a, b] = [average.levels[first], average.levels[second]];
  const moved = at(a?.withoutIt ?? NO_NUMBERS, place) - at(b?.withoutIt ?? NO_NUMBERS, place);
  return {
    poll,
    weight: pairWeight([a, b], place),
    withoutIt: Number.isNaN(moved) ? null : moved,
    trust: at(average.trust, place),
    expected: expectedMargin(average, place, [first, second]),
  };
}

/** The mean of the poll's weights in the pair's two shares: the polls' weights so add up to 1. */
function pairWeight(levels: readonly (CandidateLevel | null | undefined)[], place: number): number {
  return meanOf(levels.flatMap((level) => (level == null ? [] : [at(level.weights, place)])));
}

function expectedMargin(
  { expectations }: FieldAverage,
  poll: number,
  [first, second]: readonly [number, number],
): Ranged | null {
  const expectation = expectations[poll];
  const [a, b] = [expectation?.mean[first], expectation?.mean[second]];
  const [va, vb] = [expectation?.variance[first], expectation?.variance[second]];
  if (a == null || b == null || va == null || vb == null) return null;
  return rangedMargin(a - b, marginVariance({ shares: [a, b], variances: [va, vb] }));
}
