import type { ResultKind } from '../domain/race.ts';

const CLAIM_OF: Readonly<Record<ResultKind, string>> = {
  official: 'the official bulletin',
  opposition_tally: 'the opposition’s tally sheets',
  quick_count: 'the quick count',
  exit_poll: 'the exit poll',
};

/** Words of the charts in English; `chart.es.ts` must have the same keys. */
export const chartEn = {
  leads: (leader: string, trailer: string, by: string) => `${leader} leads ${trailer} by ${by}`,
  leadsButTie: (leader: string, trailer: string, by: string) =>
    `${leader} is ${by} ahead of ${trailer}, but a tie is within the range`,
  level: (a: string, b: string) => `${a} and ${b} are level`,
  leadsByGroup: (leads: string) => `The lead depends on whose polls: ${leads}`,
  whichGroups: {
    all: { each: 'every group of pollsters', many: 'groups of pollsters' },
    larger: { each: 'every group of two or more firms', many: 'groups of two or more firms' },
  },
  span: (low: string, high: string) => `${low} to ${high} points`,
  leadsInAll: (leader: string, each: string, by: string) => `${leader} leads in ${each}, by ${by}`,
  leadsInSome: (leader: string, count: number, of: number, groups: string, by: string) =>
    `${leader} leads in ${String(count)} of ${String(of)} ${groups}, by ${by}; a tie is within the range of the rest`,
  aheadButTie: (leader: string, each: string, by: string) =>
    `${leader} is ${by} ahead in ${each}, but a tie is within every range`,
  levelInAll: (each: string) => `Level in ${each}`,
  noneLeads: (each: string) => `Nobody leads clearly: a tie is within the range of ${each}`,
  /** Under the finding: the range, then whose polls; the brief one in a line of its own. */
  rangeAmong: (range: string, whose: string) => `95% range ${range}, ${whose}`,
  rangeOf: (whose: string, range: string) => `${whose}: 95% range ${range}`,
  leadOf: (whose: string, lead: string, range: string) => `${whose}: ${lead} (95%: ${range})`,
  firmsOf: (label: string, firms: number) =>
    `${label} (${firms === 1 ? '1 firm' : `${String(firms)} firms`})`,
  byOneFirm: (polls: number, firm: string) =>
    polls === 1 ? `1 poll by ${firm}` : `${String(polls)} polls, all by ${firm}`,
  pictureBasis: {
    trend: {
      decided: 'Share of decided voters',
      reported: 'Share of everyone asked',
    },
    margin: {
      decided: 'Lead in points among decided voters',
      reported: 'Lead in points among everyone asked',
    },
  },
  pictureRanges: 'Bands: 80% and 95% range of the average. In brackets: 95% range of the result',
  pictureHollow: 'Hollow dot before the vote: poll not averaged',
  pictureClaims: (columns: string) => `Claimed results, from left to right: ${columns}`,
  noEstimate: 'There are no polls to average yet',
  noneLeft: 'No poll is left to average in this view',
  sharesAre: (shares: string) => `Averages and their 95% ranges: ${shares}.`,
  range: (value: string, low: string, high: string) => `${value} (${low} to ${high})`,
  asOf: (day: string, zone: string) => `As of ${day} (${zone})`,
  shareBasis: {
    decided: 'share of decided voters, average with its 95% range',
    reported: 'share of everyone asked, average with its 95% range',
  },
  marginBasis: {
    decided: 'lead in points among decided voters, average with its 95% range',
    reported: 'lead in points among everyone asked, average with its 95% range',
  },
  allGroups: 'Each group of pollsters on its own',
  vote: (day: string) => `Vote ${day}`,
  ban: (from: string, to: string) => `Shaded: ban on publishing polls, ${from} to ${to}`,
  hollow: 'Hollow: poll not averaged',
  ahead: (name: string) => `${name} ahead`,
  claims: 'Claimed results',
  claimsShort: 'Claims',
  claim: (kind: string, publishers: string) => `Claimed result, ${kind}: ${publishers}`,
  claimKind: {
    official: 'official bulletin',
    opposition_tally: 'opposition’s tally sheets',
    quick_count: 'quick count',
    exit_poll: 'exit poll',
  },
  lead: (lead: string) => `Lead: ${lead}`,
  sample: (count: string) => `Sample ${count}`,
  sampleUnknown: 'Sample not reported',
  notAveraged: 'Not averaged',
  sponsor: (pollster: string, sponsor: string) => `${pollster} for ${sponsor}`,
  day: 'Day',
  tableCaption: (scope: string) => `${scope}. In brackets the 95% range of the average.`,
  houseTitle: (first: string, second: string) =>
    `How far each firm stands from the average, on the lead of ${first} over ${second}`,
  houseFinding: (clear: number, firms: number, first: string, second: string) =>
    `${clear === 0 ? 'None' : String(clear)} of the ${String(firms)} firms ${clear > 1 ? 'stand' : 'stands'} clearly apart from the average on the lead of ${first} over ${second}`,
  houseScope: {
    decided: 'house effect on the lead in points among decided voters, with its 95% range',
    reported: 'house effect on the lead in points among everyone asked, with its 95% range',
  },
  houseSide: (name: string) => `better for ${name} than the average`,
  houseFigure: (value: string, low: string, high: string) => `${value} (${low} to ${high})`,
  houseSummary: (most: string, least: string) =>
    `House effects on the lead, in points: from ${least} to ${most}.`,
  errorTitle: 'How far each firm’s last poll stands from each claimed result',
  errorFinding: (distances: string) => `Half of the firms’ last polls are ${distances}`,
  errorFindingOf: (label: string, distances: string) =>
    `${label}: half of the firms’ last polls are ${distances}`,
  errorWithin: (points: string, kind: ResultKind) => `within ${points} of ${CLAIM_OF[kind]}`,
  errorWithinOf: (label: string, distances: string) => `${label}: half are ${distances}`,
  errorWithinLetter: (points: string, letter: string) => `within ${points} of ${letter}`,
  errorScope: {
    decided: 'last poll minus claim, lead in points among decided voters',
    reported: 'last poll minus claim, lead in points among everyone asked',
  },
  errorSide: (name: string) => `better for ${name} than the claim`,
  errorAverage: (label: string, figures: string) => `Average, ${label}: ${figures}.`,
  noVerdict: 'No claim is taken as the truth.',
  average: 'Average',
  lastPoll: (day: string) => `Last poll ${day}`,
  pollster: 'Pollster',
  group: 'Group',
  houseEffect: 'House effect (95% range)',
  errorAgainst: (letter: string) => `Against ${letter}`,
  pollCount: (count: number) => (count === 1 ? '1 poll' : `${String(count)} polls`),
};

/** The keys and shapes every language must have. */
export type ChartPhrases = typeof chartEn;
