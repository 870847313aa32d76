import { CENTRE } from './hyperparameters.ts';
import { METHOD } from './method.ts';
import { at, NO_NUMBERS } from './numbers.ts';
import { windowed, type Observation, type PollField } from './observation.ts';
import { rangedShare } from './ranges.ts';
import { stateSpaceAverage } from './state-space.ts';
import type { DayEstimate } from './types.ts';

/**
 * The line of the undecided on the given days, by the same model with wider house effects, as firms
 * differ in how hard they press; null where fewer than three polls report them.
 */
export function undecidedLine(
  observations: readonly Observation[],
  days: readonly number[],
  { electionDay, memoryDays }: Pick<PollField, 'electionDay' | 'memoryDays'>,
): DayEstimate[] | null {
  const recent = windowed(observations, days.at(-1) ?? 0);
  if (recent.length < METHOD.undecidedPolls.value) return null;
  const field = {
    observations: recent,
    candidates: 1,
    electionDay,
    memoryDays,
    fixedHouse: new Map<string, number>(),
  };
  const hyperparameters = { ...CENTRE, house: METHOD.undecidedHouse.value };
  const { levels, resultVariance } = stateSpaceAverage({ field, days, hyperparameters });
  const [level] = levels;
  return days.map((_, day) => {
    const [mean, known] = [
      at(level?.mean ?? NO_NUMBERS, day),
      at(level?.variance ?? NO_NUMBERS, day),
    ];
    return {
      average: rangedShare(mean, known),
      result: rangedShare(mean, known + at(resultVariance, day)),
    };
  });
}
