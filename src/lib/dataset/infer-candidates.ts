import type { CandidateId } from '../domain/poll.ts';
import { isSlug, parseDecimal } from './cells.ts';
import type { ColumnRule } from './columns.ts';
import type { CsvTable } from './csv-table.ts';
import { headerNames } from './header.ts';
import { editDistance } from './nearest.ts';

/**
 * The candidates of a file whose race is not known: columns that are none of the `rules`, nor one of them
 * misspelt, have an id for a name and hold numbers or nothing.
 */
export function inferCandidates(table: CsvTable, rules: readonly ColumnRule[]): CandidateId[] {
  const known = rules.map((column) => column.name);
  const names = headerNames(table);
  const missing = known.filter((name) => !names.includes(name));
  const misspelt = (name: string): boolean =>
    missing.some((other) => editDistance(name.slice(0, 100), other) <= 2);
  return names.filter(
    (name, index) =>
      isSlug(name) &&
      !known.includes(name) &&
      !misspelt(name) &&
      names.indexOf(name) === index &&
      holdsNumbers(table, index),
  );
}

function holdsNumbers(table: CsvTable, index: number): boolean {
  const filled = table.rows
    .map((row) => (row.cells[index] ?? '').trim())
    .filter((text) => text !== '');
  return filled.length === 0 || filled.some((text) => parseDecimal(text, true).ok);
}
