import { groupOf, type Race } from '../domain/race.ts';
import type { FirmError } from '../view/firm-errors.ts';
import { csvText, type CsvCell } from './csv-text.ts';

/** Columns of pollster-errors.csv, in order; columns are only ever added at the right. */
export const POLLSTER_ERRORS_COLUMNS = [
  'pollster',
  'name',
  'group',
  'poll_id',
  'end_date',
  'first',
  'second',
  'margin',
  'kind',
  'publisher',
  'date',
  'claimed_margin',
  'error',
] as const;

/** pollster-errors.csv: a row per firm and claim; figures in points, first of the pair minus second. */
export function pollsterErrorsCsv(race: Race, errors: readonly FirmError[]): string {
  return csvText(
    POLLSTER_ERRORS_COLUMNS,
    errors.map((one) => errorRow(race, one)),
  );
}

function errorRow(race: Race, { last, claim, claimed, error }: FirmError): CsvCell[] {
  const { firm, poll, margin } = last;
  return [
    firm.id,
    firm.name,
    groupOf(race, firm.id) ?? null,
    poll.id,
    poll.endDate,
    ...race.pair,
    margin,
    claim.kind,
    claim.publisher,
    claim.date,
    claimed,
    error,
  ];
}
