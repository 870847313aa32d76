import { dayNumber, earlierOf, plusDays, type CalendarDay } from '../domain/calendar-day.ts';
import type { Poll } from '../domain/poll.ts';
import { groupOf, type GroupId, type Race } from '../domain/race.ts';
import { averageField } from './average-field.ts';
import type { FieldAverage } from './field-average.ts';
import { assembleGroupEstimate } from './group-estimate.ts';
import { METHOD } from './method.ts';
import { windowed, type Observation, type PollField } from './observation.ts';
import { countedPolls, observationsOf, pairOf, pollsOfGroup } from './race-polls.ts';
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

/** What all groups of one estimate share. */
interface Setting {
  readonly race: Race;
  readonly options: EstimateOptions;
  readonly polls: readonly Poll[];
  readonly asOf: CalendarDay;
  readonly split: SplitFinding;
  readonly lastDay: number;
  readonly electionDay: number;
}

/**
 * The race as its polls show it: an average for every declared group with a poll, and for all firms
 * together. Lines run to `options.asOf` or the eve of the vote, whichever is earlier. Any options are
 * answered: with no poll left, `groups` is empty and `pooled` null. Nothing depends on the clock or on
 * chance.
 */
export function estimate(race: Race, options: EstimateOptions): Estimate {
  const setting = settingOf(race, options);
  return {
    method: options.method,
    basis: options.basis,
    asOf: setting.asOf,
    split: setting.split,
    groups: race.groups.flatMap(({ id }) => groupEstimate(setting, id) ?? []),
    pooled: groupEstimate(setting, POOLED),
  };
}

/**
 * The headline group's level where the firms are split, with all firms informing the trend: those outside
 * the group may stand anywhere (h2_out); method.md §3. With the headline group's own hyperparameters.
 * Null where the firms are not split, the group has no poll, or the method is a simple average. No part of
 * `estimate`, which is run at every touch: this is shown where a reader asks for every way of averaging.
 */
export function anchoredEstimate(race: Race, options: EstimateOptions): GroupEstimate | null {
  const setting = settingOf(race, options);
  if (setting.split.kind !== 'split' || options.method !== 'state-space') return null;
  const reference = groupEstimate(setting, race.headlineGroup);
  if (reference === null) return null;
  const outside = race.pollsters.filter(({ id }) => groupOf(race, id) !== race.headlineGroup);
  const variance = outsideVariance(reference.hyperparameters);
  return estimateOf(setting, {
    group: race.headlineGroup,
    polls: setting.polls,
    hyperparameters: reference.hyperparameters,
    fixedHouse: new Map(outside.map(({ id }) => [id, variance])),
  });
}

function settingOf(race: Race, options: EstimateOptions): Setting {
  const asOf = earlierOf(options.asOf, plusDays(race.electionDay, -1));
  const polls = countedPolls(race, options, asOf);
  const lastDay = dayNumber(asOf);
  return {
    race,
    options,
    polls,
    asOf,
    split: splitFinding(race, observationsOf(polls, 'decided'), lastDay),
    lastDay,
    electionDay: dayNumber(race.electionDay),
  };
}

function groupEstimate(setting: Setting, group: GroupId): GroupEstimate | null {
  const polls = pollsOfGroup(setting.race, setting.polls, group);
  const hyperparameters = setting.options.hyperparameters.get(group) ?? null;
  return estimateOf(setting, { group, polls, hyperparameters, fixedHouse: new Map() });
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
