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
  leadsByGroup: (from: string, to: string) =>
    `The lead depends on whose polls: from ${from} to ${to}`,
  leadsInAll: (leader: string, low: string, high: string) =>
    `${leader} leads in every group of pollsters, by ${low} to ${high} points`,
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
  errorFinding: (distances: string) => `Half of the firms’ last polls are within ${distances}`,
  errorWithin: (points: string, kind: ResultKind) => `${points} of ${CLAIM_OF[kind]}`,
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
