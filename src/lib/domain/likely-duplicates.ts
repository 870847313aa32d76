import { daysBetween } from './calendar-day.ts';
import { pollKey, type Poll } from './poll.ts';

/** Two polls that may be one: the figures agree, or one firm was in the field twice at once. */
export interface LikelyDuplicate {
  readonly kind: 'same-figures' | 'same-days';
  readonly poll: Poll;
  readonly other: Poll;
}

/** Days between the ends of two firms' polls beyond which equal figures are taken for chance. */
const NEAR_IN_TIME = 14;

/**
 * Polls among the `fresh` (by `pollKey`) that may stand in the list already; of each, the first one like it.
 * Figures agree if all of them do and, of one firm, the sample too: its trackers repeat rounded figures, and
 * two polls in the field on the same days are told by their days.
 */
export function likelyDuplicates(
  polls: readonly Poll[],
  fresh: ReadonlySet<string>,
): LikelyDuplicate[] {
  const byFigures = Map.groupBy(polls, figuresOf);
  const byFirm = Map.groupBy(polls, ({ pollster }) => pollster);
  return polls
    .filter((poll) => fresh.has(pollKey(poll)))
    .flatMap((poll): LikelyDuplicate[] => {
      const earlier = (other: Poll): boolean =>
        !fresh.has(pollKey(other)) || other.line < poll.line;
      const twin = byFigures
        .get(figuresOf(poll))
        ?.find((other) => isAlike(poll, other) && earlier(other));
      if (twin !== undefined) return [{ kind: 'same-figures', poll, other: twin }];
      const atOnce = byFirm
        .get(poll.pollster)
        ?.find((other) => isAtOnce(poll, other) && earlier(other));
      return atOnce === undefined ? [] : [{ kind: 'same-days', poll, other: atOnce }];
    });
}

function figuresOf({ shares, other, none, undecided }: Poll): string {
  return [...shares, other, none, undecided].join(' ');
}

function isAlike(poll: Poll, other: Poll): boolean {
  if (poll.id === other.id) return false;
  if (poll.pollster === other.pollster) return poll.sampleSize === other.sampleSize;
  return Math.abs(daysBetween(poll.endDate, other.endDate)) <= NEAR_IN_TIME;
}

function isAtOnce(poll: Poll, other: Poll): boolean {
  if (poll.id === other.id || poll.variant !== '' || other.variant !== '') return false;
  const [from, to] = [poll.startDate ?? poll.endDate, poll.endDate];
  return (other.startDate ?? other.endDate) <= to && other.endDate >= from;
}
