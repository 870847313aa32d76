import type { CalendarDay } from '../domain/calendar-day.ts';
import { decidedShares } from '../domain/decided.ts';
import type { Language } from '../domain/language.ts';
import { pollKey, type Poll, type PollsterId } from '../domain/poll.ts';
import {
  groupOf,
  type Candidate,
  type Pair,
  type PublicationBan,
  type Race,
} from '../domain/race.ts';
import type { Estimate } from '../estimate/types.ts';
import { formatDay, formatNumber, formatPercent } from '../i18n/format.ts';
import { modelWords } from '../i18n/model-words.ts';
import { leaderAt, leadText } from './lead-text.ts';
import { firmName } from './names.ts';
import { pointsOf, type Points } from './points.ts';
import { reportedNumber } from './reported-number.ts';
import { labelOf } from './summary.ts';

/** One poll as a row of a table; words final, figures as published. */
export interface PollRowModel {
  readonly key: string;
  readonly pollster: string;
  readonly pollsterId: PollsterId;
  readonly sponsor: string | null;
  readonly group: string;
  readonly endDate: CalendarDay;
  readonly dates: string;
  readonly sample: string;
  /** Fieldwork, interviews and group in one line. */
  readonly particulars: string;
  /** As reported, by the table's candidates; empty where the poll does not name one. */
  readonly shares: readonly string[];
  /** Margin among decided voters, first minus second of the pair; null if one is not named. */
  readonly margin: Points | null;
  /** `Name +34.5`, or that the two are level; empty without a margin. */
  readonly lead: string;
  /** Candidate id of who is ahead, for its colour; null where nobody is. */
  readonly leader: string | null;
  /** `± 4.6`: 95 % range of the margin from sampling alone; empty where the sample is not reported. */
  readonly samplingRange: string;
  /** Weight in the group's average, `12%`; empty where the poll is not averaged. */
  readonly weight: string;
  /** What must be known about the row: other date, not averaged, rescaled, during the ban. */
  readonly flags: readonly string[];
  /** Why it is not averaged, as the file says, in the language of its notes; may be empty. */
  readonly reason: string;
  readonly averaged: boolean;
  readonly sourceUrl: string;
  readonly sourceTitle: string;
  readonly notes: string | null;
}

/** A table of polls of one question. */
export interface PollTableModel {
  readonly caption: string;
  /** Short names, in the order of each row's `shares`. */
  readonly candidates: readonly string[];
  /** Newest first. */
  readonly rows: readonly PollRowModel[];
}

/** What a table is made of: a race's main question, or one of its further ones. */
export interface TableSource {
  readonly candidates: readonly Candidate[];
  readonly pair: Pair | null;
  readonly polls: readonly Poll[];
}

/** All polls of a question, newest first, with the columns of the main candidates. */
export function pollTableModel(
  race: Race,
  source: TableSource,
  estimate: Estimate | null,
  language: Language,
): PollTableModel {
  const columns = source.candidates.filter((candidate) => candidate.main);
  const weights = weightsOf(estimate);
  const rows = source.polls.map((poll) =>
    pollRow(poll, { race, source, columns, weights, language }),
  );
  return {
    caption: modelWords(language).tableCaption,
    candidates: columns.map((candidate) => candidate.shortName),
    rows: rows.reverse(),
  };
}

interface RowContext {
  readonly race: Race;
  readonly source: TableSource;
  readonly columns: readonly Candidate[];
  readonly weights: ReadonlyMap<string, number>;
  readonly language: Language;
}

function pollRow(poll: Poll, context: RowContext): PollRowModel {
  const { race, source, columns, weights, language } = context;
  const words = modelWords(language);
  const margin = marginOf(poll, source);
  const weight = weights.get(pollKey(poll));
  const group = labelOf(race, groupOf(race, poll.pollster) ?? '', language);
  const dates = datesText(poll, language);
  return {
    key: pollKey(poll),
    pollster: firmName(race, poll.pollster),
    pollsterId: poll.pollster,
    sponsor: poll.sponsor === null ? null : words.sponsor(poll.sponsor),
    group,
    endDate: poll.endDate,
    dates,
    particulars: [dates, interviewsText(poll, language), group].filter(Boolean).join(' · '),
    sample: poll.sampleSize === null ? words.notReported : formatNumber(poll.sampleSize, language),
    shares: columns.map((candidate) => shareText(poll, source, candidate, language)),
    margin,
    ...leadTexts(margin, poll, source, language),
    weight: weight === undefined ? '' : formatPercent(pointsOf(weight), language, 1),
    flags: flagsOf(poll, race.ban, language),
    reason: poll.statusReason,
    averaged: weight !== undefined,
    sourceUrl: poll.sourceUrl,
    sourceTitle: poll.sourceTitle ?? poll.sourceUrl,
    notes: poll.notes,
  };
}

