import { calendarDayOf, daysFrom } from '../domain/calendar-day.ts';
import type { Poll } from '../domain/poll.ts';
import type { Candidate, PollsterGroup, Race, ResultClaim } from '../domain/race.ts';
import { shareOfPercent, type Share } from '../domain/share.ts';
import type {
  DayEstimate,
  Estimate,
  GroupEstimate,
  HouseEffect,
  Ranged,
} from '../estimate/types.ts';

/** A percentage that is one. */
export function percent(value: number): Share {
  const share = shareOfPercent(value);
  if (share === undefined) throw new Error(`Not a percentage: ${String(value)}`);
  return share;
}

function candidate(id: string, marker: Candidate['marker'], dash: Candidate['dash']): Candidate {
  return {
    id,
    name: `${id} long name`,
    shortName: id.slice(0, 1).toUpperCase() + id.slice(1),
    party: { en: '', es: '' },
    colour: { light: '#123456', dark: '#abcdef' },
    dash,
    marker,
    main: true,
    withdrawn: null,
  };
}

function group(id: string, marker: PollsterGroup['marker']): PollsterGroup {
  const text = { en: `${id} firms`, es: `firmas ${id}` };
  const phrase = { en: `among ${id} firms`, es: `entre las firmas ${id}` };
  return { id, label: text, phrase, definition: text, dash: 'solid', marker };
}

/** A poll of `ana`, `berta` and 10 % undecided. */
export function examplePoll(
  pollster: string,
  day: string,
  ana: number,
  berta: number,
  changes: Partial<Poll> = {},
): Poll {
  return {
    id: `${pollster}-${day}`,
    variant: '',
    pollster,
    sponsor: null,
    startDate: null,
    endDate: calendarDayOf(day),
    publishedDate: null,
    dateBasis: 'fieldwork',
    sampleSize: 1000,
    population: null,
    modes: [],
    marginOfError: null,
    shares: [percent(ana), percent(berta)],
    other: null,
    none: null,
    undecided: percent(10),
    undecidedTreatment: 'included',
    status: 'included',
    statusReason: '',
    sourceUrl: 'https://example.org/poll',
    sourceTitle: null,
    archiveUrl: null,
    added: null,
    notes: null,
    line: 2,
    ...changes,
  };
}

/** Somebody's claim of `ana` and `berta`, in per cent. */
export function exampleClaim(
  kind: ResultClaim['kind'],
  publisher: string,
  ana: number,
  berta: number,
): ResultClaim {
  return {
    kind,
    publisher,
    date: calendarDayOf('2030-06-30'),
    coverage: null,
    shares: [percent(ana), percent(berta)],
    other: null,
    votes: [null, null],
    sourceUrl: 'https://example.org/claim',
    sourceTitle: null,
    notes: null,
  };
}

/** Two candidates, two groups with a firm each and a third without a group; vote on 30 June 2030. */
export function exampleRace(changes: Partial<Race> = {}): Race {
  const text = { en: 'Example', es: 'Ejemplo' };
  const firm = (id: string) => ({ id, name: `Firm ${id}`, aliases: [], ...NOTHING_KNOWN });
  return {
    id: 'example-2030',
    name: text,
    shortName: text,
    place: text,
    office: text,
    electionDay: calendarDayOf('2030-06-30'),
    timeZone: 'America/Caracas',
    candidates: [candidate('ana', 'circle', 'solid'), candidate('berta', 'square', 'dashed')],
    pair: ['ana', 'berta'],
    groups: [group('north', 'circle'), group('south', 'triangle')],
    headlineGroup: 'north',
    headlineReason: text,
    memberships: [
      { pollster: 'one', group: 'north', basis: '', sourceUrl: 'https://example.org' },
      { pollster: 'two', group: 'south', basis: '', sourceUrl: 'https://example.org' },
    ],
    pollsters: [firm('one'), firm('two')],
    polls: [
      examplePoll('one', '2030-05-01', 54, 36),
      examplePoll('two', '2030-05-11', 36, 54),
      examplePoll('one', '2030-06-20', 63, 27),
    ],
    questions: [],
    results: [],
    events: [],
    corrections: [],
    ban: null,
    licence: { name: 'CC0', url: 'https://example.org/licence' },
    method: {},
    ...changes,
  };
}

const NOTHING_KNOWN = { country: null, website: null, founded: null, notes: null };

/** A figure with ranges of ±4 and ±6 points. */
export function ranged(value: number): Ranged {
  const [near, far] = [0.04, 0.06];
  return {
    value,
    low80: value - near,
    high80: value + near,
    low95: value - far,
    high95: value + far,
  };
}

function dayOf(value: number): DayEstimate {
  return { average: ranged(value), result: ranged(value) };
}

function groupEstimate(id: string, firm: string, first: string, ana: number): GroupEstimate {
  const days = daysFrom(calendarDayOf(first), calendarDayOf('2030-06-29'));
  const line = (value: number): DayEstimate[] => days.map(() => dayOf(value));
  const effect: HouseEffect = { pollster: firm, polls: 2, margin: ranged(0.05), shares: [] };
  return {
    group: id,
    polls: 2,
    pollsters: 1,
    days,
    candidates: [
      { candidate: 'ana', days: line(ana) },
      { candidate: 'berta', days: line(1 - ana) },
    ],
    margin: { days: line(2 * ana - 1) },
    houseEffects: [effect],
    influences: [],
    hyperparameters: null,
  };
}

/** Ana 65 to 35 ahead among the northern firms, Berta 60 to 40 among the southern ones, all the time. */
export function exampleEstimate(changes: Partial<Estimate> = {}): Estimate {
  return {
    method: 'state-space',
    basis: 'decided',
    asOf: calendarDayOf('2030-06-29'),
    split: { kind: 'split', gap: 0.5, camps: [['one'], ['two']], strays: [] },
    groups: [
      groupEstimate('north', 'one', '2030-05-01', 0.65),
      groupEstimate('south', 'two', '2030-05-11', 0.4),
    ],
    pooled: null,
    ...changes,
  };
}
