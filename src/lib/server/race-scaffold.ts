import {
  CORRECTION_COLUMNS,
  EVENT_COLUMNS,
  MEMBERSHIP_COLUMNS,
  pollColumnsWith,
  RESULT_COLUMNS,
  shareColumn,
  votesColumn,
  type ColumnRule,
} from '../dataset/columns.ts';
import { slugOf } from '../dataset/nearest.ts';
import { colourDistance, contrast } from '../domain/colour.ts';
import type { Language, Localized } from '../domain/language.ts';
import { isLegible, PAPER, readable, SCHEMES, type Scheme } from '../domain/legible-colour.ts';
import { DASHES, MARKERS, type SchemeColour } from '../domain/race.ts';
import { scaffoldWords, type ScaffoldGroup } from '../i18n/scaffold-words.ts';

/** How the firms of a new race are divided: not at all, or by what pages say of their alignment. */
export const GROUPINGS = ['all', 'alignment'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** A candidate of a new race; what is empty takes its default. */
export interface NewCandidate {
  readonly name: string;
  readonly shortName: string;
  readonly party: string;
  readonly colour: SchemeColour;
}

/** What somebody tells of a new race: texts as typed, to be judged by the reader of race.json. */
export interface NewRace {
  readonly id: string;
  readonly name: Localized;
  readonly shortName: Localized;
  readonly place: Localized;
  readonly office: Localized;
  readonly electionDay: string;
  readonly timeZone: string;
  readonly candidates: readonly NewCandidate[];
  /** Ids of two candidates. */
  readonly pair: readonly string[];
  readonly grouping: Grouping;
  readonly licence: { readonly name: string; readonly url: string };
}

/** The files of a new race's folder by name: no polls yet, and ready to be built. */
export function raceScaffold(race: NewRace, language: Language): ReadonlyMap<string, string> {
  const ids = race.candidates.map(candidateId);
  return new Map([
    ['race.json', raceFileText(race)],
    ['polls.csv', headerOf(pollColumnsWith(ids))],
    ['pollsters.csv', headerOf(MEMBERSHIP_COLUMNS)],
    ['results.csv', headerOf(resultColumnsInOrder(ids))],
    ['events.csv', headerOf(EVENT_COLUMNS)],
    ['corrections.csv', headerOf(CORRECTION_COLUMNS)],
    ['SOURCES.md', scaffoldWords(language).sources(race.name[language], race.licence)],
  ]);
}

function headerOf(rules: readonly ColumnRule[]): string {
  return `${rules.map(({ name }) => name).join(',')}\n`;
}

/** The candidates' shares stand before `other`, as in polls.csv, and their votes behind it. */
function resultColumnsInOrder(ids: readonly string[]): ColumnRule[] {
  const at = RESULT_COLUMNS.findIndex(({ name }) => name === 'other');
  return [
    ...RESULT_COLUMNS.slice(0, at),
    ...ids.map(shareColumn),
    ...RESULT_COLUMNS.slice(at, at + 1),
    ...ids.map(votesColumn),
    ...RESULT_COLUMNS.slice(at + 1),
  ];
}

/** race.json of a new race, as the reader of race.json takes it. */
export function raceFileText(race: NewRace): string {
  const groups = scaffoldWords('en').groups[race.grouping];
  const file = {
    schema_version: 1,
    id: race.id,
    name: race.name,
    short_name: race.shortName,
    place: race.place,
    office: race.office,
    election_day: race.electionDay,
    time_zone: race.timeZone,
    candidates: race.candidates.map(candidateEntry),
    pair: race.pair,
    groups: groups.map((_, index) => groupEntry(race.grouping, index)),
    headline_group: groups[0]?.id ?? '',
    headline_reason: inBoth((words) => words.headlineReason[race.grouping]),
    publication_ban: null,
    questions: [],
    licence: race.licence,
    method: {},
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function inBoth(text: (words: ReturnType<typeof scaffoldWords>) => string): Localized {
  return { en: text(scaffoldWords('en')), es: text(scaffoldWords('es')) };
}

function groupEntry(grouping: Grouping, index: number) {
  const part = (name: keyof ScaffoldGroup): Localized =>
    inBoth((words) => words.groups[grouping][index]?.[name] ?? '');
  return {
    id: part('id').en,
    label: part('label'),
    phrase: part('phrase'),
    definition: part('definition'),
    dash: DASHES[index % DASHES.length],
    marker: MARKERS[index % MARKERS.length],
  };
}

function candidateEntry(candidate: NewCandidate, index: number) {
  const { name, shortName, party, colour } = candidate;
  return {
    id: candidateId(candidate),
    name,
    short_name: shortName,
    party: { en: party, es: party },
    colour,
    dash: DASHES[index % DASHES.length],
    marker: MARKERS[index % MARKERS.length],
    main: index < MAIN_CANDIDATES,
  };
}

/** Lines that a chart shows without being asked: more can't be told apart at a glance. */
const MAIN_CANDIDATES = 4;

/** The id of a candidate: the short name as a column is named. */
export function candidateId({ shortName }: Pick<NewCandidate, 'shortName'>): string {
  return slugOf(shortName);
}

/** The last word of a name that is no number or mark: what a headline calls a candidate. */
export function shortNameOf(name: string): string {
  return name.trim().split(/\s+/).at(-1) ?? '';
}

/** Two lines nearer than this in OKLab are taken for one. */
export const LEAST_DISTANCE = 0.08;

/** What is wrong with a candidate's colour. */
export type ColourFault =
  | {
      readonly kind: 'faint';
      readonly scheme: Scheme;
      readonly contrast: number;
      readonly instead: string;
    }
  | { readonly kind: 'near'; readonly scheme: Scheme; readonly candidate: string };

/** What is wrong with a colour beside those of the candidates before; null if nothing is. */
export function colourFault(
  colour: SchemeColour,
  others: readonly NewCandidate[],
): ColourFault | null {
  for (const scheme of SCHEMES) {
    if (!isLegible(colour[scheme], scheme)) {
      const found = contrast(colour[scheme], PAPER[scheme]);
      return { kind: 'faint', scheme, contrast: found, instead: readable(colour[scheme], scheme) };
    }
    const near = others.find(
      (other) => colourDistance(other.colour[scheme], colour[scheme]) < LEAST_DISTANCE,
    );
    if (near !== undefined) return { kind: 'near', scheme, candidate: near.shortName };
  }
  return null;
}
