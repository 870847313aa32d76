import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDayOf } from '../domain/calendar-day.ts';
import type { DataIssue } from '../domain/issue.ts';
import { describeIssue } from '../i18n/issue-words.ts';
import { parseCsvTable, type CsvRow } from './csv-table.ts';
import { parseDataRoot } from './data-root.ts';
import { parsePollsCsv } from './own-polls.ts';
import { mutated, MUTATION, ROOTS } from './test-support/mutations.fixture.ts';

const TODAY = calendarDayOf('2030-01-01');
/** Mutations tried; FUZZ_RUNS sets another number. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 10_000);

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
  });

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
  });

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
  });
});
