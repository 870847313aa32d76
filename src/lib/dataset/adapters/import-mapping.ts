import * as v from 'valibot';
import type { DataIssue } from '../../domain/issue.ts';
import type { Poll, PollsterId } from '../../domain/poll.ts';
import type { Candidate, Pollster } from '../../domain/race.ts';
import type { Result } from '../../domain/result.ts';
import { pollColumnsWith } from '../columns.ts';
import { FILLED_TEXT, parseJsonFile, PLAIN_TEXT } from '../json-file.ts';
import { nearestOf, slugOf } from '../nearest.ts';
import type { DateOrder } from './foreign-dates.ts';
import { ROLES } from './foreign-poll.ts';

/** Leave a firm, a column or an answer out, knowingly. */
export const LEAVE_OUT = '-';

/** The key in `where` by which one of a page's tables is picked. */
export const TABLE_KEY = 'table';

/** What a maintainer says about a foreign file's names: all of it may be empty. */
export interface MappingFile {
  /** Name in the file → id in pollsters.csv, or `-` to leave the firm's rows out. */
  readonly pollsters: Readonly<Record<string, string>>;
  /** Name in the file → candidate id, `other`, `none`, `undecided`, or `-` to leave it out. */
  readonly candidates: Readonly<Record<string, string>>;
  /** Heading in the file → what the column is about (a role), or `-` to leave it out. */
  readonly columns: Readonly<Record<string, string>>;
  /** Heading in the file → the value that rows must have; others are left out and counted. */
  readonly where: Readonly<Record<string, string>>;
  /** Project column → what stands in it where the file says nothing. */
  readonly defaults: Readonly<Record<string, string>>;
  /** Which number is the day in `3/4/2024`, if the file leaves it open. */
  readonly date_order?: DateOrder | undefined;
  /** The year of dates without one. */
  readonly year?: number | undefined;
  /** `fraction` where 0.45 means 45 %. */
  readonly shares?: 'percent' | 'fraction' | undefined;
}

/** The mapping file and what the project knows already. */
export interface ImportMapping extends MappingFile {
  readonly firms: readonly Pollster[];
  /** Those of them that the race has: an unknown name is likelier one of theirs. */
  readonly raceFirms: readonly PollsterId[];
  /** The race's candidates; null to take every answer as its own candidate. */
  readonly candidatesKnown: readonly Pick<Candidate, 'id' | 'name' | 'shortName'>[] | null;
  /**
   * `closed`: a firm that nobody knows leaves its row out, as for the project's own files. `open`: firms
   * are taken by their name, as for a reader's own file; the `pollster` column then holds names.
   */
  readonly names: 'open' | 'closed';
  /** Polls that the race has already: the same poll is not taken again. */
  readonly existing: readonly Pick<Poll, 'id' | 'variant' | 'pollster' | 'endDate'>[];
}

/** A mapping file that says nothing. */
export const NO_MAPPING: MappingFile = {
  pollsters: {},
  candidates: {},
  columns: {},
  where: {},
  defaults: {},
};

/** A reader's own file by itself: every firm and every answer is taken by its name. */
export const OPEN_MAPPING: ImportMapping = {
  ...NO_MAPPING,
  firms: [],
  raceFirms: [],
  candidatesKnown: null,
  names: 'open',
  existing: [],
};

const NAMES = v.record(FILLED_TEXT, FILLED_TEXT);

const MAPPING_FILE = v.strictObject({
  pollsters: v.optional(NAMES, {}),
  candidates: v.optional(NAMES, {}),
  columns: v.optional(v.record(FILLED_TEXT, v.picklist([...ROLES, LEAVE_OUT])), {}),
  where: v.optional(v.record(FILLED_TEXT, PLAIN_TEXT), {}),
  defaults: v.optional(NAMES, {}),
  date_order: v.optional(v.picklist(['day-first', 'month-first'])),
  year: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2200))),
  shares: v.optional(v.picklist(['percent', 'fraction'])),
});

/** Reads a mapping file (JSON). */
export function parseMappingFile(
  file: string,
  bytes: Uint8Array,
): Result<MappingFile, readonly DataIssue[]> {
  return parseJsonFile(file, bytes, MAPPING_FILE);
}

/** An entry of a mapping file that stands for nothing that the project knows. */
export interface Stranger {
  readonly part: 'pollsters' | 'candidates' | 'defaults';
  /** The entry's key and value as they are written. */
  readonly key: string;
  readonly value: string;
  /** What may be meant instead; null if nothing is like it. */
  readonly nearest: string | null;
  /** All that may stand there; empty where that would be too many. */
  readonly known: readonly string[];
}

/** The entries that name no known firm, no candidate or no column: they would do nothing, or harm. */
export function strangersOf(mapping: ImportMapping): Stranger[] {
  return [...strangeFirms(mapping), ...strangeCandidates(mapping), ...strangeDefaults(mapping)];
}

function strangeFirms({ pollsters, firms }: ImportMapping): Stranger[] {
  const ids = firms.map(({ id }) => id);
  const names = new Set(firms.flatMap(({ name, aliases }) => [name, ...aliases].map(slugOf)));
  return Object.entries(pollsters)
    .filter(([, value]) => value !== LEAVE_OUT && !ids.includes(value) && !names.has(slugOf(value)))
    .map(([key, value]) => {
      const nearest = nearestOf(value, ids, FIRM_SLIPS);
      return { part: 'pollsters', key, value, nearest, known: [] };
    });
}

function strangeCandidates({ candidates, candidatesKnown }: ImportMapping): Stranger[] {
  if (candidatesKnown === null) return [];
  const known = [...candidatesKnown.map(({ id }) => id), 'other', 'none', 'undecided', LEAVE_OUT];
  return Object.entries(candidates)
    .filter(([, value]) => !known.includes(value))
    .map(([key, value]) => ({ part: 'candidates', key, value, nearest: null, known }));
}

function strangeDefaults({ defaults, candidatesKnown }: ImportMapping): Stranger[] {
  if (candidatesKnown === null) return [];
  const columns = pollColumnsWith(candidatesKnown.map(({ id }) => id)).map(({ name }) => name);
  return Object.entries(defaults)
    .filter(([key]) => !columns.includes(key))
    .map(([key, value]) => {
      return { part: 'defaults', key, value, nearest: nearestOf(key, columns), known: [] };
    });
}

/** Of a firm's letters, how many may differ. */
const FIRM_SLIPS = 0.2;
