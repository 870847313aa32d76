import { METHOD } from './method.ts';
import { meanOf } from './numbers.ts';
import { byHouse, type Observation } from './observation.ts';

/** A firm's mean margin over its polls of the last 90 days. */
export interface HouseMargin {
  readonly house: string;
  readonly margin: number;
}

/** Two camps of firms, the higher first, and how far apart their means are. */
export interface Division {
  readonly gap: number;
  readonly camps: readonly [readonly string[], readonly string[]];
}

/** Each firm's mean margin, first minus second candidate, over polls that ended in the 90 days to `day`. */
export function houseMargins(
  observations: readonly Observation[],
  pair: readonly [number, number],
  day: number,
): HouseMargin[] {
  const from = day - METHOD.splitDays.value;
  const recent = observations.filter(({ lastDay }) => lastDay <= day && lastDay > from);
  return [...byHouse(recent)].flatMap(([house, polls]) => {
    const margins = polls.flatMap((poll) => marginOf(poll, pair));
    return margins.length === 0 ? [] : [{ house, margin: meanOf(margins) }];
  });
}

/** First minus second; nothing if the poll does not name both. */
function marginOf({ shares }: Observation, [first, second]: readonly [number, number]): number[] {
  const [a, b] = [shares[first], shares[second]];
  return typeof a === 'number' && typeof b === 'number' ? [a - b] : [];
}

/**
 * The best real division of the firms into two camps; null if the firms are one field. A division is
 * real if the camps' means are apart by at least the wide gap and by 4 standard deviations within camps,
 * with an empty space of more than one between the camps, and two camps are far likelier than one field;
 * method.md §3. The best is the one with the least variance within; real ones only are compared, as a
 * firm in the middle of nowhere can make an unreal one slightly tighter.
 */
export function divisionOf(margins: readonly HouseMargin[]): Division | null {
  const sorted = [...margins].sort((a, b) => b.margin - a.margin || (a.house < b.house ? -1 : 1));
  const [best] = cutsOf(sorted)
    .filter(isReal)
    .sort((a, b) => a.within - b.within);
  return best === undefined ? null : divisionAt(best);
}

/** Variance of the firms' mean margins, all together. */
export function betweenHouseVariance(margins: readonly HouseMargin[]): number {
  return squares(margins) / Math.max(1, margins.length - 1);
}

interface Cut {
  readonly upper: readonly HouseMargin[];
  readonly lower: readonly HouseMargin[];
  /** Sum of squares within the camps. */
  readonly within: number;
}

/** Every way of cutting the sorted firms in two that leaves both camps firms enough. */
function cutsOf(sorted: readonly HouseMargin[]): Cut[] {
  const least = METHOD.splitHouses.value;
  const ways = Math.max(0, sorted.length - 2 * least + 1);
  return Array.from({ length: ways }, (_, way) => cutAt(sorted, least + way));
}

function cutAt(sorted: readonly HouseMargin[], size: number): Cut {
  const [upper, lower] = [sorted.slice(0, size), sorted.slice(size)];
  return { upper, lower, within: squares(upper) + squares(lower) };
}

function squares(margins: readonly HouseMargin[]): number {
  const mean = meanMargin(margins);
  return margins.reduce((total, { margin }) => total + (margin - mean) ** 2, 0);
}

function meanMargin(margins: readonly HouseMargin[]): number {
  return meanOf(margins.map(({ margin }) => margin));
}

function gapOf({ upper, lower }: Cut): number {
  return meanMargin(upper) - meanMargin(lower);
}

function isReal(cut: Cut): boolean {
  const gap = gapOf(cut);
  const spread = pooledSpread(cut);
  const space = (cut.upper.at(-1)?.margin ?? 0) - (cut.lower[0]?.margin ?? 0);
  return (
    gap >= METHOD.wideGap.value &&
    gap >= METHOD.splitDistance.value * spread &&
    space > METHOD.splitSpace.value * spread &&
    evidence(cut) > METHOD.splitEvidence.value
  );
}

function pooledSpread({ upper, lower, within }: Cut): number {
  const degrees = Math.max(1, upper.length + lower.length - 2);
  return Math.max(METHOD.splitSpread.value, Math.sqrt(within / degrees));
}

/** H log(s1²/s2²) − 2 log H: two camps against one, less what two more numbers cost. */
function evidence(cut: Cut): number {
  const firms = cut.upper.length + cut.lower.length;
  const one = squares([...cut.upper, ...cut.lower]) / firms;
  const two = Math.max(METHOD.splitSpread.value ** 2, cut.within / firms);
  return firms * Math.log(one / two) - 2 * Math.log(firms);
}

function divisionAt(cut: Cut): Division {
  return {
    gap: gapOf(cut),
    camps: [cut.upper.map(({ house }) => house), cut.lower.map(({ house }) => house)],
  };
}
