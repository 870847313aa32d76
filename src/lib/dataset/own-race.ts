import { CANDIDATE_COLOURS } from '../domain/candidate-colours.ts';
import { plusDays, type CalendarDay } from '../domain/calendar-day.ts';
import type { Localized } from '../domain/language.ts';
import type { CandidateId, Poll } from '../domain/poll.ts';
import { DASHES, MARKERS, type Candidate, type Race, type SchemeColour } from '../domain/race.ts';
import type { OwnPolls } from './own-polls.ts';
import { comparePolls } from './poll-order.ts';

/** What only the reader of a file can say of its race. */
export interface OwnRaceFacts {
  readonly name: Localized;
  /** Of the one group that all firms of the file are counted in. */
  readonly group: Readonly<Record<'label' | 'phrase' | 'definition', Localized>>;
  /** What the file calls a candidate; absent where its column has the id alone. */
  readonly candidateNames: ReadonlyMap<CandidateId, string>;
  /** Null if nobody says: the averages then end with the last poll. */
  readonly voteDay: CalendarDay | null;
}

/** Candidates drawn without being asked for; more lines than these nobody can follow. */
const MOST_MAIN = 6;
const GROUP = 'file';
const GREY: SchemeColour = { light: '#5a5a57', dark: '#a9a9a4' };

/**
 * A race of which nothing is known but its polls: the two with the highest shares are its pair, and all
 * firms are one group. Null where there is no poll or nobody to compare.
 */
export function assembleOwnRace(own: OwnPolls, facts: OwnRaceFacts): Race | null {
  const polls = [...own.polls].sort(comparePolls);
  const ranked = byMeanShare(own);
  const [first, second] = ranked;
  const last = polls.at(-1);
  if (first === undefined || second === undefined || last === undefined) return null;
  return {
    id: GROUP,
    ...named(facts),
    electionDay: facts.voteDay ?? plusDays(last.endDate, 1),
    timeZone: 'UTC',
    candidates: own.candidates.map((id) => candidateAt(id, ranked.indexOf(id), facts)),
    pair: [first, second],
    groups: [{ id: GROUP, ...facts.group, dash: 'solid', marker: 'circle' }],
    headlineGroup: GROUP,
    headlineReason: facts.group.definition,
    memberships: own.pollsters.map(({ id }) => ({
      ...{ pollster: id, group: GROUP },
      ...{ basis: '', sourceUrl: '' },
    })),
    pollsters: own.pollsters,
    polls,
    ...NOTHING_ELSE,
  };
}

const NOTHING_ELSE = {
  questions: [],
  results: [],
  events: [],
  corrections: [],
  ban: null,
  licence: { name: '', url: '' },
  method: {},
} satisfies Partial<Race>;

function named({ name }: OwnRaceFacts): Pick<Race, 'name' | 'shortName' | 'place' | 'office'> {
  const nothing = { en: '', es: '' };
  return { name, shortName: name, place: nothing, office: nothing };
}

function candidateAt(id: CandidateId, rank: number, { candidateNames }: OwnRaceFacts): Candidate {
  const name = candidateNames.get(id) ?? inWords(id);
  return {
    ...{ id, name, shortName: name, party: { en: '', es: '' } },
    colour: CANDIDATE_COLOURS[rank] ?? GREY,
    dash: DASHES[rank % DASHES.length] ?? 'solid',
    marker: MARKERS[rank % MARKERS.length] ?? 'circle',
    main: rank < MOST_MAIN,
    withdrawn: null,
  };
}

/** `ana-perez` as `Ana Perez`. */
function inWords(id: CandidateId): string {
  return id.replace(/(^|-)(.)/g, (_, gap: string, letter: string) => {
    return (gap === '' ? '' : ' ') + letter.toUpperCase();
  });
}

/** Highest mean share first, over the polls that name them; the file's order among equals. */
function byMeanShare({ candidates, polls }: OwnPolls): CandidateId[] {
  const means = new Map(candidates.map((id, place) => [id, meanShare(polls, place)]));
  return [...candidates].sort((a, b) => (means.get(b) ?? 0) - (means.get(a) ?? 0));
}

function meanShare(polls: readonly Poll[], place: number): number {
  const shares = polls.flatMap((poll) => poll.shares[place] ?? []);
  return shares.reduce<number>((sum, share) => sum + share, 0) / Math.max(1, shares.length);
}
