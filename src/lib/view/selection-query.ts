import { parseCalendarDay, type CalendarDay } from '../domain/calendar-day.ts';
import type { CandidateId } from '../domain/poll.ts';
import type { Race } from '../domain/race.ts';
import { BASES, METHODS, POOLED, type Basis, type Method } from '../estimate/types.ts';
import { queryReader } from './query-reader.ts';
import { DEFAULT_SELECTION, type Selection } from './selection.ts';

/** A selection read from an address, and what of the address says nothing to this race. */
export interface ParsedSelection {
  readonly selection: Selection;
  /** `name` or `name=value`, as they stood there; ignored. In the order of the address. */
  readonly unknown: readonly string[];
}

/** What is known of a race when an address is read. */
export type SelectableRace = Pick<Race, 'groups' | 'headlineGroup' | 'candidates' | 'pollsters'>;

/** The parameters, the same in every language: an address restores the view in either. */
const NAMES = ['group', 'basis', 'method', 'show', 'since', 'without', 'asof', 'known'] as const;
type Name = (typeof NAMES)[number];

/** Reads a query. What it does not hold is the default; what the race does not know is ignored and named. */
export function parseSelection(search: URLSearchParams, race: SelectableRace): ParsedSelection {
  const reader = queryReader(search, NAMES);
  const groups = [POOLED, ...race.groups.map(({ id }) => id)];
  const selection: Selection = {
    group: reader.one('group', (text) => groups.find((id) => id === text)) ?? null,
    basis: reader.one<Basis>('basis', (text) => BASES.find((id) => id === text)) ?? 'decided',
    method:
      reader.one<Method>('method', (text) => METHODS.find((id) => id === text)) ??
      DEFAULT_SELECTION.method,
    candidates: reader.many('show', idsOf(race.candidates)),
    since: reader.one('since', dayOf) ?? null,
    dropped: reader.many('without', idsOf(race.pollsters)),
    asOf: reader.one('asof', dayOf) ?? null,
    knowledge:
      reader.one('known', (text) => (text === '1' ? ('known' as const) : undefined)) ?? 'ended',
  };
  return { selection: normalSelection(selection, race), unknown: reader.unknown() };
}

/** The query that stands for a selection: empty for the default, each parameter at most once, in fixed order. */
export function formatSelection(selection: Selection): URLSearchParams {
  const query: Record<Name, string> = {
    group: selection.group ?? '',
    basis: unless(DEFAULT_SELECTION.basis, selection.basis),
    method: unless(DEFAULT_SELECTION.method, selection.method),
    show: (selection.candidates ?? []).join('.'),
    since: selection.since ?? '',
    without: selection.dropped.join('.'),
    asof: selection.asOf ?? '',
    known: selection.knowledge === 'known' ? '1' : '',
  };
  return new URLSearchParams(NAMES.flatMap((name) => (query[name] ? [[name, query[name]]] : [])));
}

/**
 * The one form of a selection: lists in the race's order and without repeats, and what equals the
 * default written as the default, so that two selections are the same view if their queries are equal.
 */
export function normalSelection(selection: Selection, race: SelectableRace): Selection {
  const main = race.candidates.filter((candidate) => candidate.main).map(({ id }) => id);
  const shown = inOrder(race.candidates, selection.candidates ?? []);
  return {
    ...selection,
    group: selection.group === race.headlineGroup ? null : selection.group,
    candidates: shown.length === 0 || sameIds(shown, main) ? null : shown,
    dropped: inOrder(race.pollsters, selection.dropped),
  };
}

/** The selection with a firm left out, or taken back in if it was out. */
export function withPollsterToggled(
  selection: Selection,
  pollster: string,
  race: SelectableRace,
): Selection {
  const { dropped } = selection;
  const next = dropped.includes(pollster)
    ? dropped.filter((id) => id !== pollster)
    : [...dropped, pollster];
  return normalSelection({ ...selection, dropped: next }, race);
}

function dayOf(text: string): CalendarDay | undefined {
  const parsed = parseCalendarDay(text);
  return parsed.ok ? parsed.value : undefined;
}

function idsOf(entries: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(entries.map(({ id }) => id));
}

function inOrder(entries: readonly { readonly id: string }[], chosen: readonly string[]): string[] {
  return entries.map(({ id }) => id).filter((id) => chosen.includes(id));
}

function sameIds(a: readonly CandidateId[], b: readonly CandidateId[]): boolean {
  return a.length === b.length && a.every((id, place) => id === b[place]);
}

function unless(usual: string, chosen: string): string {
  return chosen === usual ? '' : chosen;
}
