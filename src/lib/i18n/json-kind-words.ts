import type { Language } from '../domain/language.ts';

/** How the kinds of JSON values are called; `{n}` and `{words}` are filled in. */
interface JsonKindWords {
  readonly kinds: Readonly<Record<string, string>>;
  readonly oneOf: string;
  readonly list: string;
  readonly least: string;
  /** From one on. */
  readonly numbers: readonly string[];
}

const WORDS: Readonly<Record<Language, JsonKindWords>> = {
  en: {
    kinds: {
      Object: 'An object, { … }',
      Array: 'A list, [ … ]',
      string: 'A text in double quotes',
      boolean: 'true or false, without quotes',
      number: 'A number, without quotes',
      null: 'null',
    },
    oneOf: 'One of: {words}',
    list: 'A list of {n} or more',
    least: 'A number of {n} or more',
    numbers: ['one', 'two', 'three'],
  },
  es: {
    kinds: {
      Object: 'Un objeto, { … }',
      Array: 'Una lista, [ … ]',
      string: 'Un texto entre comillas dobles',
      boolean: 'true o false, sin comillas',
      number: 'Un número, sin comillas',
      null: 'null',
    },
    oneOf: 'Uno de estos: {words}',
    list: 'Una lista de {n} o más',
    least: 'Un número de {n} o más',
    numbers: ['uno', 'dos', 'tres'],
  },
};

/** What a value must be, in words, for a validator's `>=2`, `Object` or `("a" | "b")`; `isList` if it is a list's length. */
export function jsonKindText(wanted: string, isList: boolean, language: Language): string {
  const { kinds, oneOf, list, least, numbers } = WORDS[language];
  const known = kinds[wanted];
  if (known !== undefined) return known;
  const limit = /^>=(\d+)$/.exec(wanted)?.[1];
  if (limit !== undefined) {
    const spelt = numbers[Number(limit) - 1] ?? limit;
    return (isList ? list : least).replace('{n}', isList ? spelt : limit);
  }
  const options = [...wanted.matchAll(/"([^"]*)"/g)].map(([, word]) => word);
  return oneOf.replace('{words}', options.length === 0 ? wanted : options.join(', '));
}
