import { decodeFile } from '../encoding.ts';
import { separatorOf } from '../csv-table.ts';
import { plainHeading, roleByHeading, type ColumnNames } from './column-roles.ts';

/** What a file of polls may be. `csv-table` is any other CSV with a column of firms and one of dates. */
export const FOREIGN_FORMATS = [
  'project',
  '538-long',
  'csv-table',
  'votehub-json',
  'wikitext',
  'wiki-html',
  'unknown',
] as const;
export type ForeignFormat = (typeof FOREIGN_FORMATS)[number];

const PROJECT_COLUMNS = ['poll_id', 'pollster', 'end_date', 'source_url', 'undecided'];

/**
 * What a file is, by its content; its name counts for nothing. `unknown` for what can't be read as text.
 * `columns` says what a table's headings are about where the heading itself does not.
 */
export function recogniseFormat(
  file: string,
  bytes: Uint8Array,
  columns: ColumnNames = {},
): ForeignFormat {
  const decoded = decodeFile(file, bytes);
  if (!decoded.ok) return 'unknown';
  const text = decoded.value.text.trimStart();
  if (/^[[{](?!\|)/.test(text) && !text.startsWith('[[') && !text.startsWith('{{')) {
    return isPollsJson(text) ? 'votehub-json' : 'unknown';
  }
  if (/^\{\|/m.test(text)) return 'wikitext';
  if (/<table[\s>]/i.test(text)) return 'wiki-html';
  return csvFormat(text, columns);
}

function isPollsJson(text: string): boolean {
  return /"answers"\s*:/.test(text) && /"pollster"\s*:/.test(text);
}

function csvFormat(text: string, columns: ColumnNames): ForeignFormat {
  const names = headings(text);
  const own = PROJECT_COLUMNS.filter((name) => names.includes(name)).length;
  const plain = new Set(names.map(plainHeading));
  const answers = plain.has('pct') && (plain.has('answer') || plain.has('candidatename'));
  const pairs = plain.has('cand1name') && plain.has('cand1pct');
  if (plain.has('pollster') && (pairs || answers)) return '538-long';
  if (own >= PROJECT_COLUMNS.length - 1) return 'project';
  const roles = new Set(names.map((name) => roleByHeading(name, columns)));
  const dated = (['dates', 'date', 'end', 'published', 'middle'] as const).some((role) =>
    roles.has(role),
  );
  return roles.has('pollster') && dated ? 'csv-table' : 'unknown';
}

/** The names of the first line with text. */
function headings(text: string): string[] {
  const line = /^.*\S.*$/m.exec(text)?.[0] ?? '';
  return line.split(separatorOf(text)).map((name) => name.trim().replace(/^"|"$/g, ''));
}
