import type { JsonPath } from './json-place.ts';

/** The keys that a valibot schema knows of the object at a path; none where it knows no object there. */
export function schemaKeys(schema: unknown, [step, ...rest]: JsonPath): readonly string[] {
  const entries = member(bare(schema), 'entries');
  if (step === undefined) return isObject(entries) ? Object.keys(entries) : [];
  const inner = isObject(entries) ? member(entries, String(step)) : member(bare(schema), 'item');
  return schemaKeys(inner, rest);
}

/** What a schema is without what merely wraps it: a pipe, or that it may be null. */
function bare(schema: unknown): unknown {
  const wrapped = member(schema, 'wrapped');
  return wrapped === undefined ? schema : bare(wrapped);
}

function member(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
