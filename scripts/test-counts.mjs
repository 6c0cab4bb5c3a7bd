import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const zero = { passed: 0, failed: 0, skipped: 0, failures: [], skips: [] };

export const add = (left, right) => ({
  passed: left.passed + right.passed,
  failed: left.failed + right.failed,
  skipped: left.skipped + right.skipped,
  failures: [...left.failures, ...right.failures],
  skips: [...left.skips, ...right.skips],
});

const NOT_RUN = new Set(['pending', 'todo', 'skipped', 'disabled']);

/** The counts of one file. A file that could not be run at all has no tests to count, yet must not pass unseen. */
const ofFile = (root, { name, status, assertionResults }) => {
  const file = path.relative(path.join(root, 'build'), name);
  const titled = (wanted) => assertionResults.filter((test) => wanted(test.status)).map((test) => `${file}: ${test.fullName}`);
  const failures = titled((state) => state === 'failed');
  const skips = titled((state) => NOT_RUN.has(state));
  if (status === 'failed' && failures.length === 0) failures.push(`${file}: the file itself failed`);
  return { passed: titled((state) => state === 'passed').length, failed: failures.length, skipped: skips.length, failures, skips };
};

/** Reads what jest wrote. No report, or a failing exit that no test explains (a global set-up, say), is one failure. */
export const ofSuite = (root, project, report, passes) => {
  if (!existsSync(report)) return { ...zero, failed: 1, failures: [`tests: ${project}: jest left no report`] };
  const counts = JSON.parse(readFileSync(report, 'utf8')).testResults.map((file) => ofFile(root, file)).reduce(add, zero);
  if (passes || counts.failed > 0) return counts;
  return add(counts, { ...zero, failed: 1, failures: [`tests: ${project}: jest failed outside of any test`] });
};
