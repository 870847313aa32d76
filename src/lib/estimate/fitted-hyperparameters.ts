import type { Estimate, EstimateOptions } from './types.ts';

/** What an estimate was fitted with, by group: handed in again, it makes views of the same polls comparable. */
export function fittedHyperparameters({
  groups,
  pooled,
}: Estimate): EstimateOptions['hyperparameters'] {
  const all = pooled === null ? groups : [...groups, pooled];
  return new Map(
    all.flatMap(({ group, hyperparameters }) =>
      hyperparameters === null ? [] : [[group, hyperparameters] as const],
    ),
  );
}
