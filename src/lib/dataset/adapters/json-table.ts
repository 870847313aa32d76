import { failed, ok, type Result } from '../../domain/result.ts';
import type { ForeignCell } from './foreign-poll.ts';
import type { ForeignRow, ForeignTable } from './foreign-table.ts';

/** Keys under which a list of polls may stand in an object. */
const LISTS = ['polls', 'data', 'results'];

type Item = Readonly<Record<string, unknown>>;

/**
 * A JSON file of polls, a list of objects with `answers` (each a `choice` and a `pct`), as a table with a
 * row for each poll and a pair of columns for each answer. Lines are those of the `pollster` keys.
 */
export function foreignJsonTable(text: string): Result<ForeignTable, 'not-json'> {
  const items = itemsIn(jsonOf(text));
  if (items === null) return failed('not-json');
  const lines = linesOfKey(text, items.length);
  const most = items.reduce((sum, item) => Math.max(sum, answersOf(item).length), 0);
  const keys = [...new Set(items.flatMap((item) => Object.keys(item)))].filter(
    (key) => key !== 'answers',
  );
  const pairs = Array.from({ length: Math.min(most, MOST_ANSWERS) }, (_, index) => index);
  const names = [
    ...keys,
    ...pairs.flatMap((index) => [`cand${index + 1}_name`, `cand${index + 1}_pct`]),
  ];
  const header = names.map((name) => cellOf(name, 1, name));
  const rows = items.map((item, index) =>
    rowOf(item, { index, line: lines[index] ?? 1, keys, pairs }),
  );
  return ok({ header, rows, count: items.length });
}

const MOST_ANSWERS = 200;

interface RowPlace {
  readonly index: number;
  readonly line: number;
  readonly keys: readonly string[];
  readonly pairs: readonly number[];
}

function rowOf(item: Item, { index, line, keys, pairs }: RowPlace): ForeignRow {
  const answers = answersOf(item);
  const own = keys.map((key) => cellOf(textOf(item[key]), line, `${index}.${key}`));
  const shares = pairs.flatMap((at) => {
    const answer = answers[at] ?? {};
    const name = textOf(answer['choice'] ?? answer['candidate_name'] ?? answer['answer']);
    const path = `${index}.answers.${at}`;
    return [cellOf(name, line, path), cellOf(textOf(answer['pct']), line, `${path}.pct`)];
  });
  return { number: index + 1, cells: [...own, ...shares], year: null };
}

function cellOf(text: string, line: number, field: string): ForeignCell {
  return { text, line, column: null, field };
}

/** Scalars as they are; a list of names, or of objects with a name, joined. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) {
    const names: readonly unknown[] = value;
    return names
      .map(nameOf)
      .filter((name) => name !== '')
      .join('; ');
  }
  return isItem(value) ? nameOf(value) : '';
}

function nameOf(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  const name = isItem(value) ? value['name'] : undefined;
  return typeof name === 'string' ? name.trim() : '';
}

function answersOf(item: Item): readonly Item[] {
  const answers: unknown = item['answers'];
  return Array.isArray(answers) ? answers.filter(isItem) : [];
}

function itemsIn(value: unknown): readonly Item[] | null {
  const key = isItem(value) ? LISTS.find((name) => Array.isArray(value[name])) : undefined;
  const list: unknown = isItem(value) && key !== undefined ? value[key] : value;
  if (!Array.isArray(list)) return null;
  const items: readonly unknown[] = list;
  return items.map((item) => (isItem(item) ? item : {}));
}

function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The lines of the `pollster` keys, if there is one for each item. */
function linesOfKey(text: string, count: number): readonly number[] {
  const lines = text.split('\n').flatMap((line, index) => {
    const found = line.match(/"pollster"\s*:/g)?.length ?? 0;
    return Array.from({ length: found }, () => index + 1);
  });
  return lines.length === count ? lines : [];
}
