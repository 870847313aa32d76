import type { Language } from '../domain/language.ts';
import type { PollsterId } from '../domain/poll.ts';
import type { GroupMembership, Race } from '../domain/race.ts';
import type { Estimate } from '../estimate/types.ts';
import { correctionsModel, type CorrectionModel } from './corrections.ts';
import { firmName, pairNames } from './names.ts';
import { pollListModel, type PollListModel } from './poll-list.ts';
import { pollRecordTable, type PollRecordTable } from './poll-record.ts';
import { resultTableModel, type ResultRowModel } from './result-table.ts';

/** A firm's place in the race and on whose word. */
export interface MembershipRow {
  readonly pollster: string;
  /** Of a firm with a poll in the race, which has a dossier; else null. */
  readonly pollsterId: PollsterId | null;
  readonly group: string;
  readonly basis: string;
  readonly sourceUrl: string;
}

/** All rows of a race: every poll, every firm, every further question. */
export interface PollsPageModel {
  readonly race: string;
  readonly id: string;
  readonly list: PollListModel;
  /** Newest first. */
  readonly corrections: readonly CorrectionModel[];
  readonly questions: readonly {
    readonly id: string;
    readonly label: string;
    readonly explanation: string;
    readonly table: PollRecordTable;
  }[];
  /** Short names of the pair, in its order. */
  readonly pair: readonly string[];
  readonly results: readonly ResultRowModel[];
  /** What it means to be counted in a group, in the race's order. */
  readonly groups: readonly { readonly label: string; readonly definition: string }[];
  /** In the order of the groups, then by name. */
  readonly memberships: readonly MembershipRow[];
}

/** The page with all polls of a race. */
export function pollsPageModel(race: Race, estimate: Estimate, language: Language): PollsPageModel {
  return {
    race: race.name[language],
    id: race.id,
    list: pollListModel(race, estimate, language),
    corrections: correctionsModel(race, language),
    questions: race.questions.map((question) => ({
      id: question.id,
      label: question.label[language],
      explanation: question.explanation[language],
      table: pollRecordTable(race, question, null, language),
    })),
    pair: pairNames(race),
    results: resultTableModel(race, language),
    groups: race.groups.map((group) => ({
      label: group.label[language],
      definition: group.definition[language],
    })),
    memberships: race.groups.flatMap((group) =>
      race.memberships
        .filter((membership) => membership.group === group.id)
        .map((membership) => membershipRow(race, membership, group.label[language])),
    ),
  };
}

function membershipRow(race: Race, membership: GroupMembership, group: string): MembershipRow {
  const { pollster, basis, sourceUrl } = membership;
  const known = race.pollsters.find(({ id }) => id === pollster);
  return {
    pollster: firmName(race, pollster),
    pollsterId: known?.id ?? null,
    group,
    basis,
    sourceUrl,
  };
}
