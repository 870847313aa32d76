import { calendarDayOf } from '../domain/calendar-day.ts';
import type { Poll } from '../domain/poll.ts';
import type { Candidate, PollsterGroup, Race } from '../domain/race.ts';
import { shareOfPercent, type Share } from '../domain/share.ts';

/** A percentage that the fixture knows to be one. */
export function percent(value: number): Share {
  const share = shareOfPercent(value);
  if (share === undefined) throw new Error(`not a percentage: ${value}`);
  return share;
}

const both = (text: string): { en: string; es: string } => ({ en: text, es: text });

function candidate(id: string, shortName: string, main: boolean): Candidate {
  return {
    id,
    name: `${shortName} Full Name`,
    shortName,
    party: both(''),
    colour: { light: '#0b6b8a', dark: '#4cc3e8' },
    dash: 'solid',
    marker: 'circle',
    main,
    withdrawn: null,
  };
}

function group(id: string, label: string): PollsterGroup {
  return {
    id,
    label: both(label),
    phrase: both(`among ${label}`),
    definition: both(`What ${label} means`),
    dash: 'solid',
    marker: 'circle',
  };
}

/** A poll of the fixture; everything that is not given is not reported. */
export function examplePoll(given: Partial<Poll> & Pick<Poll, 'id' | 'pollster' | 'shares'>): Poll {
  return {
    variant: '',
    sponsor: null,
    startDate: null,
    endDate: calendarDayOf('2030-05-10'),
    publishedDate: null,
    dateBasis: 'fieldwork',
    sampleSize: null,
    population: null,
    modes: [],
    marginOfError: null,
    other: null,
    none: null,
    undecided: null,
    undecidedTreatment: 'unknown',
    status: 'included',
    statusReason: '',
    sourceUrl: 'https://example.org/poll',
    sourceTitle: 'A page',
    archiveUrl: null,
    added: null,
    notes: null,
    line: 2,
    ...given,
  };
}

/** A race with two declared groups of two firms each, far apart, and a minor candidate. */
export function twoCampsRace(polls: readonly Poll[]): Race {
  const firms = ['north', 'south', 'east', 'west'];
  return {
    id: 'example-2030',
    name: both('Example election'),
    shortName: both('Example 2030'),
    place: both('Example'),
    office: both('Presidency'),
    electionDay: calendarDayOf('2030-06-02'),
    timeZone: 'UTC',
    candidates: [
      candidate('ana', 'Ana', true),
      candidate('bruno', 'Bruno', true),
      candidate('carla', 'Carla', false),
    ],
    pair: ['ana', 'bruno'],
    groups: [group('free', 'Free firms'), group('bound', 'Bound firms')],
    headlineGroup: 'free',
    headlineReason: both('Because nobody flags them'),
    memberships: firms.map((pollster, place) => ({
      pollster,
      group: place < 2 ? 'free' : 'bound',
      basis: 'A page says so',
      sourceUrl: 'https://example.org/firm',
    })),
    pollsters: firms.map((id) => ({
      id,
      name: `${id} firm`,
      aliases: [],
      country: null,
      website: null,
      founded: null,
      notes: null,
    })),
    polls,
    questions: [],
    results: [],
    events: [],
    corrections: [],
    ban: null,
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    method: {},
  };
}

/** Eight polls: the free firms have Ana some 20 ahead, the bound ones Bruno some 30. */
export function twoCampsPolls(): Poll[] {
  const rows: [string, string, number, number][] = [
    ['north', '2030-04-20', 58, 40],
    ['east', '2030-04-22', 34, 64],
    ['south', '2030-04-28', 60, 39],
    ['west', '2030-04-30', 33, 65],
    ['north', '2030-05-12', 59, 39],
    ['east', '2030-05-14', 35, 63],
    ['south', '2030-05-20', 60, 38],
    ['west', '2030-05-22', 34, 65],
  ];
  return rows.map(([pollster, day, ana, bruno]) =>
    examplePoll({
      id: `${pollster}-${day}`,
      pollster,
      endDate: calendarDayOf(day),
      sampleSize: 1000,
      shares: [percent(ana), percent(bruno), null],
    }),
  );
}
