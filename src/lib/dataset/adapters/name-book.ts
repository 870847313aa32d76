import type { PollsterId } from '../../domain/poll.ts';
import { firmsOf } from '../firms.ts';
import { slugOf } from '../nearest.ts';
import { roleOfHeading } from './column-roles.ts';
import { LEAVE_OUT, type ImportMapping } from './import-mapping.ts';
import { likelyName, type KnownName } from './likely-name.ts';

/** The names of a foreign file and what they stand for here. */
export interface NameBook {
  /** The firm's id, or `-` to leave its rows out; undefined if nobody says who that is. */
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
  const firmNames = byKey(mapping.pollsters);
  const candidates = candidateIds(mapping);
  const known = knownFirms(mapping);
  return {
    firm: (name) => {
      const meant = firmNames.get(keyOf(name)) ?? name;
      if (meant === LEAVE_OUT && name !== LEAVE_OUT) return LEAVE_OUT;
      const slug = slugOf(meant);
      return firms.ids.has(slug) ? slug : firms.byName.get(slug);
    },
    candidate: (name) =>
      candidates.get(keyOf(name)) ?? candidates.get(keyOf(withoutParty(name))) ?? placeOfWord(name),
    nearestFirm: onceEach((name) => likelyName(name, known)),
    nearestCandidate: onceEach((name) => likelyName(name, candidateNames(candidates))),
  };
}

/** The same, looked up once for each name: a file has most names on many rows. */
function onceEach(look: (name: string) => string | null): (name: string) => string | null {
  const found = new Map<string, string | null>();
  return (name) => {
    const known = found.get(name);
    if (known !== undefined) return known;
    const fresh = look(name);
    found.set(name, fresh);
    return fresh;
  };
}

/** Those of the race first, then those of its country or of none; others are not meant. */
function knownFirms({ firms, raceFirms }: ImportMapping): KnownName[] {
  const countries = new Set(
    firms.filter(({ id }) => raceFirms.includes(id)).flatMap(({ country }) => country ?? []),
  );
  return firms
    .filter(({ id, country }) => {
      const isForeign = country !== null && countries.size > 0 && !countries.has(country);
      return raceFirms.includes(id) || !isForeign;
    })
    .flatMap(({ id, name, aliases }) => {
      const rank = raceFirms.includes(id) ? 0 : 1;
      return [id, name, ...aliases].map((spelling) => ({ id, name: spelling, rank }));
    });
}

function candidateNames(candidates: ReadonlyMap<string, string>): KnownName[] {
  const known = [...candidates].filter(([, id]) => id !== LEAVE_OUT);
  return known.map(([name, id]) => ({ id, name, rank: 0 }));
}

/** `Ana Pérez (D)` without the letters of a party. */
function withoutParty(name: string): string {
  return name.replace(/\s*\(\p{Lu}{1,4}\)$/u, '');
}

/** How names are compared: as slugs, or whole where a slug would leave letters of another script out. */
function keyOf(name: string): string {
  const plain = name.normalize('NFKC').toLowerCase().trim();
  return /[^\P{L}\p{Script=Latin}]/u.test(plain) ? plain : slugOf(name);
}

function byKey(names: Readonly<Record<string, string>>): Map<string, string> {
  return new Map(Object.entries(names).map(([name, id]) => [keyOf(name), id]));
}

function candidateIds(mapping: ImportMapping): Map<string, string> {
  const known = (mapping.candidatesKnown ?? []).flatMap(({ id, name, shortName }) =>
    [id, name, shortName].map((spelling): [string, string] => [keyOf(spelling), id]),
  );
  return new Map([...known, ...byKey(mapping.candidates)]);
}

/** `Undecided`, `Others` and the like as an answer. */
function placeOfWord(name: string): string | undefined {
  const role = roleOfHeading(name);
  return role === 'other' || role === 'none' || role === 'undecided' ? role : undefined;
}
