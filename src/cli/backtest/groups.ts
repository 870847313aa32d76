import type { BacktestElection } from '#lib/dataset/backtest-tables.ts';

/** Elections that are scored together; method.md §4. `all` is every election, each weighing the same. */
export const GROUPS = ['all', 'multi', 'us-full', 'us-21d'] as const;
export type Group = (typeof GROUPS)[number];

const TWO_WAY_COUNTRY = 'US';
const FULL_CAMPAIGN_SOURCE = 'us-potus-model';

/** The group, `all` aside, that an election is in. */
export function groupOfElection({
  country,
  source,
}: Pick<BacktestElection, 'country' | 'source'>): Group {
  if (country !== TWO_WAY_COUNTRY) return 'multi';
  return source === FULL_CAMPAIGN_SOURCE ? 'us-full' : 'us-21d';
}
