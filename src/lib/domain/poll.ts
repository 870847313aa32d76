import type { CalendarDay } from './calendar-day.ts';
import type { Share } from './share.ts';

/** What `endDate` of a poll really is: the end of fieldwork, the day of publication, or a round-up's day. */
export const DATE_BASES = ['fieldwork', 'published', 'roundup'] as const;
export type DateBasis = (typeof DATE_BASES)[number];

/** Who was asked. */
export const POPULATIONS = ['adults', 'registered', 'likely', 'voters'] as const;
export type Population = (typeof POPULATIONS)[number];

/** What became of the undecided in the reported shares. */
export const UNDECIDED_TREATMENTS = ['included', 'excluded', 'unknown'] as const;
export type UndecidedTreatment = (typeof UNDECIDED_TREATMENTS)[number];

/** Whether a poll is averaged (`included`) or only shown (all others, each with a reason). */
export const POLL_STATUSES = ['included', 'listed', 'disputed', 'retracted'] as const;
export type PollStatus = (typeof POLL_STATUSES)[number];

/** Lower-case slugs; plain text, checked by the reader. */
export type PollId = string;
export type PollsterId = string;
export type CandidateId = string;

/** One reading of one survey, as reported. `null` is "not reported", never zero. */
export interface Poll {
  readonly id: PollId;
  /** Empty for the reading that counts; a word for another reading of the same fieldwork. */
  readonly variant: string;
  readonly pollster: PollsterId;
  readonly sponsor: string | null;
  readonly startDate: CalendarDay | null;
  readonly endDate: CalendarDay;
  readonly publishedDate: CalendarDay | null;
  readonly dateBasis: DateBasis;
  /** Interviews, ≥ 1. */
  readonly sampleSize: number | null;
  readonly population: Population | null;
  /** Words such as `face-to-face`; several for a mixed design; empty if not reported. */
  readonly modes: readonly string[];
  /** Points (percent), as reported. */
  readonly marginOfError: number | null;
  /** As reported; length and order of the question's candidates. */
  readonly shares: readonly (Share | null)[];
  /** Other candidates, unnamed. */
  readonly other: Share | null;
  /** None, blank, would not vote. */
  readonly none: Share | null;
  /** Don't know, no answer. */
  readonly undecided: Share | null;
  readonly undecidedTreatment: UndecidedTreatment;
  readonly status: PollStatus;
  /** Empty only where the status is `included`. */
  readonly statusReason: string;
  readonly sourceUrl: string;
  readonly sourceTitle: string | null;
  readonly archiveUrl: string | null;
  /** The day the row entered the file. */
  readonly added: CalendarDay | null;
  readonly notes: string | null;
  /** Physical line of the row in its file, the header being line 1. */
  readonly line: number;
}

/** Unique within a race's question: the id, and the variant where there is one. */
export function pollKey(poll: Pick<Poll, 'id' | 'variant'>): string {
  return poll.variant === '' ? poll.id : `${poll.id}+${poll.variant}`;
}

/** True if the poll enters averages: status `included` and the reading that counts. */
export function isAveraged(poll: Poll): boolean {
  return poll.status === 'included' && poll.variant === '';
}