/** The margin among decided voters, first minus second of the pair; null if one is not named. */
export function marginOf(
  poll: Poll,
  source: Pick<TableSource, 'candidates' | 'pair'>,
): Points | null {
  const shares = pairShares(poll, source);
  return shares === null ? null : pointsOf(shares[0] - shares[1]);
}

/** Decided-voter shares of the pair. */
function pairShares(
  poll: Poll,
  source: Pick<TableSource, 'candidates' | 'pair'>,
): readonly [number, number] | null {
  const { shares } = decidedShares(poll);
  const [a, b] = pairOf(poll, source).map((id) => {
    const place = source.candidates.findIndex((candidate) => candidate.id === id);
    return shares[place] ?? null;
  });
  return a == null || b == null ? null : [a, b];
}

/** The question's pair; where it has none, the first two whom the poll names. */
function pairOf(poll: Poll, { candidates, pair }: Pick<TableSource, 'candidates' | 'pair'>): Pair {
  const named = candidates.filter((_, place) => poll.shares[place] != null);
  return pair ?? [named[0]?.id ?? '', named[1]?.id ?? ''];
}

function leadTexts(
  margin: Points | null,
  poll: Poll,
  source: TableSource,
  language: Language,
): Pick<PollRowModel, 'lead' | 'leader' | 'samplingRange'> {
  if (margin === null) return { lead: '', leader: null, samplingRange: '' };
  const asked = { candidates: source.candidates, pair: pairOf(poll, source) };
  return {
    lead: leadText(asked, margin, language),
    leader: leaderAt(asked.pair, margin, 1),
    samplingRange: samplingRangeText(poll, source, language),
  };
}

/**
 * Half the 95 % range of the margin from sampling alone: 1.96 √((a + b − (a − b)²) / n)
 * (variance of a difference of multinomial shares).
 */
function samplingRangeText(poll: Poll, source: TableSource, language: Language): string {
  const shares = pairShares(poll, source);
  if (shares === null || poll.sampleSize === null) return '';
  const [a, b] = shares;
  const half = 1.96 * Math.sqrt((a + b - (a - b) ** 2) / poll.sampleSize);
  return modelWords(language).samplingRange(formatNumber(pointsOf(half), language, 1));
}

function shareText(
  poll: Poll,
  source: TableSource,
  candidate: Candidate,
  language: Language,
): string {
  const share = poll.shares[source.candidates.indexOf(candidate)] ?? null;
  return share === null ? '' : reportedNumber(pointsOf(share), language);
}

/** `1,200 interviews`, or that the sample is not reported. */
export function interviewsText(poll: Poll, language: Language): string {
  const words = modelWords(language);
  if (poll.sampleSize === null) return words.sampleNotReported;
  return words.interviews(formatNumber(poll.sampleSize, language));
}

function datesText(poll: Poll, language: Language): string {
  const end = formatDay(poll.endDate, language, 'medium');
  if (poll.startDate === null || poll.startDate === poll.endDate) return end;
  return `${formatDay(poll.startDate, language, 'short')} – ${end}`;
}

function flagsOf(poll: Poll, ban: PublicationBan | null, language: Language): string[] {
  const words = modelWords(language);
  const flags = [
    words.dateBasis[poll.dateBasis],
    poll.variant === '' ? '' : words.variant(poll.variant),
    words.status[poll.status],
    decidedShares(poll).method === 'rescaled' ? words.rescaled : '',
    publishedInBan(poll, ban) ? words.duringBan : '',
  ];
  return flags.filter((flag) => flag !== '');
}

/** True if the poll came out, or ended where only that is known, within the race's publication ban. */
export function publishedInBan(poll: Poll, ban: PublicationBan | null): boolean {
  const day = poll.publishedDate ?? (poll.dateBasis === 'published' ? poll.endDate : null);
  return ban !== null && day !== null && day >= ban.from && day <= ban.to;
}

function weightsOf(estimate: Estimate | null): ReadonlyMap<string, number> {
  const influences = estimate?.groups.flatMap((group) => group.influences) ?? [];
  return new Map(influences.map(({ poll, weight }) => [poll, weight]));
}
