import { pollKey } from '../domain/poll.ts';
import type { Correction } from '../domain/race.ts';
import { dayCell, idCell, linkCell } from './cell-readers.ts';
import { CORRECTION_COLUMNS } from './columns.ts';
import { checkCorrections } from './correction-checks.ts';
import type { RowFormat } from './csv-rows.ts';
import type { CsvTable } from './csv-table.ts';
import { nearestOf } from './nearest.ts';
import { cellText, complain, soundText, type RowScope } from './row-scope.ts';

/** What a race's corrections are read against. */
export interface CorrectedRace {
  /** Keys as `pollKey` writes them. */
  readonly polls: ReadonlySet<string>;
  /** The columns of its polls files; null where they are not known. */
  readonly fields: readonly string[] | null;
  /** Its polls files as they stand there. */
  readonly tables: readonly CsvTable[];
}

/** `<race>/corrections.csv`: changes to published rows. */
export function correctionFormat({ polls, fields, tables }: CorrectedRace): RowFormat<Correction> {
  return {
    rules: CORRECTION_COLUMNS,
    read: (scope) => {
      const poll = correctedPoll(scope, polls);
      const field = correctedField(scope, fields);
      const date = dayCell(scope, 'date');
      const en = soundText(scope, 'reason_en');
      const es = soundText(scope, 'reason_es');
      const sourceUrl = linkCell(scope, 'source_url');
      if (poll === null || field === null || date === null || en === null || es === null)
        return null;
      const oldValue = soundText(scope, 'old_value') ?? '';
      const newValue = soundText(scope, 'new_value') ?? '';
      return { date, poll, field, oldValue, newValue, reason: { en, es }, sourceUrl };
    },
    compare: (rows) => {
      checkCorrections(rows, tables);
    },
  };
}

function correctedPoll(scope: RowScope, knownPolls: ReadonlySet<string>): string | null {
  const id = idCell(scope, 'poll_id');
  const variant = idCell(scope, 'variant');
  if (id === null) return null;
  const key = pollKey({ id, variant: variant ?? '' });
  // The line that tells of a removed row names it all the same.
  if (!knownPolls.has(key) && cellText(scope, 'field') !== 'row') {
    const nearest = nearestOf(key, knownPolls);
    complain(scope, 'poll_id', 'unknown-poll', nearest === null ? {} : { nearest });
  }
  return key;
}

/** A column of the polls file, or `row` where the whole row was withdrawn. */
function correctedField(scope: RowScope, fields: readonly string[] | null): string | null {
  const field = soundText(scope, 'field');
  if (field === null || field === 'row' || fields === null || fields.includes(field)) return field;
  const nearest = nearestOf(field, fields);
  complain(scope, 'field', 'unknown-field', nearest === null ? {} : { nearest });
  return null;
}
