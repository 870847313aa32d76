import type { CandidateId, PollsterId } from '../domain/poll.ts';
import type { Race } from '../domain/race.ts';

/** The candidate's short name, or the id of one who is not in the race. */
export function shortNameOf(race: Pick<Race, 'candidates'>, id: CandidateId): string {
  return race.candidates.find((candidate) => candidate.id === id)?.shortName ?? id;
}

/** Short names of the race's pair, in its order. */
export function pairNames(race: Pick<Race, 'candidates' | 'pair'>): readonly [string, string] {
  return [shortNameOf(race, race.pair[0]), shortNameOf(race, race.pair[1])];
}

/** The firm's name, or the id of one that the race does not know. */
export function firmName(race: Pick<Race, 'pollsters'>, id: PollsterId): string {
  return race.pollsters.find((pollster) => pollster.id === id)?.name ?? id;
}
