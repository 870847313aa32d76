import type { CalendarDay } from '../domain/calendar-day.ts';
import { hasError } from '../domain/issue.ts';
import {
  DATE_BASES,
  POLL_STATUSES,
  POPULATIONS,
  UNDECIDED_TREATMENTS,
  type Poll,
  type PollId,
  type PollsterId,
} from '../domain/poll.ts';
import type { Candidate, PublicationBan } from '../domain/race.ts';
import type { Share } from '../domain/share.ts';
import {
  dayCell,
  idCell,
  linkCell,
  marginOfErrorCell,
  sampleCell,
  shareCell,
  wordCell,
} from './cell-readers.ts';
import { isSlug } from './cells.ts';
import { KNOWN_MODES } from './columns.ts';
import { firmCell, type Firms } from './firms.ts';
import { complain, soundText, type RowScope } from './row-scope.ts';

/** What a polls file is read against. */
export interface PollsContext {
  readonly candidates: readonly Pick<Candidate, 'id' | 'main' | 'withdrawn'>[];
  /** Null if the race is not known. */
  readonly electionDay: CalendarDay | null;
  readonly ban: Pick<PublicationBan, 'from' | 'to'> | null;
  readonly firms: Firms;
  readonly today: CalendarDay;
}

/** A record read cell by cell: what a poll needs is null where its cell is empty or at fault. */
export interface PollRow extends Omit<Poll, 'id' | 'pollster' | 'endDate' | 'sourceUrl'> {
  readonly scope: RowScope;
  readonly id: PollId | null;
  readonly pollster: PollsterId | null;
  readonly endDate: CalendarDay | null;
  readonly sourceUrl: string | null;
}

/** Reads the cells of a polls file's record; what is wrong with them goes to the scope's issues. */
export function readPollRow(scope: RowScope, context: PollsContext): PollRow {
  return {
    scope,
    line: scope.row.line,
    ...readIdentity(scope, context.firms),
    ...readDates(scope),
    ...readSampling(scope),
    ...readFigures(scope, context),
    ...readStanding(scope),
    ...readProvenance(scope),
  };
}

function readIdentity(scope: RowScope, firms: Firms) {
  return {
    id: idCell(scope, 'poll_id'),
    variant: idCell(scope, 'variant') ?? '',
    pollster: firmCell(scope, firms),
    sponsor: soundText(scope, 'sponsor'),
  };
}

function readDates(scope: RowScope) {
  return {
    startDate: dayCell(scope, 'start_date'),
    endDate: dayCell(scope, 'end_date'),
    publishedDate: dayCell(scope, 'published_date'),
    dateBasis: wordCell(scope, 'date_basis', DATE_BASES) ?? 'fieldwork',
  };
}

function readSampling(scope: RowScope) {
  return {
    sampleSize: sampleCell(scope, 'sample_size'),
    population: wordCell(scope, 'population', POPULATIONS),
    modes: modesCell(scope),
    marginOfError: marginOfErrorCell(scope, 'margin_of_error'),
  };
}

/** Words joined by `+`; unknown ones are taken, with a note. */
function modesCell(scope: RowScope): readonly string[] {
  const text = soundText(scope, 'mode');
  if (text === null) return [];
  const words = text.split('+').map((word) => word.trim());
  if (!words.every(isSlug)) {
    complain(scope, 'mode', 'not-in-list', { words: KNOWN_MODES.join(', ') });
    return [];
  }
  const unknown = words.filter((word) => !KNOWN_MODES.includes(word));
  if (unknown.length > 0) {
    complain(scope, 'mode', 'unknown-mode', { words: KNOWN_MODES.join(', ') });
  }
  return words;
}

function readFigures(scope: RowScope, context: PollsContext) {
  return {
    shares: context.candidates.map((candidate): Share | null => shareCell(scope, candidate.id)),
    other: shareCell(scope, 'other'),
    none: shareCell(scope, 'none'),
    undecided: shareCell(scope, 'undecided'),
    undecidedTreatment:
      wordCell(scope, 'undecided_treatment', UNDECIDED_TREATMENTS) ?? ('unknown' as const),
  };
}

function readStanding(scope: RowScope) {
  return {
    status: wordCell(scope, 'status', POLL_STATUSES) ?? ('included' as const),
    statusReason: soundText(scope, 'status_reason') ?? '',
  };
}

function readProvenance(scope: RowScope) {
  return {
    sourceUrl: linkCell(scope, 'source_url'),
    sourceTitle: soundText(scope, 'source_title'),
    archiveUrl: linkCell(scope, 'archive_url'),
    added: dayCell(scope, 'added'),
    notes: soundText(scope, 'notes'),
  };
}

/** The poll of a record; null if an error names the record. */
export function pollOfRow(row: PollRow): Poll | null {
  const { scope, id, pollster, endDate, sourceUrl, ...rest } = row;
  if (hasError(scope.issues)) return null;
  if (id === null || pollster === null || endDate === null || sourceUrl === null) return null;
  return { ...rest, id, pollster, endDate, sourceUrl };
}
