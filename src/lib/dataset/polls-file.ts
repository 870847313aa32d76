import { issueAt, type DataIssue } from '../domain/issue.ts';
import type { Poll } from '../domain/poll.ts';
import { POLL_COLUMNS, pollColumnsWith } from './columns.ts';
import { parseCsvTable, type CsvTable } from './csv-table.ts';
import { lostHeader, readHeader } from './header.ts';
import { inferCandidates } from './infer-candidates.ts';
import { checkPollIds } from './poll-id.ts';
import { checkPollRow } from './poll-row-checks.ts';
import { pollOfRow, readPollRow, type PollRow, type PollsContext } from './poll-row.ts';
import { checkJumps, orderIssue } from './poll-order.ts';
import { checkTwins } from './poll-twins.ts';
import { openRow } from './row-scope.ts';

/** A file that holds the polls of one question. */
export type PollsFileName = 'polls.csv' | `polls-${string}.csv`;

/** The name of the file that holds a further question's polls; of the main one's where it is null. */
export function pollsName(question: string | null): PollsFileName {
  return question === null ? 'polls.csv' : `polls-${question}.csv`;
}

/** What was read of a polls file: `rows` = `polls.length` + rows named by an error. */
export interface PollsReading {
  readonly file: string;
  /** Its records as they stand there; null if it can't be cut into any. */
  readonly table: CsvTable | null;
  /** Data rows read; 0 if the file or its header can't be understood. */
  readonly rows: number;
  /** In the file's order. */
  readonly polls: readonly Poll[];
  readonly issues: readonly DataIssue[];
}

/** What a polls file is read against; no candidates where the race does not tell them. */
export type OpenContext = Omit<PollsContext, 'candidates'> & {
  readonly candidates: PollsContext['candidates'] | null;
};

/**
 * Reads a race's polls file against the race's candidates, dates and firms. Where the candidates are not
 * known, they are the columns that can't be anything else.
 */
export function parsePolls(file: string, bytes: Uint8Array, context: OpenContext): PollsReading {
  const { table, issues } = parseCsvTable(file, bytes);
  if (table === null) return { file, table, rows: 0, polls: [], issues };
  const reading = readPolls(table, {
    ...context,
    candidates: context.candidates ?? undeclaredCandidates(table),
  });
  return { ...reading, issues: [...issues, ...reading.issues] };
}

/** Which of them are the main ones is not known either: nothing is said of those alone. */
function undeclaredCandidates(table: CsvTable): PollsContext['candidates'] {
  const ids = inferCandidates(table, POLL_COLUMNS);
  return ids.map((id) => ({ id, main: false, withdrawn: null }));
}

/** Reads a table already cut into records. */
export function readPolls(table: CsvTable, context: PollsContext): PollsReading {
  const { file } = table;
  const rules = pollColumnsWith(context.candidates.map((candidate) => candidate.id));
  const lost = lostHeader(table, rules);
  if (lost !== null) return { file, table, rows: 0, polls: [], issues: [lost] };
  const header = readHeader(table, rules);
  const named = context.candidates.filter(({ id }) => header.columns.has(id));
  const headerIssues = [...header.issues, ...candidateIssues(table, named.length)];
  if (!header.readable || named.length < 2) {
    return { file, table, rows: 0, polls: [], issues: headerIssues };
  }
  const unread: DataIssue[] = [];
  const rows = table.rows.flatMap((record) => {
    const scope = openRow(table, header, record, context.today, unread);
    return scope === null ? [] : [readPollRow(scope, context)];
  });
  const judgement = judged(file, rows, context);
  const issues = [...headerIssues, ...unread, ...judgement.issues];
  return { file, table, rows: table.rows.length, polls: judgement.polls, issues };
}

function judged(
  file: string,
  rows: readonly PollRow[],
  context: PollsContext,
): { readonly polls: readonly Poll[]; readonly issues: readonly DataIssue[] } {
  for (const row of rows) checkPollRow(row, context);
  // A reader's own file names its polls as it likes.
  if (!context.firms.open) checkPollIds(rows);
  checkTwins(rows);
  checkJumps(rows, context.candidates);
  const polls = rows.map(pollOfRow).filter((poll) => poll !== null);
  const issues = rows.flatMap((row) => row.scope.issues);
  return { polls, issues: [...issues, ...orderIssue(file, polls)] };
}

function candidateIssues(table: CsvTable, named: number): DataIssue[] {
  const place = { file: table.file, line: table.header.line, column: null, field: null };
  const few = named < 2 ? [issueAt('too-few-candidates', place, String(named))] : [];
  if (table.rows.length > 0) return few;
  return [...few, issueAt('no-rows', { ...place, line: 1 }, '')];
}
