/** Words that stand on the pages themselves, in English; `page.es.ts` must have the same keys. */
export const pageEn = {
  navContribute: 'Send a poll',
  rangeLabel: '95% range',
  afterVoteNotice: 'The result, as claimed: see below.',
  rangeCaveat:
    'The range is where the result should fall 19 times in 20, from the record of polls in past elections. It assumes that votes are counted as cast.',
  groupsHeading: 'Whose polls',
  headlineGroup: 'headline',
  whyHeadline: 'Why this group',
  trendHeading: 'The trend up to the vote',
  marginHeading: 'The lead over time',
  pollsHeading: 'Newest polls',
  allPollsHeading: 'All polls',
  allPolls: (count: number) => `All ${count} polls, firms and their groups`,
  backToRace: 'Back to the answer',
  tableCaption:
    'Shares in per cent, as reported; lead in points among decided voters, with the 95% range of sampling alone.',
  poll: 'Poll',
  pollster: 'Pollster',
  group: 'Group',
  dates: 'Fieldwork',
  sample: 'Sample',
  lead: 'Lead',
  weight: 'Weight',
  source: 'Source',
  pollstersHeading: 'Pollsters and their groups',
  methodLink: 'How it is computed, and what the range does not cover',
  noPolls: 'No polls yet.',
  needsScript: 'These controls compute in your browser and need JavaScript.',
  loading: 'Loading the polls…',
  loadFailed: 'The polls could not be loaded. Check the connection and',
  retry: 'try again',
  sendAnswer: 'Send this answer to somebody',
  takeApart: 'Take it apart: change the question, leave out a firm, go back in time',
  explainNumber: 'Explain the number: which polls it rests on',
  everyMethod: 'Every sane method at once',
};

/** The keys and shapes every language must have. */
export type PageWords = typeof pageEn;
