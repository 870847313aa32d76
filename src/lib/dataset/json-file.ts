import * as v from 'valibot';
import { parseCalendarDay } from '../domain/calendar-day.ts';
import { issueAt, printable, UNSEEN, type DataIssue, type IssueKind } from '../domain/issue.ts';
import { failed, ok, type Result } from '../domain/result.ts';
import { isSlug, linkFault } from './cells.ts';
import { decodeFile } from './encoding.ts';
import {
  faultPlace,
  jsonPlaces,
  repeatedKeys,
  type JsonPath,
  type JsonPlace,
  type JsonPlaces,
} from './json-place.ts';
import { schemaKeys } from './json-schema-keys.ts';
import { nearestOf } from './nearest.ts';

/** Reads a JSON file by a valibot schema; every issue names the path in `field`, and where it stands. */
export function parseJsonFile<Schema extends v.GenericSchema>(
  file: string,
  bytes: Uint8Array,
  schema: Schema,
): Result<v.InferOutput<Schema>, readonly DataIssue[]> {
  const decoded = decodeFile(file, bytes);
  if (!decoded.ok) return failed([decoded.problem]);
  const { text } = decoded.value;
  const json = parseJson(file, text);
  if (!json.ok) return failed([json.problem]);
  const parsed = v.safeParse(schema, json.value);
  const issues = [
    ...repeatedKeys(text).map((repeated) => repeatedKeyIssue(file, repeated)),
    ...schemaIssues(file, text, schema, parsed.issues ?? []),
  ];
  return parsed.success && issues.length === 0 ? ok(parsed.output) : failed(issues);
}

function parseJson(file: string, text: string): Result<unknown, DataIssue> {
  try {
    const value: unknown = JSON.parse(text);
    return ok(value);
  } catch (error) {
    return failed(notJson(file, text, error instanceof Error ? error.message : ''));
  }
}

function notJson(file: string, text: string, refusal: string): DataIssue {
  const { line, column } = faultPlace(text, refusal);
  const rest = (text.split('\n')[line - 1] ?? '').slice(column - 1).trim();
  return rest === ''
    ? issueAt('json-cut-short', { file, line, column: null, field: null }, '')
    : issueAt('not-json', { file, line, column, field: null }, rest);
}

function repeatedKeyIssue(
  file: string,
  { key, line, column }: ReturnType<typeof repeatedKeys>[number],
): DataIssue {
  const field = printable(key);
  return issueAt('json-repeated-key', { file, line, column, field }, key);
}

function schemaIssues(
  file: string,
  text: string,
  schema: v.GenericSchema,
  issues: readonly v.BaseIssue<unknown>[],
): DataIssue[] {
  if (issues.length === 0) return [];
  const placeOf = jsonPlaces(text);
  return issues.map((issue) => schemaIssue(file, placeOf, schema, issue));
}

function schemaIssue(
  file: string,
  placeOf: JsonPlaces,
  schema: v.GenericSchema,
  issue: v.BaseIssue<unknown>,
): DataIssue {
  const path = printable(v.getDotPath(issue) ?? '');
  const kind = kindOf(issue);
  const unknown = kind === 'json-unknown-key';
  const found = unknown ? path : foundText(issue.input);
  const place = placeOf(pathOf(issue), unknown ? 'key' : 'value');
  const nearest = unknown ? nearestKey(schema, issue) : null;
  return issueAt(kind, { file, ...place, field: path === '' ? null : path }, found, {
    path,
    wanted: issue.expected ?? '',
    ...(issue.type === 'min_length' ? { list: 'true' } : {}),
    ...(nearest === null ? {} : { nearest }),
  });
}

/** The key that an unknown one may mean: one that the schema has there and the file does not. */
function nearestKey(schema: v.GenericSchema, issue: v.BaseIssue<unknown>): string | null {
  const path = pathOf(issue);
  const key = String(path.at(-1));
  const around = issue.path?.at(-1)?.input;
  const present = typeof around === 'object' && around !== null ? Object.keys(around) : [];
  const free = schemaKeys(schema, path.slice(0, -1)).filter((known) => !present.includes(known));
  return nearestOf(key.toLowerCase(), free);
}

