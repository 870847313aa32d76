import * as v from 'valibot';
import type { CalendarDay } from '../domain/calendar-day.ts';
import { issueAt, type DataIssue, type IssueKind } from '../domain/issue.ts';
import {
  DASHES,
  MARKERS,
  type Candidate,
  type GroupId,
  type MethodOverrides,
  type Pair,
  type PublicationBan,
  type Race,
  type Site,
} from '../domain/race.ts';
import { failed, ok, type Result } from '../domain/result.ts';
import { POLL_COLUMNS } from './columns.ts';
import {
  COLOUR_TEXT,
  DAY_TEXT,
  fieldPlaces,
  FILLED_TEXT,
  LINK_TEXT,
  LOCALIZED,
  LOCALIZED_OR_EMPTY,
  parseJsonFile,
  PLAIN_TEXT,
  SCHEMA_VERSION,
  SLUG_TEXT,
  TIME_ZONE_TEXT,
} from './json-file.ts';

/** A question of the race as race.json declares it: its polls are in `polls-<id>.csv`. */
export type QuestionDeclaration = Omit<Race['questions'][number], 'polls'>;

/** What race.json says: a race without what the CSV files hold. */
export type RaceDeclaration = Omit<
  Race,
  'memberships' | 'pollsters' | 'polls' | 'questions' | 'results' | 'events' | 'corrections'
> & { readonly questions: readonly QuestionDeclaration[] };

const CANDIDATE = v.strictObject({
  id: SLUG_TEXT,
  name: FILLED_TEXT,
  short_name: FILLED_TEXT,
  party: LOCALIZED_OR_EMPTY,
  colour: v.strictObject({ light: COLOUR_TEXT, dark: COLOUR_TEXT }),
  dash: v.picklist(DASHES),
  marker: v.picklist(MARKERS),
  main: v.boolean(),
  withdrawn: v.nullish(DAY_TEXT),
});

const CANDIDATES = v.pipe(v.array(CANDIDATE), v.minLength(2));

const PAIR = v.tuple([v.string(), v.string()]);

const GROUP = v.strictObject({
  id: SLUG_TEXT,
  label: LOCALIZED,
  phrase: LOCALIZED,
  definition: LOCALIZED,
  dash: v.picklist(DASHES),
  marker: v.picklist(MARKERS),
});

const BAN = v.strictObject({
  from: DAY_TEXT,
  to: DAY_TEXT,
  citation: LOCALIZED,
  source_url: LINK_TEXT,
});

const QUESTION = v.strictObject({
  id: SLUG_TEXT,
  label: LOCALIZED,
  explanation: LOCALIZED,
  candidates: CANDIDATES,
  pair: v.nullable(PAIR),
});

const RACE_FILE = v.strictObject({
  schema_version: SCHEMA_VERSION,
  id: SLUG_TEXT,
  name: LOCALIZED,
  short_name: LOCALIZED,
  place: LOCALIZED,
  office: LOCALIZED,
  election_day: DAY_TEXT,
  time_zone: TIME_ZONE_TEXT,
  candidates: CANDIDATES,
  pair: PAIR,
  groups: v.pipe(v.array(GROUP), v.minLength(1)),
  headline_group: v.string(),
  headline_reason: LOCALIZED,
  publication_ban: v.nullable(BAN),
  questions: v.array(QUESTION),
  licence: v.strictObject({ name: FILLED_TEXT, url: LINK_TEXT }),
  method: v.strictObject({ memory_days: v.optional(v.pipe(v.number(), v.minValue(1))) }),
});
type RaceFile = v.InferOutput<typeof RACE_FILE>;

const SITE_FILE = v.strictObject({
  schema_version: SCHEMA_VERSION,
  title: LOCALIZED,
  description: LOCALIZED,
  featured_race: v.pipe(PLAIN_TEXT, v.string()),
});

const OUTLINE_CANDIDATES = v.fallback(
  v.nullable(
    v.array(
      v.object({
        id: SLUG_TEXT,
        main: v.fallback(v.boolean(), false),
        withdrawn: v.fallback(v.nullable(DAY_TEXT), null),
      }),
    ),
  ),
  null,
);

