import type { PollsterId } from '../domain/poll.ts';
import type { Pollster } from '../domain/race.ts';
import { isSlug } from './cells.ts';
import { hasLookAlikes, nearestOf, slugOf } from './nearest.ts';
import { complain, soundText, type RowScope } from './row-scope.ts';

/** The polling firms that a file's rows may name. */
export interface Firms {
  /** All known ids, those of rows with a fault included, so that one fault is told once. */
  readonly ids: ReadonlySet<PollsterId>;
  readonly all: readonly Pollster[];
  /** Ids by name and alias, written as slugs. */
  readonly byName: ReadonlyMap<string, PollsterId>;
  /** True for a reader's own file: a firm nobody knows is taken by its name. */
  readonly open: boolean;
}

/** Nobody is known, and everybody is taken by name. */
export const ANY_FIRM: Firms = { ids: new Set(), all: [], byName: new Map(), open: true };

/** Known firms for a reader's own file: names and aliases are understood, others are taken by name. */
export function openTo(pollsters: readonly Pollster[]): Firms {
  return { ...firmsOf(pollsters, []), open: true };
}

/** The firms of pollsters.csv; `alsoIds` are ids of rows that had a fault elsewhere. */
export function firmsOf(all: readonly Pollster[], alsoIds: readonly PollsterId[]): Firms {
  const byName = new Map<string, PollsterId>();
  for (const firm of all) {
    for (const name of [firm.name, ...firm.aliases]) byName.set(slugOf(name), firm.id);
  }
  const ids = new Set([...all.map((firm) => firm.id), ...alsoIds]);
  return { ids, all, byName, open: false };
}

/** The firm a `pollster` cell names; null if it is empty, at fault or unknown. */
export function firmCell(scope: RowScope, firms: Firms): PollsterId | null {
  const text = soundText(scope, 'pollster');
  if (text === null || firms.ids.has(text)) return text;
  const slug = slugOf(text);
  if (firms.open) return openFirm(firms, text, slug);
  const named = firms.byName.get(slug) ?? (firms.ids.has(slug) ? slug : null);
  if (isSlug(text))
    complain(scope, 'pollster', 'unknown-firm', near(named ?? firmLike(firms, slug)));
  // What to write instead is told outright, and so never guessed.
  else complain(scope, 'pollster', faultOfId(text), near(named ?? slug));
  return null;
}

function faultOfId(text: string): 'look-alike-letters' | 'invalid-id' {
  return hasLookAlikes(text) ? 'look-alike-letters' : 'invalid-id';
}

function openFirm(firms: Firms, text: string, slug: string): PollsterId {
  return firms.byName.get(slug) ?? (slug === '' ? codePoints(text) : slug);
}

/** An id for a name in another script: its characters' numbers. */
function codePoints(text: string): string {
  return Array.from(text.slice(0, 12), (letter) => letter.codePointAt(0)?.toString(16)).join('-');
}

/** Shorter words stand in the names of many firms. */
const TELLING_LETTERS = 4;
/** Of a firm's letters, how many may differ: one poll under another firm's name is worse than no guess. */
const FIRM_SLIPS = 0.2;

/** The firm that an unknown id may mean: one whose whole id is among its words, or a slip away. */
function firmLike(firms: Firms, slug: string): PollsterId | null {
  const words = `-${slug}-`;
  const within = [...firms.ids].find(
    (id) => id.length >= TELLING_LETTERS && words.includes(`-${id}-`),
  );
  return within ?? nearestOf(slug, firms.ids, FIRM_SLIPS);
}

function near(firm: PollsterId | null): Readonly<Record<string, string>> {
  return firm === null || firm === '' ? {} : { nearest: firm };
}
