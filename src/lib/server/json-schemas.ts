import { DATE_BASES, POLL_STATUSES, POPULATIONS, UNDECIDED_TREATMENTS } from '../domain/poll.ts';
import { AVERAGES_COLUMNS } from '../export/averages-csv.ts';
import { SCHEMA_VERSION, type SchemaFile } from '../export/race-json.ts';
import { BASES } from '../estimate/types.ts';
import type { FieldName } from '../i18n/files.en.ts';
import { filesWords } from '../i18n/files-words.ts';

/** A JSON Schema (draft 2020-12), as far as our files need one. */
export interface JsonSchema {
  readonly $schema?: string;
  readonly $id?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly pattern?: string;
  readonly const?: string | number;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: JsonSchema;
}

/** The JSON files that have a schema. */
export const SCHEMA_FILES: readonly SchemaFile[] = ['polls', 'averages'];

/** The schema of a race's polls.json or averages.json; further properties may come without a new version. */
export function jsonSchema(file: SchemaFile, id: string): JsonSchema {
  const { packageDescription, files } = filesWords('en');
  const content = file === 'polls' ? { polls: list(POLL), questions: list(QUESTION) } : AVERAGES;
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: id,
    title: `${file}.json`,
    description: `${files[`${file}.json`]} ${packageDescription}`,
    ...record({
      $schema: TEXT,
      schema_version: { const: SCHEMA_VERSION },
      race: RACE,
      licence: record({ name: TEXT, url: LINK }),
      unit: { const: 'points' },
      ...content,
    }),
  };
}

const TEXT: JsonSchema = { type: 'string' };
const LINK: JsonSchema = { type: 'string', format: 'uri' };
const DAY: JsonSchema = { type: 'string', format: 'date' };
const ID: JsonSchema = { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' };
const PERCENT: JsonSchema = { type: ['number', 'null'], minimum: 0, maximum: 100 };
const POINTS: JsonSchema = { type: 'number' };
const LOCALIZED = record({ en: TEXT, es: TEXT });
const SHARES: JsonSchema = { type: 'object', additionalProperties: PERCENT };

const CANDIDATE = record({ id: ID, name: TEXT, short_name: TEXT });
const PAIR: JsonSchema = {
  type: 'array',
  items: ID,
  minItems: 2,
  maxItems: 2,
  description: 'The margin is the share of the first minus that of the second.',
};

const RACE = record({
  id: ID,
  name: LOCALIZED,
  election_day: DAY,
  time_zone: TEXT,
  candidates: list(CANDIDATE),
  pair: PAIR,
  groups: list(record({ id: ID, label: LOCALIZED })),
  headline_group: ID,
});

const POLL = record({
  poll_id: about('poll_id', ID),
  variant: about('variant', TEXT),
  pollster: { ...ID, description: 'The firm’s identifier.' },
  pollster_name: TEXT,
  group: { ...orNull(ID), description: 'The group that the firm is counted in; null if in none.' },
  sponsor: about('sponsor', orNull(TEXT)),
  start_date: about('start_date', orNull(DAY)),
  end_date: about('end_date', DAY),
  published_date: about('published_date', orNull(DAY)),
  date_basis: about('date_basis', { enum: DATE_BASES }),
  sample_size: about('sample_size', { type: ['integer', 'null'], minimum: 1 }),
  population: about('population', {
    type: ['string', 'null'],
    pattern: `^(${POPULATIONS.join('|')})$`,
  }),
  mode: { ...list(TEXT), description: 'How people were asked.' },
  margin_of_error: about('margin_of_error', { type: ['number', 'null'], minimum: 0, maximum: 50 }),
  shares: {
    ...SHARES,
    description: 'Per cent as reported, by candidate; null where not reported.',
  },
  other: about('other', PERCENT),
  none: about('none', PERCENT),
  undecided: about('undecided', PERCENT),
  undecided_treatment: about('undecided_treatment', { enum: UNDECIDED_TREATMENTS }),
  decided: {
    ...record({
      method: TEXT,
      shares: SHARES,
      other: POINTS,
      margin: { type: ['number', 'null'] },
    }),
    description:
      'Points of decided voters, as worked out; margin is the first of the pair minus the second.',
  },
  status: about('status', { enum: POLL_STATUSES }),
  status_reason: about('status_reason', TEXT),
  source_url: about('source_url', LINK),
  source_title: about('source_title', orNull(TEXT)),
  archive_url: about('archive_url', orNull(LINK)),
  added: about('added', orNull(DAY)),
  notes: about('notes', orNull(TEXT)),
});

const QUESTION = record({
  id: ID,
  label: LOCALIZED,
  candidates: list(CANDIDATE),
  pair: { ...PAIR, type: ['array', 'null'] },
  polls: list(POLL),
});

const AVERAGES = {
  averages: list(
    record(
      Object.fromEntries(
        AVERAGES_COLUMNS.map((column) => [column, about(column, averagesShape(column))]),
      ),
    ),
  ),
};

/** Figures but for what names the row. */
function averagesShape(column: (typeof AVERAGES_COLUMNS)[number]): JsonSchema {
  if (column === 'date') return DAY;
  if (column === 'basis') return { enum: BASES };
  return column === 'group' || column === 'candidate' ? ID : POINTS;
}

/** An object that has all of these properties. */
function record(properties: Readonly<Record<string, JsonSchema>>): JsonSchema {
  return { type: 'object', properties, required: Object.keys(properties) };
}

function list(items: JsonSchema): JsonSchema {
  return { type: 'array', items };
}

function orNull(schema: JsonSchema): JsonSchema {
  return { ...schema, type: ['string', 'null'] };
}

function about(field: FieldName, schema: JsonSchema): JsonSchema {
  return { ...schema, description: filesWords('en').fields[field] };
}
