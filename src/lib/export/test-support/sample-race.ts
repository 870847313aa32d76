import { calendarDayOf } from '../../domain/calendar-day.ts';
import type { Poll } from '../../domain/poll.ts';
import type { Candidate, Pollster, Race } from '../../domain/race.ts';
import { shareOfPercent, type Share } from '../../domain/share.ts';
import { estimate } from '../../estimate/estimate.ts';
import type { Basis, Estimate } from '../../estimate/types.ts';
import { DEFAULT_SELECTION, estimateOptions } from '../../view/selection.ts';

/** The day on which the sample race is looked at: the eve of its vote. */
export const SAMPLE_TODAY = calendarDayOf('2020-05-30');

/** A percentage as a share; throws on one that is none. */
export function percent(value: number): Share {
  const share = shareOfPercent(value);
  if (share === undefined) throw new Error(`Not a percentage: ${value}`);
  return share;
}

/** A poll of the sample race: firm `north`, 50 to 40, 10 undecided, unless told otherwise. */
export function samplePoll(changes: Partial<Poll> = {}): Poll {
  return {
    id: 'north-2020-05-10',
    variant: '',
    pollster: 'north',
    sponsor: null,
    startDate: calendarDayOf('2020-05-08'),
    endDate: calendarDayOf('2020-05-10'),
    publishedDate: null,
    dateBasis: 'fieldwork',
    sampleSize: 1000,
    population: 'likely',
    modes: ['phone', 'online'],
    marginOfError: 3.1,
    shares: [percent(50), percent(40)],
    other: null,
    none: null,
    undecided: percent(10),
    undecidedTreatment: 'included',
    status: 'included',
    statusReason: '',
    sourceUrl: 'https://example.org/poll?a=1&b=2',
    sourceTitle: 'A & B <poll>',
    archiveUrl: null,
    added: calendarDayOf('2020-05-12'),
    notes: null,
    line: 2,
    ...changes,
  };
}

/** A race of two candidates with three polls by two firms; texts in it are hostile on purpose. */
export function sampleRace(changes: Partial<Race> = {}): Race {
  return {
    id: 'sample-2020',
    name: { en: 'Sample & vote of 2020', es: 'Votación & ejemplo de 2020' },
    shortName: { en: 'Sample 2020', es: 'Ejemplo 2020' },
    place: { en: 'Sampleland', es: 'Ejemplolandia' },
    office: { en: 'Presidency', es: 'Presidencia' },
    electionDay: calendarDayOf('2020-05-31'),
    timeZone: 'UTC',
    candidates: [candidate('alba', 'Ana Alba', 'Alba'), candidate('brun', 'Bo <Brun>', 'Brun')],
    pair: ['alba', 'brun'],
    groups: [
      {
        id: 'all-firms',
        label: { en: 'All firms', es: 'Todas' },
        phrase: { en: 'among all firms', es: 'entre todas' },
        definition: { en: 'Every firm.', es: 'Todas.' },
        dash: 'solid',
        marker: 'circle',
      },
    ],
    headlineGroup: 'all-firms',
    headlineReason: { en: 'There is one group.', es: 'Hay un grupo.' },
    memberships: ['north', 'south'].map((pollster) => ({
      pollster,
      group: 'all-firms',
      basis: 'by design',
      sourceUrl: 'https://example.org/',
    })),
    pollsters: [pollster('north', '=North'), pollster('south', 'South & Sons')],
    polls: [samplePoll(), ...laterPolls()],
    questions: [],
    results: [],
    events: [],
    corrections: [],
    ban: null,
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    method: {},
    ...changes,
  };
}

/** The default estimate of a race on the sample's day. */
export function sampleEstimate(race: Race, basis: Basis = 'decided'): Estimate {
  return estimate(race, estimateOptions({ ...DEFAULT_SELECTION, basis }, race, SAMPLE_TODAY));
}

function laterPolls(): Poll[] {
  return [
    samplePoll({
      id: 'south-2020-05-15',
      pollster: 'south',
      endDate: calendarDayOf('2020-05-15'),
      sponsor: '-Dash & Co',
      notes: '=1+1',
      shares: [percent(44.4), percent(45.6)],
    }),
    samplePoll({
      id: 'north-2020-05-20',
      startDate: calendarDayOf('2020-05-18'),
      endDate: calendarDayOf('2020-05-20'),
      publishedDate: calendarDayOf('2020-05-21'),
      shares: [percent(49), percent(41)],
      undecided: null,
    }),
  ];
}

function candidate(id: string, name: string, shortName: string): Candidate {
  return {
    id,
    name,
    shortName,
    party: { en: '+Party', es: '+Partido' },
    colour: { light: '#0b6b8a', dark: '#4cc3e8' },
    dash: 'solid',
    marker: 'circle',
    main: true,
    withdrawn: null,
  };
}

function pollster(id: string, name: string): Pollster {
  return { id, name, aliases: [], country: null, website: null, founded: null, notes: null };
}
