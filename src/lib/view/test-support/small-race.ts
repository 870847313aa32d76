import { calendarDayOf } from '../../domain/calendar-day.ts';
import type { Poll } from '../../domain/poll.ts';
import type { Candidate, Pollster, PollsterGroup, Race } from '../../domain/race.ts';
import { shareOfPercent } from '../../domain/share.ts';

const same = (text: string): { en: string; es: string } => ({ en: text, es: text });

function candidate(id: string, main: boolean): Candidate {
  return {
    id,
    name: id.toUpperCase(),
    shortName: id.toUpperCase(),
    party: same(''),
    colour: { light: '#0b6b8a', dark: '#4cc3e8' },
    dash: 'solid',
    marker: 'circle',
    main,
    withdrawn: null,
  };
}

function group(id: string): PollsterGroup {
  return {
    id,
    label: same(id),
    phrase: same(`among ${id} firms`),
    definition: same(id),
    dash: 'solid',
    marker: 'circle',
  };
}

function firm(id: string): Pollster {
  return {
    id,
    name: `Firm ${id}`,
    aliases: [],
    country: null,
    website: null,
    founded: null,
    notes: null,
  };
}

/** A poll of `firm` that ended on `end`, with the percentages of both of the pair. */
export function poll(pollster: string, end: string, first: number, second: number): Poll {
  return {
    id: `${pollster}-${end.replaceAll('-', '')}`,
    variant: '',
    pollster,
    sponsor: null,
    startDate: null,
    endDate: calendarDayOf(end),
    publishedDate: null,
    dateBasis: 'fieldwork',
    sampleSize: 1000,
    population: null,
    modes: [],
    marginOfError: null,
    shares: [shareOfPercent(first) ?? null, shareOfPercent(second) ?? null, null],
    other: null,
    none: null,
    undecided: shareOfPercent(100 - first - second) ?? null,
    undecidedTreatment: 'included',
    status: 'included',
    statusReason: '',
    sourceUrl: 'https://example.org/',
    sourceTitle: null,
    archiveUrl: null,
    added: null,
    notes: null,
    line: 2,
  };
}

/** Two candidates and a minor one, two groups, four firms, seven polls; vote on 28 July 2024. */
export const smallRace: Race = {
  id: 'small',
  name: same('Small'),
  shortName: same('Small'),
  place: same('Nowhere'),
  office: same('Mayor'),
  electionDay: calendarDayOf('2024-07-28'),
  timeZone: 'UTC',
  candidates: [candidate('ana', true), candidate('bo', true), candidate('cy', false)],
  pair: ['ana', 'bo'],
  groups: [group('free'), group('tied')],
  headlineGroup: 'free',
  headlineReason: same('because'),
  memberships: [
    ...['a', 'b', 'c'].map((id) => ({ pollster: id, group: 'free', basis: '', sourceUrl: '' })),
    { pollster: 'd', group: 'tied', basis: '', sourceUrl: '' },
  ],
  pollsters: ['a', 'b', 'c', 'd'].map(firm),
  polls: [
    poll('a', '2024-05-01', 46, 44),
    poll('b', '2024-05-20', 47, 43),
    poll('c', '2024-06-10', 48, 42),
    poll('a', '2024-06-25', 49, 41),
    poll('d', '2024-07-01', 45, 46),
    poll('b', '2024-07-20', 52, 40),
    poll('c', '2024-07-24', 50, 40),
  ],
  questions: [],
  results: [],
  events: [],
  corrections: [],
  ban: null,
  licence: { name: 'CC BY 4.0', url: 'https://example.org/licence' },
  method: {},
};
