/** Words of the page on the results as claimed, in English; `results.es.ts` must have the same keys. */
export const resultsEn = {
  title: (race: string) => `The result as claimed, and the last polls · ${race}`,
  description: (race: string) =>
    `Each claim about the result with who makes it, its day, how much was counted, votes and source, and how far the last poll of each firm stood from each. No claim is taken as the truth. ${race}.`,
  heading: 'The result, as claimed, and the last polls beside it',
  agree: (leader: string) => `By every claim that gives shares, ${leader} is ahead.`,
  contradict: (first: string, second: string) =>
    `The claims contradict each other: by some of them ${first} is ahead, by others ${second}. A firm that stood close to one of them stood far from another. Polls cannot say which is true, and Margen does not.`,
  claimsHeading: 'Who claims what',
  claimsCaption:
    'Shares and votes as claimed. Claims with a number are those that polls are measured against below.',
  claim: 'Claim',
  others: (percent: string) => `others ${percent}`,
  errorsHeading: 'The last polls against each claim',
  order: (first: string, second: string) =>
    `Within each group, from the figures best for ${first} to those best for ${second}; that order is the same against every claim.`,
  average: 'Average of the group',
  averageNote: (day: string, lead: string) => `as of ${day}: ${lead}`,
  distance: 'Mean distance of its firms',
  distanceNote: (firms: number) =>
    firms === 1
      ? 'the last poll of 1 firm, sign left aside'
      : `the last polls of ${firms} firms, sign left aside`,
  lastPoll: (day: string, before: string, lead: string) => `${day}, ${before}: ${lead}`,
  daysBefore: (days: number) => {
    if (days === 0) return 'on the day of the vote';
    return days === 1 ? '1 day before the vote' : `${days} days before the vote`;
  },
  ungrouped: 'Counted in no group',
  noShares: 'No claim gives shares of both: there is nothing to measure polls against.',
  noPolls: 'No firm has a poll that can be compared.',
  methodHeading: 'What is compared with what',
  method: [
    'Of each firm the last poll that can be averaged counts, whatever its age: a poll of weeks before the vote may differ because opinion moved. Of each group also Margen’s average on its last day.',
    'Polls are compared by the lead among decided voters. A claim is taken as it stands: some give shares of the valid votes, others of all votes cast, some of a part of the tables. Where a claim gives votes alone, no share is worked out from them.',
  ],
};

/** The keys and shapes every language must have. */
export type ResultsWords = typeof resultsEn;
