/** How many checks passed, failed and were skipped. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const NOTHING: Tally = { passed: 0, failed: 0, skipped: 0 };

/** The sum of two tallies. */
export function addTallies(a: Tally, b: Tally): Tally {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
  };
}

/** A check that is one command: passed or failed by its exit code. */
export function tallyOfExit(code: number): Tally {
  return code === 0 ? { ...NOTHING, passed: 1 } : { ...NOTHING, failed: 1 };
}

/** The member `key` of an untrusted object; undefined where there is none. */
function member(report: unknown, key: string): unknown {
  if (typeof report !== 'object' || report === null) return undefined;
  return Object.entries(report).find(([name]) => name === key)?.[1];
}

function count(report: unknown, key: string): number {
  const value = member(report, key);
  return typeof value === 'number' ? value : 0;
}

/** Test files that failed before a test of theirs could run: a missing import, a syntax error. */
function filesWithoutTests(report: unknown): number {
  const files = member(report, 'testResults');
  if (!Array.isArray(files)) return 0;
  const broken = files.filter((file: unknown) => {
    const tests = member(file, 'assertionResults');
    return member(file, 'status') === 'failed' && Array.isArray(tests) && tests.length === 0;
  });
  return broken.length;
}

/** The tally of Vitest's JSON report. */
export function tallyOfVitest(report: unknown): Tally {
  return {
    passed: count(report, 'numPassedTests'),
    failed: count(report, 'numFailedTests') + filesWithoutTests(report),
    skipped: count(report, 'numPendingTests') + count(report, 'numTodoTests'),
  };
}

/** The tally of Playwright's JSON report; a test that passed only when repeated has failed. */
export function tallyOfPlaywright(report: unknown): Tally {
  const stats = member(report, 'stats');
  return {
    passed: count(stats, 'expected'),
    failed: count(stats, 'unexpected') + count(stats, 'flaky'),
    skipped: count(stats, 'skipped'),
  };
}

/** A command that ends badly without one failed test in its report has failed all the same. */
export function withExit(tally: Tally, code: number): Tally {
  return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

/** The closing line that continuous integration counts by: `N passed, N failed[, N skipped]`. */
export function closingLine({ passed, failed, skipped }: Tally): string {
  const line = `${String(passed)} passed, ${String(failed)} failed`;
  return skipped > 0 ? `${line}, ${String(skipped)} skipped` : line;
}
