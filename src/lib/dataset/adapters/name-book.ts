import type { PollsterId } from '../../domain/poll.ts';
import { firmsOf } from '../firms.ts';
import { nearestOf, slugOf } from '../nearest.ts';
import { roleOfHeading } from './column-roles.ts';
import { LEAVE_OUT, type ImportMapping } from './import-mapping.ts';

/** The names of a foreign file and what they stand for here. */
export interface NameBook {
  /** The firm's id; undefined if nobody says who that is. */
  readonly firm: (name: string) => PollsterId | undefined;
  /** A candidate's id, `other`, `none`, `undecided`, or `-`; undefined if nobody says. */
  readonly candidate: (name: string) => string | undefined;
  /** The known name most like an unknown one; null if none is like it. */
  readonly nearestFirm: (name: string) => string | null;
  readonly nearestCandidate: (name: string) => string | null;
}

/** Looks names up: the mapping first, then what the project knows, spelling of accents and case aside. */
export function nameBook(mapping: ImportMapping): NameBook {
  const firms = firmsOf(mapping.firms, []);
  const firmNames = bySlug(mapping.pollsters);
  const candidates = candidateIds(mapping);
  const resolved = (name: string): string => firmNames.get(slugOf(name)) ?? name;
  return {
    firm: (name) => {
      const slug = slugOf(resolved(name));
      return firms.ids.has(slug) ? slug : firms.byName.get(slug);
    },
    candidate: (name) => candidates.get(slugOf(name)) ?? placeOfWord(name),
    nearestFirm: (name) => nearest(slugOf(name), [...firms.byName, ...ownIds(firms.ids)]),
    nearestCandidate: (name) => nearest(slugOf(name), candidates),
  };
}

function ownIds(ids: Iterable<string>): [string, string][] {
  return [...ids].map((id) => [id, id]);
}

function bySlug(names: Readonly<Record<string, string>>): Map<string, string> {
  return new Map(Object.entries(names).map(([name, id]) => [slugOf(name), id]));
}

function candidateIds(mapping: ImportMapping): Map<string, string> {
  const known = (mapping.candidatesKnown ?? []).flatMap(({ id, name, shortName }) =>
    [id, name, shortName].map((spelling): [string, string] => [slugOf(spelling), id]),
  );
  return new Map([...known, ...bySlug(mapping.candidates)]);
}

/** `Undecided`, `Others` and the like as an answer. */
function placeOfWord(name: string): string | undefined {
  const role = roleOfHeading(name);
  return role === 'other' || role === 'none' || role === 'undecided' ? role : undefined;
}

/** Nearest in spelling, or else the one whose name is a word of it. */
function nearest(slug: string, known: Iterable<readonly [string, string]>): string | null {
  const entries = [...known].filter(([, id]) => id !== LEAVE_OUT);
  const words = slug.split('-');
  const part = entries.find(([name]) => name !== '' && words.includes(name));
  const near = nearestOf(
    slug,
    entries.map(([name]) => name),
  );
  const name = near ?? part?.[0];
  return entries.find(([other]) => other === name)?.[1] ?? null;
}
