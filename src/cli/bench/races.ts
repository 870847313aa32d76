import { plusDays, type CalendarDay } from '#lib/domain/calendar-day.ts';
import type { Race } from '#lib/domain/race.ts';
import { estimate } from '#lib/estimate/estimate.ts';
import { POOLED, type Estimate, type EstimateOptions } from '#lib/estimate/types.ts';
import { readDataRoot } from '#lib/server/read-data-root.ts';
import type { BenchSection } from './section.ts';
import { medianTime, milliseconds } from './timing.ts';

/** The races of the data root, estimated as the browser does it: every group, and pooled. */
export function raceSection(folder: string, today: CalendarDay): BenchSection {
  const { races } = readDataRoot(folder, today);
  return {
    title: 'Estimate of each race on the eve of its vote, ms (median)',
    head: ['race', 'polls', 'handed in', 'with fit'],
    rows: races.map(raceRow),
    notes: ['handed in: with the hyperparameters that the build found, as when a firm is dropped.'],
  };
}

function raceRow(race: Race): string[] {
  const options: EstimateOptions = {
    asOf: plusDays(race.electionDay, -1),
    method: 'state-space',
    basis: 'decided',
    dropped: new Set(),
    since: null,
    knowledge: 'ended',
    hyperparameters: new Map(),
  };
  const given = { ...options, hyperparameters: hyperparametersOf(estimate(race, options)) };
  const times = [given, options].map((one) => medianTime(() => estimate(race, one)));
  return [race.id, String(race.polls.length), ...times.map(milliseconds)];
}

function hyperparametersOf({ groups, pooled }: Estimate): EstimateOptions['hyperparameters'] {
  const found = pooled === null ? groups : [...groups, { ...pooled, group: POOLED }];
  return new Map(
    found.flatMap(({ group, hyperparameters }) =>
      hyperparameters === null ? [] : [[group, hyperparameters] as const],
    ),
  );
}