const OUTLINE = v.object({
  election_day: v.fallback(v.nullable(DAY_TEXT), null),
  candidates: OUTLINE_CANDIDATES,
  groups: v.fallback(v.nullable(v.array(v.object({ id: SLUG_TEXT }))), null),
  publication_ban: v.fallback(v.nullable(v.object({ from: DAY_TEXT, to: DAY_TEXT })), null),
  questions: v.fallback(
    v.nullable(v.array(v.object({ id: SLUG_TEXT, candidates: OUTLINE_CANDIDATES }))),
    null,
  ),
});

/** What of race.json its CSV files are read against. */
export interface RaceOutline {
  /** Null where the file does not tell. */
  readonly electionDay: CalendarDay | null;
  readonly ban: Pick<PublicationBan, 'from' | 'to'> | null;
  readonly candidates: readonly OutlinedCandidate[] | null;
  readonly groups: readonly GroupId[] | null;
  readonly questions:
    readonly { readonly id: string; readonly candidates: RaceOutline['candidates'] }[] | null;
}

type OutlinedCandidate = Pick<Candidate, 'id' | 'main' | 'withdrawn'>;

/** Of a race.json with errors, what can be read all the same; nothing if it is no JSON. */
export function parseRaceOutline(file: string, bytes: Uint8Array): RaceOutline {
  const parsed = parseJsonFile(file, bytes, OUTLINE);
  if (!parsed.ok) return UNKNOWN_RACE;
  const { election_day: electionDay, publication_ban: ban, groups, questions } = parsed.value;
  return {
    electionDay,
    ban,
    candidates: soundCandidates(parsed.value.candidates),
    groups: groups?.map(({ id }) => id) ?? null,
    questions:
      questions
        ?.filter(({ id }, at) => questions.findIndex((other) => other.id === id) === at)
        .map(({ id, candidates }) => ({ id, candidates: soundCandidates(candidates) })) ?? null,
  };
}

/** Nothing is known of the race. */
export const UNKNOWN_RACE: RaceOutline = {
  electionDay: null,
  ban: null,
  candidates: null,
  groups: null,
  questions: null,
};

/** Candidates that can have a column; null if fewer than two can. */
function soundCandidates(
  candidates: readonly OutlinedCandidate[] | null,
): readonly OutlinedCandidate[] | null {
  const ids = candidates?.map(({ id }) => id) ?? [];
  const sound = candidates?.filter(({ id }, at) => ids.indexOf(id) === at && !isReserved(id)) ?? [];
  return sound.length < 2 ? null : sound;
}

function isReserved(id: string): boolean {
  return POLL_COLUMNS.some((column) => column.name === id);
}

/** Reads site.json; the featured race is checked by whoever knows the races. */
export function parseSiteFile(file: string, bytes: Uint8Array): Result<Site, readonly DataIssue[]> {
  const parsed = parseJsonFile(file, bytes, SITE_FILE);
  if (!parsed.ok) return parsed;
  const { title, description, featured_race: featuredRace } = parsed.value;
  return ok({ title, description, featuredRace });
}

/** Reads a race's race.json; `folder` is the name that its id must have. */
export function parseRaceFile(
  file: string,
  folder: string,
  bytes: Uint8Array,
): Result<RaceDeclaration, readonly DataIssue[]> {
  const parsed = parseJsonFile(file, bytes, RACE_FILE);
  if (!parsed.ok) return parsed;
  const placeOf = fieldPlaces(bytes);
  const issues = contradictions(parsed.value, folder).map(([kind, field, found, detail]) =>
    issueAt(kind, { file, ...placeOf(field), field }, found, detail),
  );
  return issues.length > 0 ? failed(issues) : ok(declarationOf(parsed.value));
}

type Contradiction = readonly [
  kind: IssueKind,
  field: string,
  found: string,
  detail: Readonly<Record<string, string>>,
];

