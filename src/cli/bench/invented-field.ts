import { METHOD } from '#lib/estimate/method.ts';
import { byMiddleDay, type PollField } from '#lib/estimate/observation.ts';
import { seededRandom } from '../backtest/bootstrap.ts';

const DAYS_APART = 2;

/** A race of this size: a poll every second day by the firms in turn, all naming all candidates. */
export function inventedField(polls: number, firms: number, candidates: number): PollField {
  const random = seededRandom(polls * 1000 + firms);
  const observations = Array.from({ length: polls }, (_, one) => ({
    key: `poll-${one}`,
    house: `firm-${(one * 7) % firms}`,
    firstDay: one * DAYS_APART,
    lastDay: one * DAYS_APART + 2,
    sampleSize: 1000,
    shares: sharesOf(candidates, random),
  }));
  return {
    observations: observations.sort(byMiddleDay),
    candidates,
    electionDay: polls * DAYS_APART + 10,
    memoryDays: METHOD.memoryDays.value,
    fixedHouse: new Map(),
  };
}

/** Every day of the field's line. */
export function daysOf({ observations, electionDay }: PollField): number[] {
  const first = observations[0]?.lastDay ?? 0;
  return Array.from({ length: electionDay - first }, (_, day) => first + day);
}

function sharesOf(candidates: number, random: () => number): number[] {
  const weights = Array.from({ length: candidates }, (_, place) => 1 / (place + 1) + random() / 10);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}
