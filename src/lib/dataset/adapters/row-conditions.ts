import { placeAt } from './foreign-poll.ts';
import type { ForeignTable } from './foreign-table.ts';
import { TABLE_KEY, type ImportMapping } from './import-mapping.ts';
import type { ImportReport } from './import-report.ts';

/** The mapping's conditions on columns: that on a page's tables is met already. */
export function columnConditions(mapping: ImportMapping): [heading: string, value: string][] {
  return Object.entries(mapping.where).filter(([name]) => name !== TABLE_KEY);
}

/** True if the table has the columns of all conditions; else no row is picked, and all are told. */
export function hasConditions(
  table: ForeignTable,
  mapping: ImportMapping,
  report: ImportReport,
): boolean {
  const headings = table.header.map((cell) => cell.text);
  const strangers = columnConditions(mapping).filter(([name]) => !headings.includes(name));
  const rows = table.rows.map(({ number }) => number);
  for (const [name] of strangers) {
    report.tell('no-such-heading', placeAt(1, headings.join(', '), name), rows);
  }
  return strangers.length === 0;
}
