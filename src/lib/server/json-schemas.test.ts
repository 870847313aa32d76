import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { averagesJson } from '../export/averages-json.ts';
import { pollsJson } from '../export/polls-json.ts';
import {
  schemaFileName,
  schemaLink,
  SCHEMA_VERSION,
  type SchemaFile,
} from '../export/race-json.ts';
import { jsonSchema, SCHEMA_FILES, type JsonSchema } from './json-schemas.ts';
import { raceAverages, siteData } from './site-data.ts';

const races = siteData().races;
const FILES: readonly (readonly [string, SchemaFile, unknown])[] = races.flatMap((race) => [
  [race.id, 'polls', plain(pollsJson(race))] as const,
  [race.id, 'averages', plain(averagesJson(race, raceAverages(race)))] as const,
]);

/** A file's content as a reader has it. */
function plain(content: object): unknown {
  return JSON.parse(JSON.stringify(content));
}

function compiled(file: SchemaFile) {
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
  for (const format of ['date', 'uri']) ajv.addFormat(format, /^(\d{4}-\d\d-\d\d|https?:\/\/\S+)$/);
  return ajv.compile(jsonSchema(file, `https://example.org/schemas/${schemaFileName(file)}`));
}

describe('the JSON Schema', () => {
  it.each(FILES)('of %s accepts its %s.json', (_, file, content) => {
    const validate = compiled(file);
    validate(content);
    expect(validate.errors).toBeNull();
  });

  it.each(FILES)('of %s names every property of its %s.json', (_, file, content) => {
    expect(unnamed(content, jsonSchema(file, 'https://example.org/a'), file)).toEqual([]);
  });

  it.each(SCHEMA_FILES)(
    'of %s.json rejects another version, a missing part and a wrong type',
    (file) => {
      const [, , content] = FILES.find(([, name]) => name === file) ?? [];
      const validate = compiled(file);
      const change = (part: object) => ({
        ...(typeof content === 'object' ? content : {}),
        ...part,
      });
      expect(validate(change({ schema_version: SCHEMA_VERSION + 1 }))).toBe(false);
      expect(validate(change({ race: undefined }))).toBe(false);
      expect(validate(change({ [file]: [{}] }))).toBe(false);
    },
  );

  it.each(SCHEMA_FILES)('of %s.json is named by the file itself', (file) => {
    const [, , content] = FILES.find(([, name]) => name === file) ?? [];
    expect(content).toMatchObject({ $schema: schemaLink(file) });
    const address = new URL(schemaLink(file), `https://example.org/some-race/${file}.json`);
    expect(address.pathname).toBe(`/schemas/${schemaFileName(file)}`);
  });
});

/** Paths of what the schema says nothing about. */
function unnamed(content: unknown, schema: JsonSchema | undefined, path: string): string[] {
  if (schema === undefined) return [path];
  if (Array.isArray(content)) {
    return [...new Set(content.flatMap((item) => unnamed(item, schema.items, `${path}[]`)))];
  }
  if (typeof content !== 'object' || content === null) return [];
  return Object.entries(content).flatMap(([key, value]) =>
    unnamed(value, schema.properties?.[key] ?? schema.additionalProperties, `${path}.${key}`),
  );
}
