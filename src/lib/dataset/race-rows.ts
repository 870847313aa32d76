import type { CalendarDay } from '../domain/calendar-day.ts';
import type { CandidateId } from '../domain/poll.ts';
import {
  RESULT_KINDS,
  type CampaignEvent,
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
import { EVENT_COLUMNS, MEMBERSHIP_COLUMNS, resultColumnsWith } from './columns.ts';
import type { RowFormat } from './csv-rows.ts';
import { firmCell, type Firms } from './firms.ts';
import { areFractions, asPercent, sumOf } from './fractions.ts';
import { nearestOf, slugOf } from './nearest.ts';
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

/** `<race>/results.csv`: claims about the result. The day of the vote is null where it is not known. */
export function resultFormat(
  candidates: readonly CandidateId[],
  electionDay: CalendarDay | null,
): RowFormat<ResultClaim> {
  const seen = new Map<string, number>();
  return {
    rules: resultColumnsWith(candidates),
    read: (scope) => {
      const head = readClaimHead(scope);
      const shares = candidates.map((id) => shareCell(scope, id));
      const other = shareCell(scope, 'other');
      const votes = candidates.map((id) => countCell(scope, `votes_${id}`));
      checkClaimFigures(scope, [...candidates, 'other'], [...shares, other]);
      if (head === null) return null;
      checkClaimDay(scope, head, electionDay);
      const { kind, publisher, date } = head;
      const figures = [...shares, other, ...votes];
      nameRepeated(scope, 'repeated-claim', [kind, publisher, date, ...figures].join('\0'), seen);
      return { ...head, shares, other, votes };
    },
  };
}

/** Votes are counted once they are cast; only who comes from the poll may be asked before its end. */
function checkClaimDay(
  scope: RowScope,
  { kind, date }: Pick<ResultClaim, 'kind' | 'date'>,
  vote: CalendarDay | null,
): void {
  if (kind === 'exit_poll' || vote === null || date >= vote) return;
  complain(scope, 'date', 'claim-before-vote', { vote });
}

/** Remarks on a row that says what one above says already. */
function nameRepeated(
  scope: RowScope,
  kind: 'repeated-claim' | 'repeated-event',
  key: string,
  seen: Map<string, number>,
): void {
  const first = seen.get(key);
  if (first === undefined) seen.set(key, scope.row.line);
  else complainOfRow(scope, kind, cellText(scope, 'date'), { first: String(first) });
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

function checkClaimFigures(
  scope: RowScope,
  fields: readonly string[],
  shares: readonly (number | null)[],
): void {
  const figures = fields.flatMap((field, at) => {
    const share = shares[at] ?? null;
    return share === null ? [] : [{ field, points: share * 100 }];
  });
  const sum = Math.round(sumOf(figures) * 1000) / 1000;
  if (areFractions(figures)) {
    complainOfRow(scope, 'shares-as-fractions', String(sum), { percent: asPercent(figures) });
  } else if (sum > SUM_LIMITS.error) complainOfRow(scope, 'sum-too-high', String(sum));
}

/** `<race>/events.csv`: dated events of the campaign. */
export function eventFormat(): RowFormat<CampaignEvent> {
  const seen = new Map<string, number>();
  return {
    rules: EVENT_COLUMNS,
    read: (scope) => {
      const date = dayCell(scope, 'date');
      const en = soundText(scope, 'label_en');
      const es = soundText(scope, 'label_es');
      const sourceUrl = linkCell(scope, 'source_url');
      if (date === null || en === null || es === null) return null;
      nameRepeated(scope, 'repeated-event', [date, slugOf(en) || en].join('\0'), seen);
      return { date, label: { en, es }, sourceUrl };
    },
  };
}
