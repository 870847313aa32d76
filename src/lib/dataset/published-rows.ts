import type { CalendarDay } from '../domain/calendar-day.ts';
import { issueAt, printable, type DataIssue } from '../domain/issue.ts';
import { pollKey } from '../domain/poll.ts';
import { isSameValue } from './cells.ts';
import { cellLine } from './csv-table.ts';
import { fileIssue } from './encoding.ts';
import {
  correctionText,
  newCorrections,
  takeCorrection,
  type NewCorrections,
  type ToldChange,
  type ToldLine,
} from './new-corrections.ts';
import type { DataFiles } from './race-folder.ts';
import {
  factsIn,
  factsText,
  isPollsFile,
  isWhole,
  placeOf,
  rawPolls,
  renamedRows,
  type RawPolls,
  type RawRow,
} from './raw-polls.ts';

/**
 * Errors for each row of the polls files in `base` whose id, firm, end date or figures are no longer what
 * was published, unless a new line of the race's corrections.csv tells the change, and for a published
 * column that is no longer in its place. Pure.
 */
export function publishedRowIssues(
  base: DataFiles,
  head: DataFiles,
  today: CalendarDay,
): DataIssue[] {
  const byRace = Map.groupBy([...base.keys()].filter(isPollsFile), folderOf);
  return [...byRace].flatMap(([folder, files]) => {
    const corrections = newCorrections(folder, base, head);
    const issues = files.flatMap((file) => fileIssues(file, base, head, corrections, today));
    return [...issues, ...idleLines(files, base, head, corrections)];
  });
}

/** Errors for new lines that tell of nothing that changed; `corrections` holds those that excused no change. */
function idleLines(
  files: readonly string[],
  base: DataFiles,
  head: DataFiles,
  { file, lines }: NewCorrections,
): DataIssue[] {
  if (lines.length === 0) return [];
  const states = files.map((polls) => [rawPolls(polls, base), rawPolls(polls, head)] as const);
  // What can't be read has an error of its own, and may well have changed.
  if (states.some(([, after]) => after === null)) return [];
  const idle = lines.filter((line) => !states.some((state) => hasChanged(line, ...state)));
  return idle.map((line) => idleIssue(file, line));
}

/** True if a cell that may change freely changed as told, or if its row can't be read. */
function hasChanged(line: ToldLine, before: RawPolls | null, after: RawPolls | null): boolean {
  const [old, row] = [before, after].map((polls) => polls?.rows.get(pollKey(line)));
  if (after === null || row === undefined) return false;
  if (!isWhole(after, row)) return true;
  const [was, is] = [old, row].map((one) => one?.cells.get(line.field));
  if (was === undefined || is === undefined) return false;
  return !isSameValue(was, is) && isSameValue(was, line.was) && isSameValue(is, line.is);
}

function idleIssue(file: string, { line, column, ...told }: ToldLine): DataIssue {
  const place = { file, line, column, field: column === null ? null : 'new_value' };
  return issueAt('correction-without-change', place, told.is, {
    cell: printable(told.field),
    poll: printable(pollKey(told)),
    change: `${printable(told.was)} → ${printable(told.is)}`,
  });
}

function folderOf(path: string): string {
  return path.slice(0, path.indexOf('/'));
}

function fileIssues(
  file: string,
  base: DataFiles,
  head: DataFiles,
  corrections: NewCorrections,
  today: CalendarDay,
): DataIssue[] {
  const before = rawPolls(file, base);
  if (before === null) return [];
  const after = rawPolls(file, head);
  if (after !== null) {
    // Without names for its cells no row says anything.
    if (!after.names.includes('poll_id')) return movedColumn(before, after);
    const untold = changesOf(before, after).filter(
      (change) => !takeCorrection(corrections, change),
    );
    const issues = untold.map((change) => changeIssue(change, corrections, today));
    return [...movedColumn(before, after), ...issues];
  }
  // A file that is there and can't be cut into rows has been told already.
  if (head.has(file)) return [];
  return [fileIssue('published-file-removed', file, '', { rows: String(before.rows.size) })];
}

/** The first published column that is not where it was: new ones come at the right end. */
function movedColumn(before: RawPolls, after: RawPolls): DataIssue[] {
  const at = before.names.findIndex((name, index) => name !== after.names[index]);
  if (at < 0) return [];
  const { file, header } = after.table;
  const [was, found] = [before.names[at] ?? '', after.names[at]];
  const field = found === undefined ? null : printable(found);
  const column = found === undefined ? null : at + 1;
  const line = column === null ? header.line : cellLine(header, at);
  const detail = { was: printable(was), place: String(at + 1) };
  return [issueAt('published-column-moved', { file, line, column, field }, found ?? '', detail)];
}

/** A published row that is not what it was. */
interface Change extends ToldChange {
  readonly kind: 'published-figure-changed' | 'published-id-changed' | 'published-row-removed';
  readonly file: string;
  readonly line: number;
  readonly column: number | null;
}

function changesOf(before: RawPolls, after: RawPolls): Change[] {
  const renamed = renamedRows(before, after);
  return [...before.rows].flatMap(([key, row]) => {
    const same = after.rows.get(key);
    if (same !== undefined) return changedCells(before, after, row, same);
    const other = renamed.get(key);
    return other === undefined ? [removal(before, row)] : [renaming(after, row, other)];
  });
}

function changedCells(before: RawPolls, after: RawPolls, old: RawRow, row: RawRow): Change[] {
  if (!isWhole(after, row)) return [];
  return factsIn(before).flatMap((field): Change[] => {
    const was = old.cells.get(field) ?? '';
    const is = row.cells.get(field) ?? '';
    if (isSameValue(was, is)) return [];
    const { id, variant } = row;
    const place = placeOf(after, row, field);
    return [{ kind: 'published-figure-changed', ...place, id, variant, field, was, is }];
  });
}

function renaming(after: RawPolls, old: RawRow, row: RawRow): Change {
  const field = old.id === row.id ? 'variant' : 'poll_id';
  const [was, is] = field === 'variant' ? [old.variant, row.variant] : [old.id, row.id];
  const { id, variant } = row;
  const place = placeOf(after, row, field);
  return { kind: 'published-id-changed', ...place, id, variant, field, was, is };
}

function removal(before: RawPolls, old: RawRow): Change {
  const { id, variant } = old;
  const place = { file: before.table.file, line: 1, column: null };
  const was = factsText(before, old);
  return { kind: 'published-row-removed', ...place, id, variant, field: 'row', was, is: '' };
}

function changeIssue(change: Change, corrections: NewCorrections, today: CalendarDay): DataIssue {
  const { kind, file, line, column, field, is, was } = change;
  const removed = kind === 'published-row-removed';
  const place = { file, line, column, field: removed ? null : printable(field) };
  return issueAt(kind, place, removed ? pollKey(change) : is, {
    was: printable(was),
    corrections: corrections.file,
    columns: corrections.columns.map(printable).join(corrections.delimiter),
    correction: correctionText(change, corrections, today),
  });
}
