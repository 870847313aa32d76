import type { Poll } from '../domain/poll.ts';
import type { Pollster, Race } from '../domain/race.ts';
import { comparePolls } from './poll-order.ts';
import type { RaceDeclaration } from './race-file.ts';

/** What the CSV files of a race hold, read. */
export interface RaceParts extends Pick<
  Race,
  'memberships' | 'results' | 'events' | 'corrections'
> {
  readonly firms: readonly Pollster[];
  readonly polls: readonly Poll[];
  /** One list for each declared question, in their order. */
  readonly questionPolls: readonly (readonly Poll[])[];
}

/** Puts a race together: polls in order of end date, and the firms that have one, by name. */
export function assembleRace(declared: RaceDeclaration, parts: RaceParts): Race {
  const { firms, polls, questionPolls, ...rest } = parts;
  return {
    ...declared,
    ...rest,
    pollsters: firmsWithPolls(firms, [polls, ...questionPolls]),
    polls: inOrder(polls),
    questions: declared.questions.map((question, index) => ({
      ...question,
      polls: inOrder(questionPolls[index] ?? []),
    })),
  };
}

/** The race with these polls of its main question in place of its own, and the firms that have one. */
export function withPolls(race: Race, polls: readonly Poll[], firms: readonly Pollster[]): Race {
  const questions = race.questions.map((question) => question.polls);
  const pollsters = firmsWithPolls(firms, [polls, ...questions]);
  return { ...race, polls: inOrder(polls), pollsters };
}

function inOrder(polls: readonly Poll[]): Poll[] {
  return [...polls].sort(comparePolls);
}

function firmsWithPolls(
  firms: readonly Pollster[],
  polls: readonly (readonly Poll[])[],
): Pollster[] {
  const seen = new Set(polls.flat().map((poll) => poll.pollster));
  const byName = new Intl.Collator('es', { sensitivity: 'base' });
  return firms.filter((firm) => seen.has(firm.id)).sort((a, b) => byName.compare(a.name, b.name));
}
