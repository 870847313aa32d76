import { dayNumber, earlierOf, plusDays } from '../domain/calendar-day.ts';
import type { Poll } from '../domain/poll.ts';
import { groupOf, type GroupId, type Race } from '../domain/race.ts';
import { averageField } from './average-field.ts';
import type { FieldAverage } from './field-average.ts';
import { assembleGroupEstimate } from './group-estimate.ts';
import { METHOD } from './method.ts';
import { windowed, type Observation, type PollField } from './observation.ts';
import {
  countedPolls,
  observationsOf,
  pairOf,
  pollsOfGroup,
  undecidedObservations,
} from './race-polls.ts';
import { marginFactor } from './ranges.ts';
import { betweenHouseVariance, houseMargins } from './split.ts';
import { splitFinding } from './split-finding.ts';
import {
  POOLED,
  type Estimate,
  type EstimateOptions,
  type GroupEstimate,
  type Hyperparameters,
  type SplitFinding,
} from './types.ts';
import { undecidedLine } from './undecided.ts';

/** What all groups of one estimate share. */
interface Setting {
  readonly race: Race;
  readonly options: EstimateOptions;
  readonly polls: readonly Poll[];
  readonly split: SplitFinding;
  readonly lastDay: number;
  readonly electionDay: number;
}

/**
 * The race as its polls show it: an average for every declared group with a poll, for all firms
 * together, and, where the firms are split, the headline group's level anchored in all of them. Lines
 * run to `options.asOf` or the eve of the vote, whichever is earlier. Any options are answered: with no
 * poll left, `groups` is empty and `pooled` null. Nothing depends on the clock or on chance.
 */
export function estimate(race: Race, options: EstimateOptions): Estimate {
  const asOf = earlierOf(options.asOf, plusDays(race.electionDay, -1));
  const polls = countedPolls(race, options, asOf);
  const lastDay = dayNumber(asOf);
  const split = splitFinding(race, observationsOf(polls, 'decided'), lastDay);
  const electionDay = dayNumber(race.electionDay);
  const setting = { race, options, polls, split, lastDay, electionDay };
  const groups = race.groups.flatMap(({ id }) => groupEstimate(setting, id) ?? []);
  return {
    method: options.method,
    basis: options.basis,
    asOf,
    split,
    groups,
    pooled: groupEstimate(setting, POOLED),
    anchored: anchoredEstimate(setting, groups),
  };
}

function groupEstimate(setting: Setting, group: GroupId): GroupEstimate | null {
  const polls = pollsOfGroup(setting.race, setting.polls, group);
  const hyperparameters = setting.options.hyperparameters.get(group) ?? null;
  return estimateOf(setting, { group, polls, hyperparameters, fixedHouse: new Map() });
}

/**
 * All firms inform the trend; those outside the headline group may stand anywhere (h2_out), so that the
 * level is the headline group's; method.md §3. With the headline group's own hyperparameters.
 */
function anchoredEstimate(
  setting: Setting,
  groups: readonly GroupEstimate[],
): GroupEstimate | null {
  const { race, options, polls, split } = setting;
  const reference = groups.find(({ group }) => group === race.headlineGroup);
  if (split.kind !== 'split' || options.method !== 'state-space' || reference === undefined) {
    return null;
  }
  const outside = race.pollsters.filter(({ id }) => groupOf(race, id) !== race.headlineGroup);
  const variance = outsideVariance(reference.hyperparameters);
  return estimateOf(setting, {
    group: race.headlineGroup,
    polls,
    hyperparameters: reference.hyperparameters,
    fixedHouse: new Map(outside.map(({ id }) => [id, variance])),
  });
}

/** h2_out, or as many times the reference group's own h2 as h2_out is of h2's usual value. */
function outsideVariance(hyperparameters: Hyperparameters | null): number {
  const { outsideHouse, house } = METHOD;
  return outsideHouse.value * Math.max(1, (hyperparameters?.house ?? 0) / house.value);
}

/** Which polls an estimate is of, and what is fixed beforehand. */
interface Reading {
  readonly group: GroupId;
  readonly polls: readonly Poll[];
  readonly hyperparameters: Hyperparameters | null;
  readonly fixedHouse: ReadonlyMap<string, number>;
}

function estimateOf(setting: Setting, reading: Reading): GroupEstimate | null {
  const { race, options, lastDay } = setting;
  const field = fieldOf(setting, reading);
  const days = daysOf(field.observations, lastDay);
  if (field.observations.length === 0) return null;
  const average = averageField(options.method, field, days, reading.hyperparameters);
  return assembleGroupEstimate({
    race,
    group: reading.group,
    field,
    days,
    average,
    widening: wideningOf(setting, reading.polls, average),
    undecided: undecidedLine(undecidedObservations(reading.polls), days, field),
  });
}

function fieldOf({ race, options, lastDay, electionDay }: Setting, reading: Reading): PollField {
  const observations = observationsOf(reading.polls, options.basis);
  return {
    observations: windowed(observations.filter(namesSomeone), lastDay),
    candidates: race.candidates.length,
    electionDay,
    memoryDays: race.method.memoryDays ?? METHOD.memoryDays.value,
    fixedHouse: reading.fixedHouse,
  };
}

function namesSomeone({ shares }: Observation): boolean {
  return shares.some((share) => share !== null);
}

/** Every day from the end of the first poll to the last day. */
function daysOf(observations: readonly Observation[], lastDay: number): number[] {
  const first = Math.min(...observations.map((one) => one.lastDay));
  return Array.from({ length: Math.max(0, lastDay - first + 1) || 0 }, (_, day) => first + day);
}

/** In a wide field (12–20 points) the result's range grows by what the firms differ beyond h2. */
function wideningOf(
  { race, split, lastDay }: Setting,
  polls: readonly Poll[],
  { levels, hyperparameters }: FieldAverage,
): number {
  const pair = pairOf(race);
  const [a, b] = pair.map((candidate) => levels[candidate]?.mean.at(-1));
  if (split.kind !== 'gap' || a === undefined || b === undefined) return 0;
  const margins = houseMargins(observationsOf(polls, 'decided'), pair, lastDay);
  const house = hyperparameters?.house ?? METHOD.house.value;
  return Math.max(0, betweenHouseVariance(margins) / marginFactor(a, b) - house);
}
