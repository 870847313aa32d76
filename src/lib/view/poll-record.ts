import type { Language } from '../domain/language.ts';
import { pollKey } from '../domain/poll.ts';
import type { Race } from '../domain/race.ts';
import type { Estimate } from '../estimate/types.ts';
import { pollDisclosure, type PollDisclosure } from './poll-disclosure.ts';
import {
  pollTableModel,
  type PollRowModel,
  type PollTableModel,
  type TableSource,
} from './poll-table.ts';

/** One poll with all that was told about it, and what was not. */
export interface PollRecordModel extends PollRowModel, PollDisclosure {}

/** A table of polls in which each row is the poll's whole record. */
export interface PollRecordTable extends Omit<PollTableModel, 'rows'> {
  /** Newest first. */
  readonly rows: readonly PollRecordModel[];
}

/** The polls of a question with all that is known of each, newest first. */
export function pollRecordTable(
  race: Race,
  source: TableSource,
  estimate: Estimate | null,
  language: Language,
): PollRecordTable {
  const table = pollTableModel(race, source, estimate, language);
  const polls = new Map(source.polls.map((poll) => [pollKey(poll), poll]));
  return {
    ...table,
    rows: table.rows.flatMap((row) => {
      const poll = polls.get(row.key);
      return poll === undefined ? [] : [{ ...row, ...pollDisclosure(poll, language) }];
    }),
  };
}
