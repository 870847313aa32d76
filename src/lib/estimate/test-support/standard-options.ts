import type { CalendarDay } from '../../domain/calendar-day.ts';
import type { EstimateOptions } from '../types.ts';

/** What the site asks by default, as of a day; hyperparameters are fitted. */
export function standardOptions(asOf: CalendarDay): EstimateOptions {
  return {
    asOf,
    method: 'state-space',
    basis: 'decided',
    dropped: new Set(),
    since: null,
    knowledge: 'ended',
    hyperparameters: new Map(),
  };
}
