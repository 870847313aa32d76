import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDayOf } from '../domain/calendar-day.ts';
import type { DataIssue } from '../domain/issue.ts';
import { describeIssue } from '../i18n/issue-words.ts';
import { parseCsvTable, type CsvRow } from './csv-table.ts';
import { parseDataRoot } from './data-root.ts';
import { parsePollsCsv } from './own-polls.ts';
import type { DataFiles } from './race-folder.ts';
import { bytesOf } from './test-support/small-root.fixture.ts';

const DATA = join(import.meta.dirname, '../../../data');
const TODAY = calendarDayOf('2030-01-01');
/** Mutations tried; FUZZ_RUNS sets another number. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 10_000);

/** The real files of each race with what it needs of the root: a small root a race. */
function realRoots(): DataFiles[] {
  const races = readdirSync(DATA).filter((name) => existsSync(join(DATA, name, 'race.json')));
  return races.map((race) => {
    const own = readdirSync(join(DATA, race)).filter((name) => /\.(csv|json)$/.test(name));
    const paths = ['pollsters.csv', 'site.json', ...own.map((name) => `${race}/${name}`)];
    return new Map(paths.map((path) => [path, new Uint8Array(readFileSync(join(DATA, path)))]));
  });
}

const ROOTS = realRoots();

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

interface Mutation {
  readonly root: number;
  readonly file: number;
  readonly at: number;
  readonly kind: 'byte' | 'cut' | 'drop' | 'repeat' | 'cell';
  readonly byte: number;
  readonly length: number;
  readonly cell: string;
}

const MUTATION: fc.Arbitrary<Mutation> = fc.record({
  root: fc.nat(ROOTS.length - 1),
  file: fc.nat(9),
  at: fc.nat(60_000),
  kind: fc.constantFrom('byte', 'cut', 'drop', 'repeat', 'cell', 'cell'),
  byte: fc.nat(255),
  length: fc.nat(400),
  cell: fc.oneof(fc.constantFrom(...HOSTILE_CELLS), fc.string({ unit: 'binary', maxLength: 12 })),
});

function mutated(files: DataFiles, mutation: Mutation): DataFiles {
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

/** How many rows of a polls file are named by an error, by the lines that they take. */
function rowsNamed(file: string, bytes: Uint8Array, issues: readonly DataIssue[]): number {
  const { table } = parseCsvTable(file, bytes);
  const errors = issues.filter((issue) => issue.severity === 'error' && issue.file === file);
  const lines = new Set(errors.map((issue) => issue.line));
  const named = (row: CsvRow): boolean => {
    for (let line = row.line; line <= lastLine(row); line++) if (lines.has(line)) return true;
    return false;
  };
  return table?.rows.filter(named).length ?? 0;
}

function lastLine(row: CsvRow): number {
  return row.line + row.cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
}

describe('the reader under 10,000 random mutations of the real files', () => {
  it('never throws, and loses no row in silence: rows = polls + rows named by an error', () => {
    fc.assert(
      fc.property(MUTATION, (mutation) => {
        const files = mutated(ROOTS[mutation.root] ?? new Map(), mutation);
        const reading = parseDataRoot(files, TODAY);
        for (const { file, rows, polls } of reading.pollFiles) {
          if (rows === 0) continue;
          const named = rowsNamed(file, files.get(file) ?? new Uint8Array(), reading.issues);
          expect(`${file}: ${polls.length} + ${named}`).toBe(
            `${file}: ${polls.length} + ${rows - polls.length}`,
          );
        }
      }),
      { numRuns: RUNS },
    );
  }, 120_000);

  it('finds words for whatever it finds', () => {
    fc.assert(
      fc.property(MUTATION, (mutation) => {
        const { issues } = parseDataRoot(
          mutated(ROOTS[mutation.root] ?? new Map(), mutation),
          TODAY,
        );
        for (const issue of issues.filter(({ severity }) => severity === 'error').slice(0, 20)) {
          for (const language of ['en', 'es'] as const) {
            const { title, expected, remedy } = describeIssue(issue, language);
            expect(`${title}${expected}${remedy}`).not.toMatch(/\p{Cc}|\p{Cf}/u);
          }
        }
      }),
      { numRuns: RUNS / 20 },
    );
  }, 120_000);

  it('reads any bytes at all as a reader’s own file without throwing', () => {
    const context = { today: TODAY, candidates: null, electionDay: null, pollsters: [] };
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const own = parsePollsCsv('own.csv', bytes, context);
        expect(own.polls.length).toBeLessThanOrEqual(own.rows);
        expect(own.issues.length).toBeGreaterThan(0);
      }),
      { numRuns: RUNS / 10 },
    );
  }, 120_000);
});
