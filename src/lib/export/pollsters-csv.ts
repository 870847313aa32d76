import type { Race } from '../domain/race.ts';
import { csvText } from './csv-text.ts';

/** Columns of a race's pollsters.csv, first those of the file that is kept; only ever added at the right. */
export const POLLSTERS_COLUMNS = ['pollster', 'group', 'basis', 'source_url', 'name'] as const;

/** pollsters.csv: a row per firm with a poll in the race, and the group it is counted in, on whose word. */
export function pollstersCsv(race: Race): string {
  const rows = race.pollsters.map(({ id, name }) => {
    const membership = race.memberships.find(({ pollster }) => pollster === id);
    const { group = null, basis = null, sourceUrl = null } = membership ?? {};
    return [id, group, basis, sourceUrl, name];
  });
  return csvText(POLLSTERS_COLUMNS, rows);
}
