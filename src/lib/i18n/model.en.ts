/**
 * Words that the view models make their sentences of, in English. They stay apart from the pages' own, so
 * that a page which arrives with its sentences made does not carry them.
 */
export const modelEn = {
  featured: 'Latest race',
  leads: (leader: string, trailer: string, by: string, low: string, high: string) =>
    `${leader} leads ${trailer} by ${by} (95% range ${low} to ${high})`,
  leadsButTie: (leader: string, trailer: string, by: string, low: string, high: string) =>
    `${leader} is ${by} ahead of ${trailer}, but the 95% range (${low} to ${high}) includes a tie`,
  level: (leader: string, trailer: string, low: string, high: string) =>
    `${leader} and ${trailer} are level (95% range of ${leader}’s lead ${low} to ${high})`,
  answer: (finding: string, whose: string, day: string) => `${finding} ${whose}, as of ${day}.`,
  answerAfterComma: (finding: string, whose: string, day: string) =>
    `${finding}, ${whose}, as of ${day}.`,
  pooledPhrase: 'across all pollsters',
  pooledLabel: 'All pollsters pooled',
  noEstimate: (whose: string) => `There is no poll to average yet ${whose}.`,
  /** The reader's view leaves out all polls that there are. */
  noneLeft: (whose: string) => `No poll is left to average in this view ${whose}.`,
  points: (count: string, one: boolean) => (one ? `${count} point` : `${count} points`),
  groupFinding: (label: string, finding: string) => `${label}: ${finding}.`,
  ahead: (leader: string, by: string, low: string, high: string) =>
    `${leader} ${by} ahead (95% range ${low} to ${high})`,
  levelLabel: 'Level',
  even: 'level',
  levelShort: (range: string) => `level (95% range ${range})`,
  /** Who would be ahead, and by how much, at either end. */
  levelRange: (one: string, lead: string, other: string, by: string) =>
    `${one} +${lead} to ${other} +${by}`,
  range: (low: string, high: string) => `${low} to ${high}`,
  splitNotice: (gap: string) =>
    `Pollsters fall into two camps ${gap} apart that do not overlap, so there is no single pooled number: it would describe no pollster. Polls cannot say which camp is right.`,
  /** Said behind `splitNotice` where a declared group has firms in both camps. */
  strays: (firms: string, count: number) =>
    count === 1
      ? `Groups are not camps: ${firms} stands in the opposite camp to most of its group.`
      : `Groups are not camps: ${firms} stand in the opposite camp to most of their group.`,
  straysCount: (count: number) => `${count} firms`,
  gapNotice: (gap: string) => `Two sets of firms stand ${gap} apart; the range is widened for it.`,
  pollsAndFirms: (polls: number, firms: number) =>
    `${polls} ${polls === 1 ? 'poll' : 'polls'} by ${firms} ${firms === 1 ? 'firm' : 'firms'}`,
  noPollsInGroup: 'No poll that can be averaged',
  shareRange: (name: string, value: string, low: string, high: string) =>
    `${name} ${value} (${low} to ${high})`,
  interviews: (count: string) => `${count} interviews`,
  sampleNotReported: 'sample not reported',
  votes: (each: string) => `votes: ${each}`,
  counted: (percent: string) => `${percent} counted`,
  notReported: 'not reported',
  samplingRange: (points: string) => `± ${points}`,
  dateBasis: {
    fieldwork: '',
    published: 'date of publication',
    roundup: 'date of a round-up',
  },
  status: {
    included: '',
    listed: 'listed, not averaged',
    disputed: 'disputed, not averaged',
    retracted: 'retracted, not averaged',
  },
  rescaled: 'no usable figure of undecided: shares divided by their sum',
  duringBan: 'published during the ban',
  sponsor: (name: string) => `for ${name}`,
  variant: (word: string) => `other reading: ${word}`,
  notes: 'Notes',
  reason: 'Why',
  resultKind: {
    official: 'Official bulletin',
    opposition_tally: 'Tally of the opposition’s sheets',
    quick_count: 'Quick count',
    exit_poll: 'Exit poll',
  },
  banText: (from: string, to: string) => `Ban on publishing polls: from ${from} to ${to}.`,
  sources: 'Sources',
};

/** The keys and shapes every language must have. */
export type ModelWords = typeof modelEn;
