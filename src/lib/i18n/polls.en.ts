/** Words of the page with all polls alone, in English; `polls.es.ts` must have the same keys. */
export const pollsEn = {
  houseEffectsHeading: 'House effects',
  houseEffectsIntro:
    'How far each firm’s figures stand from the average, on the lead, with the 95% range. A large one is a difference, not an error: the average may be the one that is wrong.',
  errorsHeading: 'Last polls against the claimed results',
  errorsIntro:
    'How far each firm’s last poll stands from each claim about the result. Margen does not judge between the claims, so no firm is called right or wrong.',
  pollstersIntro:
    'The group is what a page says of a firm, with its link. It is not Margen’s own judgement, nor one of accuracy.',
  otherQuestionNote: 'Shown apart: never averaged with the main question.',
  basis: 'On whose word',
  correctionsHeading: 'Corrections',
  correctionsIntro:
    'What was published wrongly, what stands there now, and why. No published figure is changed without a line here.',
  changed: (field: string, was: string, is: string) => `${field}: ${was} → ${is}`,
  rowWithdrawn: 'The row was taken out',
  corrected: (day: string, change: string) => `corrected on ${day}: ${change}`,
  late: (day: string, days: number) => `entered on ${day}, ${days} days after publication`,
  fileBegun: (day: string) =>
    `The file was begun on ${day}. Polls entered on that day carry no note that they came late.`,
  filter: 'Search and narrow down',
  text: 'Any word of the row',
  status: 'In the average',
  included: 'averaged',
  every: 'all',
  showAll: 'Show all polls',
  found: (count: number, all: number) => {
    if (count === 0) return `None of ${all} polls is like that.`;
    return count === all ? `All ${all} polls.` : `${count} of ${all} polls.`;
  },
  /** Opens what else was told of a poll, and what was not. */
  more: 'More about this poll',
  orderBy: 'Order by',
  orderedBy: (column: string, direction: string) => `Ordered by: ${column}, ${direction}.`,
  directions: {
    text: { up: 'A to Z', down: 'Z to A' },
    number: { up: 'lowest first', down: 'highest first' },
    date: { up: 'oldest first', down: 'newest first' },
  },
  leadOver: (first: string, second: string) => `lead of ${first} over ${second}`,
  leaveOut: 'average without it',
  ignored: (parts: string) => `Not understood in the address, and ignored: ${parts}.`,
  limitsLifted: 'All polls are shown again: the filter would have hidden the one you were sent to.',
};

/** The keys and shapes every language must have. */
export type PollsWords = typeof pollsEn;
