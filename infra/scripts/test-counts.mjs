import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * What a run of one suite amounts to. A suite that wrote no report, ran nothing, or ended badly without naming
 * a failed test counts as one failure: silence is never a pass.
 * @param {string} report path of the JSON report
 * @param {'vitest' | 'playwright'} kind
 * @param {number} exitCode
 * @returns {Counts & { why: string | null }} why: the sentence for a failure no test stands for
 */
export function countsOf(report, kind, exitCode) {
  const found = existsSync(report) ? read(readFileSync(report, 'utf8'), kind) : null;
  if (found === null)
    return { passed: 0, failed: 1, skipped: 0, why: 'it could not run (no readable report)' };
  if (found.failed > 0) return { ...found, why: null };
  if (exitCode !== 0)
    return { ...found, failed: 1, why: `it ended with code ${exitCode} outside of any test` };
  if (found.passed === 0) return { ...found, failed: 1, why: 'it ran no test' };
  return { ...found, why: null };
}

/** @param {string} text @param {'vitest' | 'playwright'} kind @returns {Counts | null} */
function read(text, kind) {
  try {
    const report = JSON.parse(text);
    return kind === 'vitest' ? fromVitest(report) : fromPlaywright(report);
  } catch {
    return null; // A torn report: the caller counts it as a suite that could not run.
  }
}

/** @param {any} report the shape of vitest's json reporter (jest's) @returns {Counts} */
function fromVitest(report) {
  // A file that fails to load has no assertions at all: it must not vanish from the sum.
  const brokenFiles = report.testResults.filter(
    (/** @type {any} */ file) =>
      file.status === 'failed' &&
      !file.assertionResults.some((/** @type {any} */ test) => test.status === 'failed'),
  ).length;
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles,
    skipped: report.numPendingTests + (report.numTodoTests ?? 0),
  };
}

/** @param {any} report the shape of Playwright's json reporter @returns {Counts} */
function fromPlaywright(report) {
  const { expected, unexpected, flaky, skipped } = report.stats;
  // A test that passes only on a second try is a failure we would otherwise never look at.
  return { passed: expected, failed: unexpected + flaky + report.errors.length, skipped };
}
