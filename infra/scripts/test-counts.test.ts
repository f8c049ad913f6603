import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { countsOf } from './test-counts.mjs';

function reportWith(content: unknown): string {
  const folder = mkdtempSync(join(tmpdir(), 'luze-counts-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const report = join(folder, 'report.json');
  writeFileSync(report, typeof content === 'string' ? content : JSON.stringify(content));
  return report;
}

function vitestReport(
  passed: number,
  failed: number,
  files: Array<{ status: string; tests: string[] }> = [],
) {
  const testResults = files.map(({ status, tests }) => ({
    status,
    assertionResults: tests.map((test) => ({ status: test })),
  }));
  return reportWith({ numPassedTests: passed, numFailedTests: failed, numPendingTests: 1, testResults });
}

function playwrightReport(expected: number, unexpected: number, flaky: number, errors: unknown[] = []) {
  return reportWith({ stats: { expected, unexpected, flaky, skipped: 0 }, errors });
}

describe('counting a suite', () => {
  it('adds up what passed', () => {
    expect(countsOf(vitestReport(3, 0), 'vitest', 0)).toEqual({
      passed: 3,
      failed: 0,
      skipped: 1,
      why: null,
    });
    expect(countsOf(playwrightReport(2, 0, 0), 'playwright', 0)).toMatchObject({ passed: 2, failed: 0 });
  });

  it('takes a suite that wrote no report for a failure', () => {
    expect(countsOf('/nowhere/report.json', 'vitest', 0)).toMatchObject({ passed: 0, failed: 1 });
  });

  it('takes a torn report for a failure', () => {
    expect(countsOf(reportWith('{"numPassed'), 'vitest', 0)).toMatchObject({ passed: 0, failed: 1 });
  });

  it('takes a suite that ran nothing for a failure', () => {
    expect(countsOf(vitestReport(0, 0), 'vitest', 0)).toMatchObject({ passed: 0, failed: 1 });
    expect(countsOf(playwrightReport(0, 0, 0), 'playwright', 0)).toMatchObject({ passed: 0, failed: 1 });
  });

  it('counts a file that did not load although no test of it failed', () => {
    const report = vitestReport(5, 1, [
      { status: 'failed', tests: [] },
      { status: 'failed', tests: ['failed', 'passed'] },
    ]);
    expect(countsOf(report, 'vitest', 1)).toMatchObject({ passed: 5, failed: 2 });
  });

  it('counts a bad end that no test stands for', () => {
    expect(countsOf(vitestReport(5, 0), 'vitest', 1)).toMatchObject({ passed: 5, failed: 1 });
  });

  it('counts a flaky journey and a fault outside of journeys as failures', () => {
    expect(countsOf(playwrightReport(3, 0, 1, [{}]), 'playwright', 1)).toMatchObject({
      passed: 3,
      failed: 2,
    });
  });
});
