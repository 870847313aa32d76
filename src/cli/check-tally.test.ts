import { describe, expect, it } from 'vitest';
import {
  addTallies,
  closingLine,
  tallyOfExit,
  tallyOfPlaywright,
  tallyOfVitest,
  withExit,
} from './check-tally.ts';

describe('tally', () => {
  it('counts a command as one check, by its exit code', () => {
    expect(tallyOfExit(0)).toEqual({ passed: 1, failed: 0, skipped: 0 });
    expect(tallyOfExit(2)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('counts what Vitest reports, skipped and to-do tests apart', () => {
    const report = { numPassedTests: 7, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 };
    expect(tallyOfVitest(report)).toEqual({ passed: 7, failed: 1, skipped: 3 });
  });

  it('counts a test file that could not be loaded as a failure', () => {
    const testResults = [{ status: 'failed', assertionResults: [] }];
    expect(tallyOfVitest({ numPassedTests: 7, numFailedTests: 0, testResults }).failed).toBe(1);
  });

  it('counts a Playwright test that passed only when repeated as a failure', () => {
    const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 2 };
    expect(tallyOfPlaywright({ stats })).toEqual({ passed: 5, failed: 2, skipped: 2 });
  });

  it('counts a command that died without a report as one failure', () => {
    expect(withExit(tallyOfVitest(undefined), 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('ends with the line that continuous integration reads', () => {
    const sum = addTallies(tallyOfExit(0), { passed: 2, failed: 1, skipped: 0 });
    expect(closingLine(sum)).toBe('3 passed, 1 failed');
    expect(closingLine({ ...sum, skipped: 4 })).toBe('3 passed, 1 failed, 4 skipped');
  });
});
