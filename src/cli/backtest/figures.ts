import { meanOf } from '#lib/estimate/numbers.ts';
import { pairedInterval } from './bootstrap.ts';
import type { Contender } from './contenders.ts';
import { GROUPS, type Group } from './groups.ts';
import { FIGURE_NAMES, type ElectionScores, type FigureName } from './scores.ts';

/** One election's scores for every contender that ran. */
export interface ScoredElection {
  readonly election: string;
  readonly group: Group;
  readonly scores: ReadonlyMap<Contender, ElectionScores>;
}

/** A figure of a contender in a group; null where no election has it. */
export interface Figure {
  readonly value: number | null;
  /** 95 % paired bootstrap interval of (contender − reference); null for the reference itself. */
  readonly difference: readonly [number, number] | null;
}

export type Figures = Readonly<Record<FigureName, Figure>>;

/** A contender's figures in one group. */
export interface GroupFigures {
  readonly contender: Contender;
  readonly group: Group;
  /** Elections in the group. */
  readonly elections: number;
  readonly figures: Figures;
}

/** What every contender is compared with. */
export const REFERENCE: Contender = 'state-space';

/** Figures of every contender in every group that has elections. */
export function figuresOf(
  scored: readonly ScoredElection[],
  contenders: readonly Contender[],
): GroupFigures[] {
  return GROUPS.flatMap((group) => {
    const members = scored.filter((one) => group === 'all' || one.group === group);
    if (members.length === 0) return [];
    return contenders.map((contender) => groupFigures(members, group, contender));
  });
}

function groupFigures(
  members: readonly ScoredElection[],
  group: Group,
  contender: Contender,
): GroupFigures {
  const entries = FIGURE_NAMES.map((name) => [name, figureOf(members, contender, name)] as const);
  return { contender, group, elections: members.length, figures: recordOf(entries) };
}

function recordOf(entries: readonly (readonly [FigureName, Figure])[]): Figures {
  const none: Figure = { value: null, difference: null };
  const found = new Map(entries);
  const pick = (name: FigureName): Figure => found.get(name) ?? none;
  return {
    mae1: pick('mae1'),
    mae7: pick('mae7'),
    mae30: pick('mae30'),
    mae60: pick('mae60'),
    margin1: pick('margin1'),
    margin7: pick('margin7'),
    nextPoll: pick('nextPoll'),
    pollCover80: pick('pollCover80'),
    pollCover95: pick('pollCover95'),
    pollIs95: pick('pollIs95'),
    resultCover80: pick('resultCover80'),
    resultCover95: pick('resultCover95'),
    resultIs95: pick('resultIs95'),
  };
}

function figureOf(
  members: readonly ScoredElection[],
  contender: Contender,
  name: FigureName,
): Figure {
  const own = valuesOf(members, contender, name);
  const value = own.length === 0 ? null : summarised(name, own);
  return { value, difference: differenceOf(members, contender, name) };
}

function valuesOf(
  members: readonly ScoredElection[],
  contender: Contender,
  name: FigureName,
): number[] {
  return members.flatMap(({ scores }) => scores.get(contender)?.[name] ?? []);
}

/** Every election weighs the same; of squared errors the root is taken last. */
function summarised(name: FigureName, values: readonly number[]): number {
  return name === 'nextPoll' ? Math.sqrt(meanOf(values)) : meanOf(values);
}

function differenceOf(
  members: readonly ScoredElection[],
  contender: Contender,
  name: FigureName,
): readonly [number, number] | null {
  if (contender === REFERENCE) return null;
  const pairs = members.flatMap(({ scores }) => {
    const [own, reference] = [scores.get(contender)?.[name], scores.get(REFERENCE)?.[name]];
    return own == null || reference == null ? [] : [{ own, reference }];
  });
  return pairedInterval(pairs, (drawn) => {
    const own = drawn.map((pair) => pair.own);
    return (
      summarised(name, own) -
      summarised(
        name,
        drawn.map((pair) => pair.reference),
      )
    );
  });
}
