import type { CalendarDay } from '../domain/calendar-day.ts';
import type { Language } from '../domain/language.ts';
import { pollKey, POLL_STATUSES, type Poll, type PollStatus } from '../domain/poll.ts';
import { groupOf, type Race } from '../domain/race.ts';
import type { Estimate } from '../estimate/types.ts';
import { formatDay } from '../i18n/format.ts';
import { modelWords } from '../i18n/model-words.ts';
import { pageWords } from '../i18n/page-words.ts';
import { pollsWords } from '../i18n/polls-words.ts';
import { correctionFlags } from './corrections.ts';
import { daysLate, fileBegun } from './file-age.ts';
import { firmName, pairNames } from './names.ts';
import { pollRecordTable, type PollRecordModel, type PollRecordTable } from './poll-record.ts';
import { DEFAULT_SELECTION } from './selection.ts';
import { formatSelection, withPollsterToggled } from './selection-query.ts';
import { labelOf } from './summary.ts';

/** A column that the list can be ordered by. */
export interface PollColumn {
  /** What the address calls it. */
  readonly id: string;
  readonly label: string;
  /** The label where it stands alone: a lead has a sign, and somebody whose lead it is. */
  readonly inWords: string;
  readonly kind: 'text' | 'number' | 'date';
}

/** A poll of the list with what it is found and ordered by. */
export interface ListedPoll extends PollRecordModel {
  /** Empty for a firm that is counted in no group. */
  readonly groupId: string;
  readonly status: PollStatus;
  /** By the list's columns; null where the poll does not tell. */
  readonly values: readonly (string | number | null)[];
  /** Query of the race page's view without this firm; null for a poll that no average counts. */
  readonly withoutFirm: string | null;
}

/** What can be chosen in one field of the filter. */
export interface PollChoice {
  readonly value: string;
  readonly label: string;
}

/** The polls of a race's main question as a list that can be ordered and narrowed down. */
export interface PollListModel extends Omit<PollRecordTable, 'rows'> {
  readonly columns: readonly PollColumn[];
  /** Newest first. */
  readonly rows: readonly ListedPoll[];
  readonly firms: readonly PollChoice[];
  readonly groups: readonly PollChoice[];
  readonly statuses: readonly PollChoice[];
  /** Since when the file has been kept: of what was known before, it says nothing. Empty where that is not told. */
  readonly begun: string;
}

/** All polls of the race's main question with what they are found and ordered by. */
export function pollListModel(race: Race, estimate: Estimate, language: Language): PollListModel {
  const table = pollRecordTable(race, race, estimate, language);
  const polls = new Map(race.polls.map((poll) => [pollKey(poll), poll]));
  const weights = new Map(
    estimate.groups.flatMap(({ influences }) => influences.map((one) => [one.poll, one.weight])),
  );
  const corrected = correctionFlags(race, language);
  const begun = fileBegun(race.polls);
  return {
    ...table,
    begun: begun === null ? '' : pollsWords(language).fileBegun(formatDay(begun, language)),
    columns: columnsOf(race, language),
    rows: table.rows.flatMap((row) => {
      const poll = polls.get(row.key);
      if (poll === undefined) return [];
      const told = [...(corrected.get(row.key) ?? []), ...lateFlags(poll, begun, language)];
      const flags = [...row.flags, ...told];
      return [listedPoll({ ...row, flags }, poll, race, weights.get(row.key) ?? null)];
    }),
    ...choicesOf(race, language),
  };
}

function columnsOf(race: Race, language: Language): PollColumn[] {
  const words = pageWords(language);
  const shares = race.candidates.filter(({ main }) => main);
  return [
    column('pollster', words.pollster, 'text'),
    column('date', words.dates, 'date'),
    ...shares.map(({ id, shortName }) => column(`share-${id}`, shortName, 'number')),
    {
      ...column('lead', words.lead, 'number'),
      inWords: pollsWords(language).leadOver(...pairNames(race)),
    },
    column('group', words.group, 'text'),
    column('sample', words.sample, 'number'),
    column('weight', words.weight, 'number'),
  ];
}

function column(id: string, label: string, kind: PollColumn['kind']): PollColumn {
  return { id, label, inWords: label, kind };
}

function listedPoll(
  row: PollRecordModel,
  poll: Poll,
  race: Race,
  weight: number | null,
): ListedPoll {
  const shares = race.candidates.flatMap(({ main }, place) =>
    main ? [poll.shares[place] ?? null] : [],
  );
  return {
    ...row,
    groupId: groupOf(race, poll.pollster) ?? '',
    status: poll.status,
    values: [
      row.pollster,
      poll.endDate,
      ...shares,
      row.margin,
      row.group === '' ? null : row.group,
      poll.sampleSize,
      weight,
    ],
    withoutFirm: row.averaged ? queryWithout(poll.pollster, race) : null,
  };
}

function lateFlags(poll: Poll, begun: CalendarDay | null, language: Language): string[] {
  const days = daysLate(poll, begun);
  if (days === null || poll.added === null) return [];
  return [pollsWords(language).late(formatDay(poll.added, language, 'medium'), days)];
}

function queryWithout(firm: string, race: Race): string {
  return formatSelection(withPollsterToggled(DEFAULT_SELECTION, firm, race)).toString();
}

/** Only what at least one poll has, each with how many. */
function choicesOf(
  race: Race,
  language: Language,
): Pick<PollListModel, 'firms' | 'groups' | 'statuses'> {
  const groups = race.groups.map(({ id }) => id);
  const statusWords = { ...modelWords(language).status, included: pollsWords(language).included };
  return {
    firms: choices(
      race.pollsters.map(({ id }) => id),
      race.polls.map(({ pollster }) => pollster),
      (id) => firmName(race, id),
    ),
    groups: choices(
      groups,
      race.polls.map(({ pollster }) => groupOf(race, pollster) ?? ''),
      (id) => labelOf(race, id, language),
    ),
    statuses: choices(
      POLL_STATUSES,
      race.polls.map(({ status }) => status),
      (status) => statusWords[status],
    ),
  };
}

function choices<Id extends string>(
  ids: readonly Id[],
  found: readonly string[],
  label: (id: Id) => string,
): PollChoice[] {
  return ids.flatMap((id) => {
    const count = found.filter((one) => one === id).length;
    return count === 0 ? [] : [{ value: id, label: `${label(id)} (${String(count)})` }];
  });
}
