/** Words of a firm's dossier and of errors against claimed results, in English; `dossier.es.ts` must have the same keys. */
export const dossierEn = {
  title: (firm: string, race: string) => `${firm}: its polls and its record · ${race}`,
  description: (firm: string, race: string) =>
    `All polls of ${firm} in the files, the group it is counted in and on whose word, its house effect, and how far its last polls stood from each claimed result. ${race}.`,
  polls: (polls: number, averaged: number) => {
    const counted = averaged === polls ? 'all averaged' : `${averaged} averaged`;
    return polls === 1
      ? `1 poll in this race, ${averaged === 1 ? 'averaged' : 'not averaged'}.`
      : `${polls} polls in this race, ${averaged === 0 ? 'none averaged' : counted}.`;
  },
  aboutHeading: 'The firm',
  facts: {
    aliases: 'Also called',
    country: 'Country',
    website: 'Website',
    founded: 'Founded',
    notes: 'Notes',
  },
  notStated: 'not stated in the files',
  disclosureHeading: 'What its polls disclose',
  disclosureIntro: (polls: number) =>
    polls === 1
      ? 'Of its one poll in the files. To disclose more is not to be right more often.'
      : `Of its ${polls} polls in the files, how many say it. To disclose more is not to be right more often.`,
  disclosed: (given: number, polls: number) => `${given} of ${polls}`,
  groupHeading: 'Its group, and on whose word',
  noGroup:
    'No page that was read says which group it belongs to: its polls are shown, and count in no group’s average.',
  houseHeading: 'House effect',
  houseAgainst: (label: string, first: string, second: string) =>
    `points from the average of “${label}”, on the lead of ${first} over ${second}, with the 95% range. Plus is better for ${first}. A difference is not an error: the average may be the one that is wrong.`,
  noHouse:
    'There is none to show: the firm has no poll in an average that it could be compared with.',
  errorHeading: 'Its last poll beside each claimed result',
  lastPoll: (day: string, lead: string) =>
    `The last of its polls that can be averaged ended on ${day}: ${lead}.`,
  noLastPoll:
    'The firm has no poll that can be averaged and names both of the pair: there is nothing to compare.',
  errorIntro: (first: string, second: string) =>
    `Poll minus claim, in points, on the lead of ${first} over ${second} among decided voters: plus means better for ${first} than the claim. Each claim is somebody’s: Margen does not judge between them, and a difference says by itself neither that the poll was wrong nor that the claim is.`,
  exitPolls: 'Nothing is measured against exit polls: they are polls, not counts.',
  pollMinusClaim: 'Its last poll',
  averageMinusClaim: 'Its group’s average',
  noShares: 'No shares claimed: nothing to compare',
  pollsHeading: 'Its polls',
  otherQuestion: (label: string) => `Its polls on another question: ${label}`,
  weight: (share: string) => `weight in the average ${share}`,
  withoutHeading: 'The average without it',
  withoutEffect: (label: string, now: string, then: string) =>
    `In the average of “${label}” the lead is ${now}; without this firm it would be ${then}.`,
  withoutNone: (label: string) => `Without this firm “${label}” would have no average.`,
  notAveraged:
    'No poll of this firm enters an average of this race: leaving it out changes nothing.',
  withoutLink: 'See the race without this firm',
  withLink: 'The race with all firms',
  withoutNeedsScript: 'The view without it is computed in your browser and needs JavaScript.',
  dossierIn: (race: string) => `Its dossier in ${race}`,
  allFirms: 'All firms of the race and their groups',
};

/** The keys and shapes every language must have. */
export type DossierWords = typeof dossierEn;
