import type { Race } from '../domain/race.ts';
import type { AverageRow } from '../view/averages.ts';
import type { RangedPoints } from '../view/points.ts';
import { raceJson, SCHEMA_VERSION, schemaLink } from './race-json.ts';

/** One figure: keys are the columns of averages.csv, figures in points. */
type AverageJson = Readonly<Record<string, string | number>>;

/** averages.json: the rows of averages.csv with what is needed to read them. */
export interface AveragesJson {
  readonly $schema: string;
  readonly schema_version: number;
  readonly race: ReturnType<typeof raceJson>;
  readonly licence: Race['licence'];
  readonly unit: 'points';
  readonly averages: readonly AverageJson[];
}

/** The content of averages.json: the same rows and numbers as averages.csv. */
export function averagesJson(race: Race, rows: readonly AverageRow[]): AveragesJson {
  return {
    $schema: schemaLink('averages'),
    schema_version: SCHEMA_VERSION,
    race: raceJson(race),
    licence: race.licence,
    unit: 'points',
    averages: rows.map(({ date, group, basis, candidate, average, result }) => ({
      date,
      group,
      basis,
      candidate,
      share: average.value,
      ...ranges('', average),
      ...ranges('result_', result),
    })),
  };
}

function ranges(prefix: string, ranged: RangedPoints): Record<string, number> {
  return {
    [`${prefix}low80`]: ranged.low80,
    [`${prefix}high80`]: ranged.high80,
    [`${prefix}low95`]: ranged.low95,
    [`${prefix}high95`]: ranged.high95,
  };
}
