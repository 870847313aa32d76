import { describe, expect, it } from 'vitest';
import { faultPlace, jsonPlaces, repeatedKeys } from './json-place.ts';

const TEXT = `{
  "a": [1, { "b": "x" }],
  "c": { "d": null }
}`;

describe('places in a JSON text', () => {
  it.each([
    [['a'], { line: 2, column: 8 }],
    [['a', 1], { line: 2, column: 12 }],
    [['a', 1, 'b'], { line: 2, column: 19 }],
    [['c', 'd'], { line: 3, column: 15 }],
    [[], { line: 1, column: 1 }],
  ])('finds the value at %j', (path, place) => {
    expect(jsonPlaces(TEXT)(path)).toEqual(place);
  });

  it('finds a key where the key is asked for', () => {
    expect(jsonPlaces(TEXT)(['c', 'd'], 'key')).toEqual({ line: 3, column: 10 });
  });

  it.each([
    [['e'], { line: 1, column: 1 }],
    [['c', 'e'], { line: 3, column: 8 }],
    [['a', 2, 'b'], { line: 2, column: 8 }],
  ])('of what is not there, %j, finds what should hold it', (path, place) => {
    expect(jsonPlaces(TEXT)(path)).toEqual(place);
  });

  it('tells which keys stand twice, also where one is __proto__', () => {
    expect(repeatedKeys('{"a":1,"__proto__":{"b":1,\n"b":2},"a":3,"__proto__":4}')).toEqual([
      { key: 'a', line: 2, column: 8 },
      { key: '__proto__', line: 2, column: 14 },
      { key: 'b', line: 2, column: 1 },
    ]);
  });

  it('survives a text that nests deeper than any stack', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    expect(jsonPlaces(deep)([0])).toEqual({ line: 1, column: 1 });
    expect(repeatedKeys(deep)).toEqual([]);
  });
});

describe('the place of a fault', () => {
  it.each([
    ['a surplus comma', '{\n"a": 1,\n}', { line: 3, column: 1 }],
    ['a missing comma', '{"a": 1\n"b": 2}', { line: 2, column: 1 }],
    ['a word for a value', '{"a":\n tru}', { line: 2, column: 2 }],
    ['a number without its zero', '{"a": .5}', { line: 1, column: 7 }],
    ['a text in single quotes', "{'a': 1}", { line: 1, column: 2 }],
    ['a line break in a text', '{"a": "b\nc"}', { line: 1, column: 9 }],
    ['an end that is missing', '{"a": [1,\n', { line: 1, column: 10 }],
    ['a quote that is not closed', '{"a": "b\n', { line: 1, column: 9 }],
    ['nothing at all', '', { line: 1, column: 1 }],
  ])('is found for %s', (_, text, place) => {
    expect(faultPlace(text, refusalOf(text))).toEqual(place);
  });
});

/** What JSON.parse says of it. */
function refusalOf(text: string): string {
  try {
    JSON.parse(text);
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
  throw new Error('That is JSON');
}
