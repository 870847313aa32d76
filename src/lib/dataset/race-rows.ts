import type { CandidateId } from '../domain/poll.ts';
import {
  RESULT_KINDS,
  type CampaignEvent,
  type Correction,
  type GroupId,
  type GroupMembership,
  type ResultClaim,
} from '../domain/race.ts';
import {
  countCell,
  coverageCell,
  dayCell,
  idCell,
  linkCell,
  shareCell,
  wordCell,
} from './cell-readers.ts';
import {
  CORRECTION_COLUMNS,
  EVENT_COLUMNS,
  MEMBERSHIP_COLUMNS,
  resultColumnsWith,
} from './columns.ts';
import type { RowFormat } from './csv-rows.ts';
import { firmCell, type Firms } from './firms.ts';
import { nearestOf } from './nearest.ts';
import { SUM_LIMITS } from './poll-row-checks.ts';
import { cellText, complain, complainOfRow, soundText, type RowScope } from './row-scope.ts';

/**
 * `<race>/pollsters.csv`: which group each firm is counted in, and on whose word. Where the groups are not
 * known (null), any id is taken for one.
 */
export function membershipFormat(
  firms: Firms,
  groups: readonly GroupId[] | null,
): RowFormat<GroupMembership> {
  const seen = new Map<string, number>();
  return {
    rules: MEMBERSHIP_COLUMNS,
    read: (scope) => {
      const pollster = firmCell(scope, firms);
      const group = groupCell(scope, groups);
      const basis = soundText(scope, 'basis');
      const sourceUrl = linkCell(scope, 'source_url');
      if (pollster !== null) checkRepeated(scope, pollster, seen);
      if (pollster === null || group === null || basis === null || sourceUrl === null) return null;
      return { pollster, group, basis, sourceUrl };
    },
  };
}

function groupCell(scope: RowScope, groups: readonly GroupId[] | null): GroupId | null {
  const group = idCell(scope, 'group');
  if (group === null || groups === null || groups.includes(group)) return group;
  const nearest = nearestOf(group, groups);
  const detail = { words: groups.join(', '), ...(nearest === null ? {} : { nearest }) };
  complain(scope, 'group', 'unknown-group', detail);
  return null;
}

function checkRepeated(scope: RowScope, pollster: string, seen: Map<string, number>): void {
  const first = seen.get(pollster);
  if (first === undefined) seen.set(pollster, scope.row.line);
  else complain(scope, 'pollster', 'repeated-membership', { first: String(first) });
}

/** `<race>/results.csv`: claims about the result. */
export function resultFormat(candidates: readonly CandidateId[]): RowFormat<ResultClaim> {
  return {
    rules: resultColumnsWith(candidates),
    read: (scope) => {
      const head = readClaimHead(scope);
      const shares = candidates.map((id) => shareCell(scope, id));
      const other = shareCell(scope, 'other');
      const votes = candidates.map((id) => countCell(scope, `votes_${id}`));
      checkClaimSum(scope, [...shares, other]);
      return head === null ? null : { ...head, shares, other, votes };
    },
  };
}

function readClaimHead(scope: RowScope): Omit<ResultClaim, 'shares' | 'other' | 'votes'> | null {
  const kind = wordCell(scope, 'kind', RESULT_KINDS);
  const publisher = soundText(scope, 'publisher');
  const date = dayCell(scope, 'date');
  const coverage = coverageCell(scope, 'coverage_pct');
  const sourceUrl = linkCell(scope, 'source_url');
  const sourceTitle = soundText(scope, 'source_title');
  const notes = soundText(scope, 'notes');
  if (kind === null || publisher === null || date === null || sourceUrl === null) return null;
  return { kind, publisher, date, coverage, sourceUrl, sourceTitle, notes };
}

function checkClaimSum(scope: RowScope, shares: readonly (number | null)[]): void {
  const total = shares.reduce<number>((sum, share) => sum + (share ?? 0) * 100, 0);
  const sum = Math.round(total * 1000) / 1000;
  if (sum > SUM_LIMITS.error) complainOfRow(scope, 'sum-too-high', String(sum));
}

/** `<race>/events.csv`: dated events of the campaign. */
export const EVENT_FORMAT: RowFormat<CampaignEvent> = {
  rules: EVENT_COLUMNS,
  read: (scope) => {
    const date = dayCell(scope, 'date');
    const en = soundText(scope, 'label_en');
    const es = soundText(scope, 'label_es');
    const sourceUrl = linkCell(scope, 'source_url');
    return date === null || en === null || es === null
      ? null
      : { date, label: { en, es }, sourceUrl };
  },
};

/**
 * `<race>/corrections.csv`: changes to published rows. `knownPolls` are keys as `pollKey` writes them;
 * `fields` is null where the race's columns are not known.
 */
export function correctionFormat(
  knownPolls: ReadonlySet<string>,
  fields: readonly string[] | null,
): RowFormat<Correction> {
  return {
    rules: CORRECTION_COLUMNS,
    read: (scope) => {
      const poll = correctedPoll(scope, knownPolls);
      const field = correctedField(scope, fields);
      const date = dayCell(scope, 'date');
      const en = soundText(scope, 'reason_en');
      const es = soundText(scope, 'reason_es');
      const sourceUrl = linkCell(scope, 'source_url');
      if (poll === null || field === null || date === null || en === null || es === null)
        return null;
      const oldValue = soundText(scope, 'old_value') ?? '';
      const newValue = soundText(scope, 'new_value') ?? '';
      return { date, poll, field, oldValue, newValue, reason: { en, es }, sourceUrl };
    },
  };
}

function correctedPoll(scope: RowScope, knownPolls: ReadonlySet<string>): string | null {
  const id = idCell(scope, 'poll_id');
  const variant = idCell(scope, 'variant');
  if (id === null) return null;
  const key = variant === null ? id : `${id}+${variant}`;
  // The line that tells of a removed row names it all the same.
  if (!knownPolls.has(key) && cellText(scope, 'field') !== 'row') {
    const nearest = nearestOf(key, knownPolls);
    complain(scope, 'poll_id', 'unknown-poll', nearest === null ? {} : { nearest });
  }
  return key;
}

/** A column of the polls file, or `row` where the whole row was withdrawn. */
function correctedField(scope: RowScope, fields: readonly string[] | null): string | null {
  const field = soundText(scope, 'field');
  if (field === null || field === 'row' || fields === null || fields.includes(field)) return field;
  const nearest = nearestOf(field, fields);
  complain(scope, 'field', 'unknown-field', nearest === null ? {} : { nearest });
  return null;
}
