import { earlierOf, type CalendarDay } from '../domain/calendar-day.ts';
import { lastEstimateDay } from '../domain/estimate-day.ts';
import type { CandidateId, PollsterId } from '../domain/poll.ts';
import type { GroupId, Race } from '../domain/race.ts';
import {
  POOLED,
  type Basis,
  type Estimate,
  type EstimateOptions,
  type GroupEstimate,
  type Method,
} from '../estimate/types.ts';

/** What the reader has chosen to see; the default is what the front of the page answers. */
export interface Selection {
  /** A declared group, or all firms pooled; null for the race's headline group. */
  readonly group: GroupId | null;
  readonly basis: Basis;
  readonly method: Method;
  /** Candidates charted; null for the race's main ones. */
  readonly candidates: readonly CandidateId[] | null;
  readonly since: CalendarDay | null;
  readonly dropped: readonly PollsterId[];
  /** The day to look back from; null for the latest. */
  readonly asOf: CalendarDay | null;
  readonly knowledge: 'ended' | 'known';
}

export const DEFAULT_SELECTION: Selection = {
  group: null,
  basis: 'decided',
  method: 'state-space',
  candidates: null,
  since: null,
  dropped: [],
  asOf: null,
  knowledge: 'ended',
};

/** The estimator's options for a selection on the day it is looked at. */
export function estimateOptions(
  selection: Selection,
  race: Race,
  today: CalendarDay,
): EstimateOptions {
  const last = lastEstimateDay(race, today);
  return {
    asOf: selection.asOf === null ? last : earlierOf(selection.asOf, last),
    method: selection.method,
    basis: selection.basis,
    dropped: new Set(selection.dropped),
    since: selection.since,
    knowledge: selection.knowledge,
    hyperparameters: new Map(),
  };
}

/** The group a selection shows: the chosen one, else the race's headline group. */
export function shownGroupId(race: Race, selection: Selection): GroupId {
  return selection.group ?? race.headlineGroup;
}

/** The estimate of the group that a selection shows; undefined if it has no usable poll. */
export function shownGroup(
  race: Race,
  estimate: Estimate,
  selection: Selection,
): GroupEstimate | undefined {
  const id = shownGroupId(race, selection);
  if (id === POOLED) return estimate.pooled ?? undefined;
  return estimate.groups.find((group) => group.group === id);
}

/** Places of the charted candidates in the race's order. */
export function shownCandidates(race: Race, selection: Selection): readonly CandidateId[] {
  const chosen = selection.candidates;
  return race.candidates
    .filter((candidate) => (chosen === null ? candidate.main : chosen.includes(candidate.id)))
    .map((candidate) => candidate.id);
}