/** What a file of the right shape can still get wrong: names that don't fit each other. */
function contradictions(race: RaceFile, folder: string): Contradiction[] {
  const groups = race.groups.map((group) => group.id);
  return [
    ...(race.id === folder ? [] : [contradiction('race-id-mismatch', 'id', race.id, { folder })]),
    ...candidateFaults(race.candidates, race.pair, ''),
    ...repeated(groups, 'groups'),
    ...(groups.includes(race.headline_group) ? [] : [unknownGroup(race.headline_group, groups)]),
    ...repeated(
      race.questions.map((question) => question.id),
      'questions',
    ),
    ...race.questions.flatMap(({ candidates, pair }, index) =>
      candidateFaults(candidates, pair, `questions.${index}.`),
    ),
    ...banFaults(race.publication_ban),
  ];
}

function contradiction(
  kind: IssueKind,
  field: string,
  found: string,
  detail: Readonly<Record<string, string>> = {},
): Contradiction {
  return [kind, field, found, detail];
}

function unknownGroup(group: string, groups: readonly string[]): Contradiction {
  return contradiction('unknown-group', 'headline_group', group, { words: groups.join(', ') });
}

function candidateFaults(
  candidates: RaceFile['candidates'],
  pair: readonly [string, string] | null,
  path: string,
): Contradiction[] {
  const ids = candidates.map((candidate) => candidate.id);
  return [
    ...repeated(ids, `${path}candidates`),
    ...ids.flatMap((id, at) =>
      isReserved(id) ? [contradiction('reserved-id', `${path}candidates.${at}.id`, id)] : [],
    ),
    ...strangers(pair ?? [], ids, `${path}pair`),
  ];
}

/** Ids in a pair that are nobody's, or stand there twice. */
function strangers(pair: readonly string[], ids: readonly string[], path: string): Contradiction[] {
  const words = ids.join(', ');
  return pair.flatMap((id, at) =>
    ids.includes(id) && pair.indexOf(id) === at
      ? []
      : [contradiction('unknown-candidate', `${path}.${at}`, id, { words })],
  );
}

function repeated(ids: readonly string[], list: string): Contradiction[] {
  return ids.flatMap((id, index) => {
    const first = ids.indexOf(id);
    if (first === index) return [];
    return [contradiction('repeated-id', `${list}.${index}.id`, id, { first: `${list}.${first}` })];
  });
}

function banFaults(ban: RaceFile['publication_ban']): Contradiction[] {
  if (ban === null || ban.from <= ban.to) return [];
  return [contradiction('ban-reversed', 'publication_ban', `${ban.from} – ${ban.to}`)];
}

function declarationOf(race: RaceFile): RaceDeclaration {
  return {
    id: race.id,
    name: race.name,
    shortName: race.short_name,
    place: race.place,
    office: race.office,
    electionDay: race.election_day,
    timeZone: race.time_zone,
    candidates: race.candidates.map(candidateOf),
    pair: race.pair,
    groups: race.groups,
    headlineGroup: race.headline_group,
    headlineReason: race.headline_reason,
    ban: banOf(race.publication_ban),
    questions: race.questions.map(questionOf),
    licence: race.licence,
    method: methodOf(race.method),
  };
}

function candidateOf(candidate: RaceFile['candidates'][number]): Candidate {
  const { short_name: shortName, withdrawn, ...rest } = candidate;
  return { ...rest, shortName, withdrawn: withdrawn ?? null };
}

function questionOf(question: RaceFile['questions'][number]): QuestionDeclaration {
  const { candidates, pair, ...rest } = question;
  const own: Pair | null = pair;
  return { ...rest, candidates: candidates.map(candidateOf), pair: own };
}

function banOf(ban: RaceFile['publication_ban']): PublicationBan | null {
  if (ban === null) return null;
  const { source_url: sourceUrl, ...rest } = ban;
  return { ...rest, sourceUrl };
}

function methodOf(method: RaceFile['method']): MethodOverrides {
  return method.memory_days === undefined ? {} : { memoryDays: method.memory_days };
}
