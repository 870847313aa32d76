import { parseCalendarDay } from '../domain/calendar-day.ts';
import { printable } from '../domain/issue.ts';
import {
  COUNTRY_CODE,
  FOUNDING_YEAR,
  isSlug,
  linkFault,
  parseDecimal,
  parseWhole,
} from './cells.ts';
import type { ColumnRule, ColumnType } from './columns.ts';
import type { CsvRow, CsvTable, Delimiter } from './csv-table.ts';
import { headerNames, type BoundColumn } from './header.ts';

/** The cells of a row, and what the header's columns hold; null for a column that nobody knows. */
interface Miscounted {
  readonly cells: readonly string[];
  readonly rules: readonly (ColumnRule | null)[];
  readonly delimiter: Delimiter;
}

/** How many cells fit their columns before one does not, counted from either end. */
interface Fitting {
  readonly left: number;
  readonly right: number;
}

/**
 * What can be told for certain of a row with more or fewer cells than the header; `nearest` names a column.
 * Too many: the only column in which the surplus can be one text with the cell before it (`whole`), all others
 * then fitting theirs; nothing where there are several such columns or none. Too few: the first column,
 * counted from the left, that the cell there (`misfit`) can't belong to.
 */
export function miscountClue(
  table: CsvTable,
  bound: readonly BoundColumn[],
  { cells }: CsvRow,
): Readonly<Record<string, string>> {
  const names = headerNames(table);
  const known = new Map(bound.map(({ index, rule }) => [index, rule]));
  const rules = names.map((_, index) => known.get(index) ?? null);
  const row = { cells, rules, delimiter: table.delimiter };
  const left = fittingFromLeft(row);
  if (cells.length < rules.length) {
    if (left === cells.length) return {};
    return { nearest: printable(names[left] ?? ''), misfit: printable(cells[left] ?? '') };
  }
  const torn = tornCell(row, { left, right: fittingFromRight(row) });
  if (torn === null) return {};
  return { nearest: printable(names[torn.column] ?? ''), whole: printable(torn.text) };
}

function fittingFromLeft({ cells, rules, delimiter }: Miscounted): number {
  const most = Math.min(cells.length, rules.length);
  const misfit = rules
    .slice(0, most)
    .findIndex((rule, at) => !fits(cells[at]?.trim() ?? '', rule, delimiter));
  return misfit < 0 ? most : misfit;
}

function fittingFromRight({ cells, rules, delimiter }: Miscounted): number {
  return fittingFromLeft({ cells: [...cells].reverse(), rules: [...rules].reverse(), delimiter });
}

/** A text that separators without quotes have cut into cells, and the column that it belongs to. */
interface TornCell {
  readonly column: number;
  readonly text: string;
}

/**
 * The only such text, or the only one with spaces after its separators; null if there may be several, or
 * separators too many that belong to none.
 */
function tornCell(row: Miscounted, fitting: Fitting): TornCell | null {
  const { cells, rules, delimiter } = row;
  if (mayHaveSpare(row, fitting)) return null;
  const { left, right } = fitting;
  const partsAt = (at: number) => cells.slice(at, at + cells.length - rules.length + 1);
  const torn = rules.flatMap((rule, at) => {
    const othersFit = at <= left && rules.length - 1 - at <= right;
    return othersFit && canBeTorn(partsAt(at), rule, delimiter) ? [at] : [];
  });
  const spaced = torn.filter((at) => partsAt(at).slice(1).every(isSpaced));
  const [column, other] = spaced.length === 1 ? spaced : torn;
  if (column === undefined || other !== undefined || isNumber(rules[column] ?? null)) return null;
  return { column, text: partsAt(column).join(delimiter) };
}

/** True if the row may as well have empty cells too many: without them all others fit. */
function mayHaveSpare({ cells, rules }: Miscounted, { left, right }: Fitting): boolean {
  const surplus = cells.length - rules.length;
  return cells.some((_, at) => {
    const othersFit = at <= left && rules.length - at <= right;
    return othersFit && cells.slice(at, at + surplus).every(isBlank);
  });
}

/** A comma in a text has a space after it; one between cells has none. */
function isSpaced(part: string): boolean {
  return part.startsWith(' ');
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}

/** True if the parts can have been one cell of the column; of a number with a comma too, as people write it. */
function canBeTorn(
  parts: readonly string[],
  rule: ColumnRule | null,
  delimiter: Delimiter,
): boolean {
  if (parts.some(isBlank)) return false;
  if (isNumber(rule)) return parts.every((part) => /^\d+$/.test(part.trim()));
  const holdsSeparators = rule === null || rule.type === 'text' || rule.type === 'link';
  return holdsSeparators && fits(parts.join(delimiter).trim(), rule, delimiter);
}

const NUMBERS: readonly ColumnType[] = ['share', 'margin-of-error', 'coverage', 'sample', 'count'];

function isNumber(rule: ColumnRule | null): boolean {
  return rule !== null && NUMBERS.includes(rule.type);
}

/** True if a trimmed text has the form that its column asks for; whether it makes sense is another matter. */
function fits(text: string, rule: ColumnRule | null, delimiter: Delimiter): boolean {
  if (rule === null) return true;
  if (text === '') return !rule.filled;
  switch (rule.type) {
    case 'text':
      return true;
    case 'id':
      return isSlug(text);
    case 'day':
      return parseCalendarDay(text).ok;
    case 'link':
      return linkFault(text) === null;
    case 'word':
      return rule.words.includes(text);
    case 'words':
      return text.split('+').every((word) => isSlug(word.trim()));
    case 'share':
    case 'margin-of-error':
    case 'coverage':
      return parseDecimal(text, delimiter === ';').ok;
    case 'sample':
    case 'count':
      return parseWhole(text).ok;
    case 'country':
      return COUNTRY_CODE.test(text);
    case 'year':
      return FOUNDING_YEAR.test(text);
  }
}
