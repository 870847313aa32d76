import { hasError, type DataIssue } from '../domain/issue.ts';
import type { Poll } from '../domain/poll.ts';
import { failed, ok, type Result } from '../domain/result.ts';
import {
  CORRECTION_COLUMNS,
  EVENT_COLUMNS,
  FIRM_COLUMNS,
  MEMBERSHIP_COLUMNS,
  POLL_COLUMNS,
  pollColumnsWith,
  RESULT_COLUMNS,
  resultColumnsWith,
  type ColumnRule,
} from './columns.ts';
import { parseCsvTable, type CsvTable } from './csv-table.ts';
import { decodeFile } from './encoding.ts';
import type { Firms } from './firms.ts';
import { headerNames } from './header.ts';
import { inferCandidates } from './infer-candidates.ts';
import { plainCell, plainDays, type PlainKind } from './plain-cells.ts';
import { comparePolls } from './poll-order.ts';
import {
  cutRawRecords,
  isBlankRecord,
  joinRawRecords,
  saidInCell,
  writtenCell,
  type RawRecord,
} from './raw-records.ts';
import { isPollsFile } from './raw-polls.ts';
import { parseDay } from './row-scope.ts';
import { rowMoves } from './row-moves.ts';

/** What was done to a file: to all of it, to a cell, or to the place of a row. Lines are those before. */
export type FormatStep =
  | { readonly kind: 'byte-order-mark' | 'windows-line-ends' | 'semicolon-separated' }
  | {
      readonly kind: PlainKind | 'spaces';
      readonly line: number;
      readonly column: number;
      readonly field: string;
      readonly was: string;
      readonly is: string;
    }
  | {
      readonly kind: 'moved';
      readonly line: number;
      readonly name: string;
      readonly below: string;
    };

/** A file in the contract's writing; without steps it is what it was, byte for byte. */
export interface FormattedFile {
  readonly text: string;
  readonly steps: readonly FormatStep[];
}

/** What a file is read against. */
export interface FormatContext {
  readonly firms: Firms;
  /** The race's; null where they are not known. */
  readonly candidates: readonly string[] | null;
}

/**
 * Puts a CSV file into the contract's writing: commas, line ends, spaces, days, numbers, firms' ids, and the
 * order of polls. Only cells that need it are written anew, and only where they can mean one thing. Fails with
 * the reader's own errors where the file can't be cut into rows. `file` is relative to the data root.
 */
export function formatDataFile(
  file: string,
  bytes: Uint8Array,
  context: FormatContext,
): Result<FormattedFile, readonly DataIssue[]> {
  const { table, issues } = parseCsvTable(file, bytes);
  const decoded = decodeFile(file, bytes);
  if (table === null || !decoded.ok || hasError(issues)) {
    return failed(issues.filter(({ severity }) => severity === 'error'));
  }
  const records = cutRawRecords(decoded.value.text, table.delimiter);
  const rules = rulesOf(table, context.candidates);
  const written = records.map((record) => plainRecord(record, table, rules, context.firms));
  const ordered = isPollsFile(file) ? inOrder(written, headerNames(table)) : unmoved(written);
  const steps = [
    ...fileSteps(issues),
    ...written.flatMap((record) => record.steps),
    ...ordered.steps,
  ];
  return ok({ text: joinRawRecords(ordered.records, ','), steps });
}

const FILE_STEPS = ['byte-order-mark', 'windows-line-ends', 'semicolon-separated'] as const;

function fileSteps(notes: readonly DataIssue[]): FormatStep[] {
  return FILE_STEPS.filter((kind) => notes.some((note) => note.kind === kind)).map((kind) => ({
    kind,
  }));
}

function rulesOf(
  table: CsvTable,
  known: readonly string[] | null,
): ReadonlyMap<string, ColumnRule> {
  const rules = contractOf(table, known);
  return new Map(rules.map((rule) => [rule.name, rule]));
}

function contractOf(table: CsvTable, known: readonly string[] | null): readonly ColumnRule[] {
  if (isPollsFile(table.file)) {
    return pollColumnsWith(known ?? inferCandidates(table, POLL_COLUMNS));
  }
  const found = known ?? inferCandidates(table, RESULT_COLUMNS);
  switch (table.file.slice(table.file.indexOf('/') + 1)) {
    case 'results.csv':
      return resultColumnsWith(found);
    case 'events.csv':
      return EVENT_COLUMNS;
    case 'corrections.csv':
      return CORRECTION_COLUMNS;
    case 'pollsters.csv':
      return table.file.includes('/') ? MEMBERSHIP_COLUMNS : FIRM_COLUMNS;
    default:
      return [];
  }
}

