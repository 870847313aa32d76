import { averageField } from '#lib/estimate/average-field.ts';
import type { FieldAverage } from '#lib/estimate/field-average.ts';
import type { PollField } from '#lib/estimate/observation.ts';
import { simpleAverage } from '#lib/estimate/simple-average.ts';
import { METHODS, type Method } from '#lib/estimate/types.ts';
import { equalShares, newestOf, type Weighting } from '#lib/estimate/weightings.ts';
import { unreachable } from '#lib/domain/unreachable.ts';

/** Yardsticks that only the backtest knows, beside the methods that readers can choose. */
const YARDSTICKS = ['last-poll', 'last-five'] as const;
type Yardstick = (typeof YARDSTICKS)[number];

/** What competes in the backtest. */
export type Contender = Method | Yardstick;

/** All contenders, yardsticks first, Margen's own last. */
export const CONTENDERS: readonly Contender[] = [...YARDSTICKS, ...METHODS.toReversed()];

const FIVE = 5;

/** The newest poll alone. */
const lastPoll: Weighting = (observations, day) =>
  equalShares(observations, [newestOf(observations, day)]);

/** The mean of the five polls that ended last. */
const lastFive: Weighting = (observations) => {
  const newest = [...observations.keys()]
    .sort((a, b) => lastDayAt(observations, b) - lastDayAt(observations, a) || b - a)
    .slice(0, FIVE);
  return equalShares(observations, newest);
};

function lastDayAt(observations: Parameters<Weighting>[0], index: number): number {
  return observations[index]?.lastDay ?? -Infinity;
}

/** What a contender makes of the field on one day. */
export function averageOf(contender: Contender, field: PollField, day: number): FieldAverage {
  switch (contender) {
    case 'last-poll':
      return simpleAverage(field, [day], lastPoll);
    case 'last-five':
      return simpleAverage(field, [day], lastFive);
    case 'state-space':
    case 'latest':
    case 'exponential':
    case 'loess':
      return averageField(contender, field, [day], null);
    default:
      return unreachable(contender);
  }
}

/** The contender of this name; undefined if there is none. */
export function contenderNamed(name: string): Contender | undefined {
  return CONTENDERS.find((contender) => contender === name);
}
