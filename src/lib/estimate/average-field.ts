import { unreachable } from '../domain/unreachable.ts';
import type { FieldAverage } from './field-average.ts';
import type { PollField } from './observation.ts';
import { simpleAverage } from './simple-average.ts';
import { stateSpaceAverage } from './state-space.ts';
import type { Hyperparameters, Method } from './types.ts';
import { exponential, latestPerFirm, loess } from './weightings.ts';

/**
 * The average of a field of polls (at least one, oldest first) on ascending days, the last of which is
 * the day that weights and house effects are of. `hyperparameters` null has them fitted.
 */
export function averageField(
  method: Method,
  field: PollField,
  days: readonly number[],
  hyperparameters: Hyperparameters | null,
): FieldAverage {
  switch (method) {
    case 'state-space':
      return stateSpaceAverage({ field, days, hyperparameters });
    case 'latest':
      return simpleAverage(field, days, latestPerFirm);
    case 'exponential':
      return simpleAverage(field, days, exponential);
    case 'loess':
      return simpleAverage(field, days, loess);
    default:
      return unreachable(method);
  }
}
