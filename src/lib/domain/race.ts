import type { CalendarDay } from './calendar-day.ts';
import type { Language, Localized } from './language.ts';
import type { CandidateId, Poll, PollsterId } from './poll.ts';
import type { Share } from './share.ts';

/** Folder name of a race under data/, and its address. */
export type RaceId = string;
/** Id of a declared group of pollsters. */
export type GroupId = string;

/** How a line is drawn, so that colour is never the only sign. */
export const DASHES = ['solid', 'dashed', 'dotted', 'dash-dot', 'long-dash'] as const;
export type Dash = (typeof DASHES)[number];

/** How a poll is drawn, so that colour is never the only sign. */
export const MARKERS = [
  'circle',
  'square',
  'triangle',
  'diamond',
  'cross',
  'star',
  'plus',
  'ring',
] as const;
export type Marker = (typeof MARKERS)[number];

/** A colour for each scheme, `#rrggbb`. */
export interface SchemeColour {
  readonly light: string;
  readonly dark: string;
}

export interface Candidate {
  readonly id: CandidateId;
  readonly name: string;
  readonly shortName: string;
  readonly party: Localized;
  readonly colour: SchemeColour;
  readonly dash: Dash;
  readonly marker: Marker;
  /** Shown on charts without being asked for. */
  readonly main: boolean;
  /** The day the candidate left the race; polls after it need not name them. */
  readonly withdrawn: CalendarDay | null;
}

/** Candidates whose head-to-head is the margin: first minus second. */
export type Pair = readonly [CandidateId, CandidateId];

/** A class of pollsters as somebody has described them; never our own judgement. */
export interface PollsterGroup {
  readonly id: GroupId;
  readonly label: Localized;
  /** Continues "X leads Y by n points …": "among pollsters not flagged as …". */
  readonly phrase: Localized;
  readonly definition: Localized;
  readonly dash: Dash;
  readonly marker: Marker;
}

/** Which group a firm is counted in for this race, and on whose word. */
export interface GroupMembership {
  readonly pollster: PollsterId;
  readonly group: GroupId;
  readonly basis: string;
  readonly sourceUrl: string;
}

/** A polling firm, the same in all races. */
export interface Pollster {
  readonly id: PollsterId;
  readonly name: string;
  readonly aliases: readonly string[];
  /** ISO 3166 alpha-2. */
  readonly country: string | null;
  readonly website: string | null;
  readonly founded: string | null;
  readonly notes: string | null;
}

export const RESULT_KINDS = ['official', 'opposition_tally', 'quick_count', 'exit_poll'] as const;
export type ResultKind = (typeof RESULT_KINDS)[number];

/** Somebody's claim about the result; several may contradict each other. */
export interface ResultClaim {
  readonly kind: ResultKind;
  readonly publisher: string;
  readonly date: CalendarDay;
  /** Share of the tables or sheets counted. */
  readonly coverage: Share | null;
  /** As claimed; length and order of the race's candidates. */
  readonly shares: readonly (Share | null)[];
  readonly other: Share | null;
  /** Length and order of the race's candidates. */
  readonly votes: readonly (number | null)[];
  readonly sourceUrl: string;
  readonly sourceTitle: string | null;
  readonly notes: string | null;
}

export interface CampaignEvent {
  readonly date: CalendarDay;
  readonly label: Localized;
  readonly sourceUrl: string | null;
}

/** The days, both included, on which polls may not be published. */
export interface PublicationBan {
  readonly from: CalendarDay;
  readonly to: CalendarDay;
  readonly citation: Localized;
  readonly sourceUrl: string;
}

/** The id under which the race's own question stands beside the further ones. */
export const MAIN_QUESTION = 'main';

/** A question of the race with its polls; polls of different questions are never averaged together. */
export interface Question {
  readonly id: string;
  readonly label: Localized;
  readonly explanation: Localized;
  readonly candidates: readonly Candidate[];
  readonly pair: Pair | null;
  /** Ordered by end date, then id. */
  readonly polls: readonly Poll[];
}

/** A change to a published row, as data/<race>/corrections.csv records it. */
export interface Correction {
  readonly date: CalendarDay;
  readonly poll: string;
  readonly field: string;
  readonly oldValue: string;
  readonly newValue: string;
  readonly reason: Localized;
  readonly sourceUrl: string | null;
}

/** What a race may set for itself instead of the method's own constant; see estimate/method.ts. */
export interface MethodOverrides {
  readonly memoryDays?: number;
}

/** Everything known about one election, validated. */
export interface Race {
  readonly id: RaceId;
  readonly name: Localized;
  readonly shortName: Localized;
  readonly place: Localized;
  readonly office: Localized;
  readonly electionDay: CalendarDay;
  /** IANA name. */
  readonly timeZone: string;
  readonly candidates: readonly Candidate[];
  readonly pair: Pair;
  readonly groups: readonly PollsterGroup[];
  readonly headlineGroup: GroupId;
  readonly headlineReason: Localized;
  readonly memberships: readonly GroupMembership[];
  /** The firms with a poll in this race, ordered by name. */
  readonly pollsters: readonly Pollster[];
  /** The main question's polls, ordered by end date, then id. */
  readonly polls: readonly Poll[];
  readonly questions: readonly Question[];
  readonly results: readonly ResultClaim[];
  readonly events: readonly CampaignEvent[];
  readonly corrections: readonly Correction[];
  readonly ban: PublicationBan | null;
  readonly licence: { readonly name: string; readonly url: string };
  readonly method: MethodOverrides;
}

/** What the site as a whole is called and which race its front page answers. */
export interface Site {
  readonly title: Localized;
  readonly description: Localized;
  readonly featuredRace: RaceId;
}

/** Text in the reader's language. */
export function inLanguage(text: Localized, language: Language): string {
  return text[language];
}

/** The group a firm is counted in; undefined if the race lists no membership for it. */
export function groupOf(
  race: Pick<Race, 'memberships'>,
  pollster: PollsterId,
): GroupId | undefined {
  return race.memberships.find((membership) => membership.pollster === pollster)?.group;
}
