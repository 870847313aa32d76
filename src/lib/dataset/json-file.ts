import * as v from 'valibot';
import { parseCalendarDay } from '../domain/calendar-day.ts';
import { issueAt, printable, UNSEEN, type DataIssue, type IssueKind } from '../domain/issue.ts';
import { failed, ok, type Result } from '../domain/result.ts';
import { isSlug, linkFault } from './cells.ts';
import { decodeFile } from './encoding.ts';

/** Reads a JSON file by a valibot schema; every issue names the path in `field`, on the line of its key. */
export function parseJsonFile<Schema extends v.GenericSchema>(
  file: string,
  bytes: Uint8Array,
  schema: Schema,
): Result<v.InferOutput<Schema>, readonly DataIssue[]> {
  const decoded = decodeFile(file, bytes);
  if (!decoded.ok) return failed([decoded.problem]);
  const json = parseJson(file, decoded.value.text);
  if (!json.ok) return failed([json.problem]);
  const parsed = v.safeParse(schema, json.value);
  if (parsed.success) return ok(parsed.output);
  return failed(parsed.issues.map((issue) => schemaIssue(file, issue)));
}

function parseJson(file: string, text: string): Result<unknown, DataIssue> {
  try {
    const value: unknown = JSON.parse(text);
    return ok(value);
  } catch (error) {
    const reason = error instanceof Error ? error.message : '';
    const line = lineOfFault(text, reason);
    const place = { file, line, column: null, field: null };
    return failed(
      issueAt('not-json', place, text.split('\n')[line - 1]?.trim() ?? '', {
        reason: printable(reason),
      }),
    );
  }
}

/** Engines name the position of the fault, if at all, in their message only. */
function lineOfFault(text: string, reason: string): number {
  const position = /position (\d+)/.exec(reason)?.[1];
  if (position !== undefined) return text.slice(0, Number(position)).split('\n').length;
  return /end of JSON/.test(reason) ? text.trimEnd().split('\n').length : 1;
}

function schemaIssue(file: string, issue: v.BaseIssue<unknown>): DataIssue {
  const path = printable(v.getDotPath(issue) ?? '');
  const kind = kindOf(issue);
  const found = kind === 'json-unknown-key' ? path : foundText(issue.input);
  const detail = { path, wanted: issue.expected ?? '' };
  return issueAt(
    kind,
    { file, line: 1, column: null, field: path === '' ? null : path },
    found,
    detail,
  );
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