function pathOf(issue: v.BaseIssue<unknown>): JsonPath {
  return (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
}

/** Finds the place of a field that is named by its path, such as `candidates.2.id`. */
export function fieldPlaces(bytes: Uint8Array): (field: string) => JsonPlace {
  const decoded = decodeFile('', bytes);
  const placeOf = jsonPlaces(decoded.ok ? decoded.value.text : '');
  return (field) => placeOf(field.split('.'));
}

/** Checks of ours carry the kind of issue as their message; the rest are faults of shape. */
function kindOf(issue: v.BaseIssue<unknown>): IssueKind {
  const named = CHECK_KINDS.find((known) => known === issue.message);
  if (named !== undefined) return named;
  if (issue.expected === 'never') return 'json-unknown-key';
  return issue.input === undefined ? 'json-missing' : 'json-type';
}

/** The kinds of issue that the checks of a schema name as their message. */
const CHECK_KINDS = [
  'empty-cell',
  'invalid-id',
  'invisible-character',
  'link-scheme',
  'link-with-credentials',
  'link-without-host',
  'no-such-time-zone',
  'not-a-colour',
  'not-a-day',
  'not-a-link',
  'no-such-day',
  'day-too-early',
  'schema-version',
] as const satisfies readonly IssueKind[];
type CheckKind = (typeof CHECK_KINDS)[number];

/** Text without anything invisible; may be empty. */
export const PLAIN_TEXT = v.pipe(
  v.string(),
  v.check((text) => !UNSEEN.test(text), kind('invisible-character')),
);

/** Text that says something. */
export const FILLED_TEXT = v.pipe(
  PLAIN_TEXT,
  v.check((text) => text.trim() !== '', kind('empty-cell')),
);

/** The same text in each language. */
export const LOCALIZED = v.strictObject({ en: FILLED_TEXT, es: FILLED_TEXT });

/** The same text in each language, or none. */
export const LOCALIZED_OR_EMPTY = v.strictObject({ en: PLAIN_TEXT, es: PLAIN_TEXT });

/** Lower-case words joined by `-`. */
export const SLUG_TEXT = v.pipe(v.string(), v.check(isSlug, kind('invalid-id')));

/** A colour as `#rrggbb`. */
export const COLOUR_TEXT = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/i, kind('not-a-colour')));

/** An IANA time zone that the machine knows. */
export const TIME_ZONE_TEXT = v.pipe(v.string(), v.check(isTimeZone, kind('no-such-time-zone')));

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) instanceof Intl.DateTimeFormat;
  } catch {
    return false;
  }
}

/** An http or https link. */
export const LINK_TEXT = v.pipe(
  v.string(),
  v.rawCheck(({ dataset, addIssue }) => {
    const fault = dataset.typed ? linkFault(dataset.value) : null;
    const named = CHECK_KINDS.find((known) => known === fault);
    if (named !== undefined) addIssue({ message: named });
  }),
);

const DAY_FAULTS = {
  'not-iso': 'not-a-day',
  'no-such-day': 'no-such-day',
  'before-1900': 'day-too-early',
} as const;

/** An ISO day. */
export const DAY_TEXT = v.pipe(
  v.string(),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const day = parseCalendarDay(dataset.value);
    if (day.ok) return day.value;
    addIssue({ message: kind(DAY_FAULTS[day.problem]) });
    return NEVER;
  }),
);

/** The version of a file's shape: the only one there is yet. */
export const SCHEMA_VERSION = v.literal(1, kind('schema-version'));

function kind(name: CheckKind): CheckKind {
  return name;
}

function foundText(input: unknown): string {
  if (input === undefined) return '';
  return typeof input === 'string' ? input : JSON.stringify(input).slice(0, 200);
}
