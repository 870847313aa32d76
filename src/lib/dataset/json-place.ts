import {
  parse,
  type AnyNode,
  type DocumentNode,
  type MemberNode,
  type ObjectNode,
  type ValueNode,
} from '@humanwhocodes/momoa';

/** Where something stands in a JSON text: its line, and its character in that line, both from 1. */
export interface JsonPlace {
  readonly line: number;
  readonly column: number;
}

/** Keys and indexes from the outermost value inwards. */
export type JsonPath = readonly (string | number)[];

const START: JsonPlace = { line: 1, column: 1 };

/** Finds where a path's value, or its key, stands. */
export type JsonPlaces = (path: JsonPath, part?: 'key' | 'value') => JsonPlace;

/** The places of a well-formed JSON text; of what is not there, the innermost value that should hold it. */
export function jsonPlaces(text: string): JsonPlaces {
  const document = documentOf(text);
  return (path, part = 'value') =>
    document === null ? START : placeOf(nodeAt(document.body, path, part));
}

function nodeAt(from: ValueNode, [step, ...rest]: JsonPath, part: 'key' | 'value'): AnyNode {
  const child = childrenOf(from).find(({ key }) => key === String(step));
  if (child === undefined) return from;
  if (rest.length === 0 && part === 'key') return child.name;
  return nodeAt(child.value, rest, part);
}

interface Child {
  readonly key: string;
  readonly value: ValueNode;
  /** What names it: its key, or in a list the value itself. */
  readonly name: AnyNode;
}

/** The parts of a value, each with the step that leads to it; of a repeated key the one that is read comes first. */
function childrenOf(node: ValueNode): Child[] {
  if (node.type === 'Array') {
    return node.elements.map(({ value }, at) => ({ key: String(at), value, name: value }));
  }
  if (node.type !== 'Object') return [];
  return node.members
    .map((member) => ({ key: keyOf(member), value: member.value, name: member.name }))
    .reverse();
}

function keyOf({ name }: MemberNode): string {
  return name.type === 'String' ? name.value : name.name;
}

function placeOf({ loc }: AnyNode): JsonPlace {
  return { line: loc.start.line, column: loc.start.column };
}

/** The keys that stand more than once in one object: all but the last would be lost in silence. */
export function repeatedKeys(text: string): readonly (JsonPlace & { readonly key: string })[] {
  const document = documentOf(text);
  if (document === null) return [];
  return objectsIn(document.body).flatMap(repeatedIn);
}

function objectsIn(node: ValueNode): ObjectNode[] {
  const within = childrenOf(node).flatMap(({ value }) => objectsIn(value));
  return node.type === 'Object' ? [node, ...within] : within;
}

function repeatedIn({ members }: ObjectNode): (JsonPlace & { readonly key: string })[] {
  const keys = members.map(keyOf);
  return members
    .filter((_, at) => keys.indexOf(keys[at] ?? '') !== at)
    .map((member) => ({ key: keyOf(member), ...placeOf(member.name) }));
}

/** Null if the text nests deeper than the reader's stack. */
function documentOf(text: string): DocumentNode | null {
  try {
    return parse(text, { mode: 'json' });
  } catch {
    return null;
  }
}

/** Where a text that JSON.parse refused stops being JSON: its end, if nothing but the rest is missing. */
export function faultPlace(text: string, refusal: string): JsonPlace {
  const position = /position (\d+)/.exec(refusal)?.[1];
  if (position !== undefined) return placeAt(text, Number(position));
  return /end of JSON/.test(refusal) ? placeAt(text, text.length) : unexpectedPlace(text);
}

/** The line and character of an offset; the end of what is written for one in the blanks after it. */
function placeAt(text: string, offset: number): JsonPlace {
  const before = text.slice(0, Math.min(offset, text.trimEnd().length)).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

/** For a value that can't be one, engines name no position: the reader of positions does. */
function unexpectedPlace(text: string): JsonPlace {
  try {
    parse(text, { mode: 'json' });
  } catch (error) {
    if (error instanceof Error && 'offset' in error) return placeAt(text, Number(error.offset));
  }
  return START;
}
