// npm test: build with types, lint, tests, client types, browser tests. The last line of standard output is the count, alone.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { prepare, root } from './prepare.mjs';
import { add, ofSuite, zero } from './test-counts.mjs';

const CHROMIUM = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
const reports = path.join(root, 'build/test-reports');

const node = (args) => spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', process.stderr, process.stderr] }).status === 0;

const heading = (text) => process.stderr.write(`\n== ${text}\n`);

/** A check is no test: it counts only when it fails. */
const check = (name, passes) => {
  heading(name);
  return passes() ? zero : { ...zero, failed: 1, failures: [name] };
};

const suite = (project, args = []) => {
  heading(`tests: ${project}`);
  const report = path.join(reports, `${project}.json`);
  const jest = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js'];
  const passes = node([...jest, '--selectProjects', project, '--json', `--outputFile=${report}`, ...args]);
  return ofSuite(root, project, report, passes);
};

const browserTests = () => {
  const folder = path.join(root, 'build/tests/e2e');
  const files = existsSync(folder) ? readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.test.js')) : [];
  if (files.length === 0) return zero;
  if (existsSync(CHROMIUM)) return suite('e2e');
  return { ...zero, skipped: files.length, skips: [`${files.length} file(s) of browser tests: no Chromium at ${CHROMIUM} (set CHROMIUM_PATH)`] };
};

const eslint = () => node(['node_modules/eslint/bin/eslint.js', '.']);

const clientTypes = () =>
  !existsSync(path.join(root, 'client/tsconfig.json')) || node(['node_modules/typescript/bin/tsc', '--noEmit', '-p', 'client/tsconfig.json']);

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

heading('build and types');
const unbuilt = prepare({ client: true });
const built = { ...zero, failed: unbuilt.length, failures: unbuilt };

const total = [built, check('lint', eslint), suite('main'), check('client types', clientTypes), browserTests()].reduce(add);

if (total.failures.length > 0) console.log(`\nFailed:\n${total.failures.map((line) => `  ${line}`).join('\n')}`);
if (total.skips.length > 0) console.log(`\nSkipped:\n${total.skips.map((line) => `  ${line}`).join('\n')}`);
if (!process.env['MONGODB_URI']) console.log('\nThe embedded store was used; set MONGODB_URI to run the same tests on a MongoDB replica set.');
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed > 0 ? 1 : 0;
