import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseBacktestTables, type BacktestElection } from '#lib/dataset/backtest-tables.ts';
import { METHOD } from '#lib/estimate/method.ts';
import { divisionOf, houseMargins } from '#lib/estimate/split.ts';

const FOLDER = path.resolve('../shared/backtest');
const HERE = existsSync(FOLDER);

function readElections(): readonly BacktestElection[] {
  const text = (table: string): string => readFileSync(path.join(FOLDER, `${table}.csv`), 'utf8');
  const tables = parseBacktestTables({
    elections: text('elections'),
    polls: text('polls'),
    results: text('results'),
    asof: text('asof'),
  });
  if (!tables.ok) throw new Error('The tables of past elections cannot be read');
  return tables.value;
}

/** The two leading parties of the result. */
function leaders({ result }: BacktestElection): readonly [number, number] {
  const [first = 0, second = 1] = [...result.keys()].sort(
    (a, b) => (result[b] ?? 0) - (result[a] ?? 0),
  );
  return [first, second];
}

describe.skipIf(!HERE)(
  'real contests (needs ../shared/backtest; skipped where it is absent)',
  () => {
    it('are never taken for split fields, on any scored date', () => {
      const alarms = readElections().flatMap((election) =>
        election.dates.flatMap((date) => {
          const division = divisionOf(houseMargins(election.polls, leaders(election), date));
          const split = division !== null && division.gap >= METHOD.splitGap.value;
          return split ? [`${election.id} ${election.electionDay - date} days before`] : [];
        }),
      );
      expect(alarms).toEqual([]);
    });
  },
);
