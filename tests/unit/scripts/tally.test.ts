import { describe, expect, it } from 'vitest';
import {
  add,
  NOTHING,
  repeatedTests,
  tallyLine,
  tallyOfCheck,
  tallyOfPlaywright,
  tallyOfVitest,
} from '#scripts/lib/tally';

function vitestReport(passed: number, failed: number, pending: number, brokenFiles = 0) {
  const broken = { status: 'failed', assertionResults: [] };
  return {
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: pending,
    numTodoTests: 0,
    testResults: [
      { status: 'failed', assertionResults: [{ status: 'failed' }] },
      ...Array.from({ length: brokenFiles }, () => broken),
    ],
  };
}

describe('tally', () => {
  it('counts a check as one', () => {
    expect([tallyOfCheck(0), tallyOfCheck(1)].map(tallyLine)).toEqual([
      '1 passed, 0 failed',
      '0 passed, 1 failed',
    ]);
  });

  it('shows the skipped ones only where there are any', () => {
    expect(tallyLine({ passed: 3, failed: 1, skipped: 2 })).toBe('3 passed, 1 failed, 2 skipped');
  });

  it('counts a test file that breaks before its tests as failed', () => {
    expect(tallyOfVitest(vitestReport(10, 1, 2, 1), 1)).toEqual({ passed: 10, failed: 2, skipped: 2 });
  });

  it('counts an error outside of the tests', () => {
    expect(tallyOfVitest({ ...vitestReport(10, 0, 0), testResults: [] }, 1).failed).toBe(1);
    const stats = { expected: 4, unexpected: 0, flaky: 0, skipped: 0 };
    expect(tallyOfPlaywright({ stats, errors: [] }, 1).failed).toBe(1);
  });

  it('counts a runner that wrote no report as failed', () => {
    expect([tallyOfVitest(null, 0), tallyOfPlaywright(null, 0)].map(({ failed }) => failed)).toEqual([1, 1]);
  });

  it('counts a test that passed only when repeated, and names it', () => {
    const stats = { expected: 4, unexpected: 1, flaky: 1, skipped: 3 };
    expect(tallyOfPlaywright({ stats, errors: [] }, 1)).toEqual({ passed: 5, failed: 1, skipped: 3 });
    const spec = (title: string, status: string) => ({ title, file: 'a.spec.ts', tests: [{ status }] });
    const suites = [{ specs: [spec('fine', 'expected')], suites: [{ specs: [spec('late', 'flaky')] }] }];
    expect(repeatedTests(suites)).toEqual(['a.spec.ts: late']);
    expect(repeatedTests()).toEqual([]);
  });

  it('adds up', () => {
    const one = { passed: 1, failed: 2, skipped: 3 };
    expect(add(add(NOTHING, one), one)).toEqual({ passed: 2, failed: 4, skipped: 6 });
  });
});