/** A record with its cells as they will be written, and what they say. */
interface PlainRecord extends RawRecord {
  readonly said: readonly string[];
  readonly steps: readonly FormatStep[];
}

function plainRecord(
  record: RawRecord,
  table: CsvTable,
  rules: ReadonlyMap<string, ColumnRule>,
  firms: Firms,
): PlainRecord {
  if (isBlankRecord(record)) return { ...record, said: [], steps: [] };
  const names = headerNames(table);
  const before = record.cells.map(saidInCell);
  const texts = before.map((text) => text.trim());
  const isRow = record.line !== table.header.line && record.cells.length === names.length;
  const plain = isRow ? plainTexts(texts, names, rules, firms) : [];
  const said = texts.map((text, at) => plain[at]?.text ?? text);
  const steps = said.flatMap((is, at) => {
    const was = before[at] ?? '';
    const kind = plain[at]?.kind ?? ('spaces' as const);
    const place = { line: cellLineOf(record, at), column: at + 1, field: names[at] ?? '' };
    return was === is ? [] : [{ kind, ...place, was, is }];
  });
  const cells = record.cells.map((cell, at) => {
    const is = said[at] ?? '';
    const quoted = table.delimiter === ',' || cell.startsWith('"');
    return quoted && before[at] === is ? cell : writtenCell(is, ',');
  });
  return { line: record.line, cells, said, steps };
}

/** The physical line on which a cell starts. */
function cellLineOf({ line, cells }: RawRecord, index: number): number {
  return line + cells.slice(0, index).join('').split('\n').length - 1;
}

/** For each cell its text in the contract's writing; null where it stays as it is. */
function plainTexts(
  texts: readonly string[],
  names: readonly string[],
  rules: ReadonlyMap<string, ColumnRule>,
  firms: Firms,
) {
  const textOf = (name: string): string => texts[names.indexOf(name)] ?? '';
  const days = plainDays(textOf('start_date'), textOf('end_date'));
  const spans = new Map<string, string>(
    days === null
      ? []
      : [
          ['start_date', days.start],
          ['end_date', days.end],
        ],
  );
  return texts.map((text, at) => {
    const name = names[at] ?? '';
    const span = spans.get(name);
    if (span !== undefined) return span === text ? null : { kind: 'days' as const, text: span };
    const rule = rules.get(name);
    return rule === undefined || text === '' ? null : plainCell(text, rule, firms);
  });
}

interface Ordered {
  readonly records: readonly RawRecord[];
  readonly steps: readonly FormatStep[];
}

function unmoved(records: readonly RawRecord[]): Ordered {
  return { records, steps: [] };
}

/** A row whose place is known, with what stands below it and has none of its own. */
interface Block {
  readonly key: Pick<Poll, 'endDate' | 'id' | 'variant'>;
  readonly records: PlainRecord[];
}

/** The records in the order of polls; what has no place of its own stays below the row it stands under. */
function inOrder(records: readonly PlainRecord[], names: readonly string[]): Ordered {
  const last = records.findLastIndex((record) => !isBlankRecord(record)) + 1;
  const above: PlainRecord[] = [];
  const blocks: Block[] = [];
  for (const record of records.slice(0, last)) {
    const key = keyOf(record, names);
    if (key !== null) blocks.push({ key, records: [record] });
    else (blocks.at(-1)?.records ?? above).push(record);
  }
  const ordered = blocks.toSorted((a, b) => comparePolls(a.key, b.key));
  const moves = rowMoves(
    ordered.map(({ key, records: own }) => ({ line: own[0]?.line ?? 0, name: key.id })),
  );
  const steps = moves.map((move) => ({ kind: 'moved' as const, ...move }));
  const below = records.slice(last);
  return { records: [...above, ...ordered.flatMap((block) => block.records), ...below], steps };
}

function keyOf({ said }: PlainRecord, names: readonly string[]): Block['key'] | null {
  const textOf = (name: string): string => said[names.indexOf(name)] ?? '';
  const [day, id] = [parseDay(textOf('end_date')), textOf('poll_id')];
  if (said.length !== names.length || id === '' || !day.ok) return null;
  return { endDate: day.value, id, variant: textOf('variant') };
}
