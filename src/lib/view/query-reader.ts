import { isTracking } from './query-names.ts';

/** Parts of a list within one value: `without=a.b`; ids hold neither mark. */
const SEPARATORS = /[.,\s]+/;

/** Reads the parameters of an address, and remembers what of it says nothing. */
export interface QueryReader<Name extends string> {
  /** The first value, read; undefined if absent or not understood. */
  one<Value>(name: Name, read: (text: string) => Value | undefined): Value | undefined;
  /** All ids of all values that are known, in the order of the query. */
  many(name: Name, known: ReadonlySet<string>): string[];
  /** `name` or `name=value`, as they stood there, of what was not understood. */
  unknown(): string[];
}

/** A reader of a query in which only `names` mean anything. */
export function queryReader<Name extends string>(
  search: URLSearchParams,
  names: readonly Name[],
): QueryReader<Name> {
  const known: readonly string[] = names;
  const unknown = [...new Set(search.keys())].filter(
    (name) => !known.includes(name) && !isTracking(name),
  );
  const refuse = (name: string, text: string): void => {
    if (text !== '') unknown.push(`${name}=${text}`);
  };
  return {
    one(name, read) {
      const [first, ...more] = search.getAll(name).filter((text) => text !== '');
      more.forEach((text) => {
        refuse(name, text);
      });
      const value = first === undefined ? undefined : read(first);
      if (first !== undefined && value === undefined) refuse(name, first);
      return value;
    },
    many(name, ids) {
      const asked = search.getAll(name).flatMap((text) => text.split(SEPARATORS));
      asked
        .filter((id) => !ids.has(id))
        .forEach((id) => {
          refuse(name, id);
        });
      return asked.filter((id) => ids.has(id));
    },
    unknown: () => unknown,
  };
}
