import type { CalendarDay } from '../domain/calendar-day.ts';
import type { CandidateId, PollsterId } from '../domain/poll.ts';
import type { GroupId } from '../domain/race.ts';

/** How polls are turned into an average; the first is Margen's own. */
export const METHODS = ['state-space', 'latest', 'exponential', 'loess'] as const;
export type Method = (typeof METHODS)[number];

/** What shares are of: decided voters, or everyone asked, as reported. */
export const BASES = ['decided', 'reported'] as const;
export type Basis = (typeof BASES)[number];

/** All pollsters together, whatever group they are counted in. */
export const POOLED = 'all';

/** What the reader (or the build) asks of the estimator. */
export interface EstimateOptions {
  /** The last day whose polls count; lines end there, or on the eve of the vote if that is earlier. */
  readonly asOf: CalendarDay;
  readonly method: Method;
  readonly basis: Basis;
  /** Firms left out. */
  readonly dropped: ReadonlySet<PollsterId>;
  /** Polls that ended before this day are left out; null for no limit but the method's own window. */
  readonly since: CalendarDay | null;
  /** `ended`: polls that ended by `asOf` count. `known`: they must also have entered the file by then. */
  readonly knowledge: 'ended' | 'known';
  /** Hyperparameters found earlier, by group; groups that are missing are fitted. */
  readonly hyperparameters: ReadonlyMap<GroupId, Hyperparameters>;
}

/** The model's free constants; method.md §1. Ignored by the simple averages. */
export interface Hyperparameters {
  /** q: variance of the race's drift, per campaign day, in units of p(1−p). */
  readonly drift: number;
  /** h2: variance of house effects, in units of p(1−p). */
  readonly house: number;
  /** rho: how far polls scatter, as a multiple of the sampling variance. */
  readonly noise: number;
}

/** A central value with its 80 % and 95 % ranges, all on one scale (shares 0–1, or margins −1…1). */
export interface Ranged {
  readonly value: number;
  readonly low80: number;
  readonly high80: number;
  readonly low95: number;
  readonly high95: number;
}

/** A quantity on one day. */
export interface DayEstimate {
  /** The average and how well it is known: the ribbon on the chart. */
  readonly average: Ranged;
  /** Where the result may fall, shared polling error and change up to the vote included; same value. */
  readonly result: Ranged;
}

/** One candidate's line. */
export interface CandidateEstimate {
  readonly candidate: CandidateId;
  /** One a day: length and order of the group's `days`. Shares 0–1 of the chosen basis. */
  readonly days: readonly DayEstimate[];
}

/** The lead of the first of the race's pair over the second. */
export interface MarginEstimate {
  /** One a day: length and order of the group's `days`. −1…1. */
  readonly days: readonly DayEstimate[];
}

/** How far a firm's figures stand from the average, on the last day; positive means higher. */
export interface HouseEffect {
  readonly pollster: PollsterId;
  readonly polls: number;
  /** On the margin of the pair, −1…1, shrunk towards zero by the model. */
  readonly margin: Ranged;
  /** On each share, −1…1; length and order of the group's `candidates`. */
  readonly shares: readonly Ranged[];
}

/** What one poll does to the last day's average. */
export interface PollInfluence {
  /** `pollKey` of the poll. */
  readonly poll: string;
  /** Its weight in the last day's margin; the weights of a group's polls add up to 1. */
  readonly weight: number;
  /** Last day's margin without this poll minus with it, −1…1; exact, not refitted. Null where no poll is left. */
  readonly withoutIt: number | null;
  /** Robust down-weighting of a surprising poll, 0–1; 1 is none. */
  readonly trust: number;
  /**
   * The range in which the model expected this poll's margin before seeing it, by what the polls before it
   * showed of the race and of its firm; null where a method has none, and for the first poll.
   */
  readonly expected: Ranged | null;
}

/** The estimate for one group of pollsters, or for all together. */
export interface GroupEstimate {
  readonly group: GroupId;
  /** Polls and firms that carry the estimate. */
  readonly polls: number;
  readonly pollsters: number;
  /** Every day from the group's first poll to the last day of the estimate. */
  readonly days: readonly CalendarDay[];
  /** In the race's order; a candidate whom none of the polls names is absent. */
  readonly candidates: readonly CandidateEstimate[];
  /** Null if the polls do not name both of the pair. */
  readonly margin: MarginEstimate | null;
  /** By firm, in the order of the race's pollsters; empty where a method has none. */
  readonly houseEffects: readonly HouseEffect[];
  /** In the order of the race's polls. */
  readonly influences: readonly PollInfluence[];
  /** What was fitted or handed in; null where a method has none. */
  readonly hyperparameters: Hyperparameters | null;
}

/** Whether the race's firms fall into two camps that do not overlap; method.md §3. */
export type SplitFinding =
  | { readonly kind: 'none' }
  /** 12–20 points apart: one headline, wider range. */
  | { readonly kind: 'gap'; readonly gap: number }
  | {
      readonly kind: 'split';
      /** Distance of the camps' mean margins, 0–2. */
      readonly gap: number;
      /** The firms of each camp: the camp with the higher margin first. */
      readonly camps: readonly [readonly PollsterId[], readonly PollsterId[]];
      /**
       * Firms that stand in the other camp than most of their declared group; none where the declared
       * groups describe the split. Of a group in two halves, those with the lower margin.
       */
      readonly strays: readonly PollsterId[];
    };

/** The race as the polls show it. */
export interface Estimate {
  readonly method: Method;
  readonly basis: Basis;
  /** The last day of the lines. */
  readonly asOf: CalendarDay;
  readonly split: SplitFinding;
  /** One per declared group with a usable poll, in the race's order. */
  readonly groups: readonly GroupEstimate[];
  /** All firms in one average; where `split` it describes no pollster, and is never the headline. */
  readonly pooled: GroupEstimate | null;
}
