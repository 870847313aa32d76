import type { DataIssue } from '../domain/issue.ts';
import type { FileChange } from '../domain/row-change.ts';
import { cellLine, parseCsvTable } from './csv-table.ts';
import type { DataFiles } from './race-folder.ts';

/** Two states of a data root: what differs between them, what is said of each, and the later one's files. */
export interface ComparedStates {
  readonly changes: readonly FileChange[];
  readonly before: readonly DataIssue[];
  readonly after: readonly DataIssue[];
  readonly files: DataFiles;
}

/**
 * Of the later state's issues, those about rows that were added or changed, and those that were not there
 * before: a new row can give rise to a remark on an old one.
 */
export function freshIssues({
  changes,
  before,
  after,
  files,
}: ComparedStates): ReadonlySet<DataIssue> {
  const lines = new Map(changes.map((change) => [change.file, freshLines(change, files)]));
  const known = Map.groupBy(before, issueKey);
  const fresh = after.filter((issue) => {
    if (lines.get(issue.file)?.has(issue.line) === true) return true;
    return known.get(issueKey(issue))?.pop() === undefined;
  });
  return new Set(fresh);
}

/** The physical lines of a file's rows that were added or changed. */
function freshLines({ file, rows }: FileChange, files: DataFiles): ReadonlySet<number> {
  const starts = new Set(rows.flatMap(({ kind, line }) => (kind === 'removed' ? [] : [line])));
  const bytes = files.get(file);
  if (starts.size === 0 || bytes === undefined) return new Set();
  const own = parseCsvTable(file, bytes).table?.rows.filter(({ line }) => starts.has(line)) ?? [];
  return new Set(
    own.flatMap((row) => {
      const last = cellLine(row, row.cells.length);
      return Array.from({ length: last - row.line + 1 }, (_, at) => row.line + at);
    }),
  );
}

/** What tells an issue from others wherever its row stands by now. */
function issueKey({ kind, file, field, found }: DataIssue): string {
  return [kind, file, field, found].join('\0');
}
