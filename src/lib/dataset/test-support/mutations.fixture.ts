import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { FROZEN_FOLDER } from '../../server/test-support/frozen-copy.ts';
import type { DataFiles } from '../race-folder.ts';
import { bytesOf } from './small-root.fixture.ts';

/** The real files of each race with what it needs of the root: a small root a race. */
function realRoots(): DataFiles[] {
  const races = readdirSync(FROZEN_FOLDER).filter((name) =>
    existsSync(join(FROZEN_FOLDER, name, 'race.json')),
  );
  return races.map((race) => {
    const own = readdirSync(join(FROZEN_FOLDER, race)).filter((name) => /\.(csv|json)$/.test(name));
    const paths = ['pollsters.csv', 'site.json', ...own.map((name) => `${race}/${name}`)];
    return new Map(
      paths.map((path) => [path, new Uint8Array(readFileSync(join(FROZEN_FOLDER, path)))]),
    );
  });
}

/** One root a race. */
export const ROOTS = realRoots();

const HOSTILE_CELLS = [
  '',
  '__proto__',
  'constructor',
  '=cmd|1!A0',
  '\u202Eevil',
  '\u200B',
  'аcme',
  '"',
  '""',
  '"open',
  'a"b',
  ',',
  '\n',
  '\r',
  '\t',
  '\0',
  '\uFEFF',
  '-0',
  '1e999',
  '99999999999999999999',
  '58,3',
  '2024-02-30',
  'javascript:alert(1)',
  '<img src=x onerror=alert(1)>',
  '{nearest}',
  '$&',
  'x'.repeat(6000),
];

/** One change to the bytes of one file of a root. */
export interface Mutation {
  readonly root: number;
  readonly file: number;
  readonly at: number;
  readonly kind: 'byte' | 'cut' | 'drop' | 'repeat' | 'cell';
  readonly byte: number;
  readonly length: number;
  readonly cell: string;
}

/** Changes of all kinds, anywhere in the real files. */
export const MUTATION: fc.Arbitrary<Mutation> = fc.record({
  root: fc.nat(ROOTS.length - 1),
  file: fc.nat(9),
  at: fc.nat(60_000),
  kind: fc.constantFrom('byte', 'cut', 'drop', 'repeat', 'cell', 'cell'),
  byte: fc.nat(255),
  length: fc.nat(400),
  cell: fc.oneof(fc.constantFrom(...HOSTILE_CELLS), fc.string({ unit: 'binary', maxLength: 12 })),
});

/** The files with the change made. */
export function mutated(files: DataFiles, mutation: Mutation): DataFiles {
  const paths = [...files.keys()];
  const path = paths[mutation.file % paths.length] ?? '';
  const bytes = files.get(path) ?? new Uint8Array();
  return new Map(files).set(path, mutatedBytes(bytes, mutation));
}

function mutatedBytes(bytes: Uint8Array, { kind, at, byte, length, cell }: Mutation): Uint8Array {
  const from = bytes.length === 0 ? 0 : at % bytes.length;
  const head = bytes.subarray(0, from);
  switch (kind) {
    case 'byte':
      return joined(head, Uint8Array.of(byte), bytes.subarray(from + 1));
    case 'cut':
      return head;
    case 'drop':
      return joined(head, bytes.subarray(from + length));
    case 'repeat':
      return joined(bytes.subarray(0, from + length), bytes.subarray(from));
    case 'cell':
      return withCell(bytes, from, cell);
  }
}

/** The cell around `from` replaced as raw text, separators and all. */
function withCell(bytes: Uint8Array, from: number, cell: string): Uint8Array {
  const edge = (byte: number | undefined): boolean => byte === 0x2c || byte === 0x0a;
  let start = from;
  while (start > 0 && !edge(bytes[start - 1])) start--;
  let end = from;
  while (end < bytes.length && !edge(bytes[end])) end++;
  return joined(bytes.subarray(0, start), bytesOf(cell), bytes.subarray(end));
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
