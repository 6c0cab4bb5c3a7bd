import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectRoot } from '../../api/kernel/project-root.js';
import { has } from './sources.js';

interface Rule {
  readonly id: string;
  readonly text: string;
}

interface Rules {
  rulesIn(markdown: string): Rule[];
  coverage(rules: Rule[], tests: { file: string; text: string }[]): (Rule & { files: string[] })[];
  readCoverage(): (Rule & { files: string[] })[] | null;
}

// The script is plain Node and is not compiled, so it is taken from where it lies.
const { rulesIn, coverage, readCoverage } = (await import(pathToFileURL(path.join(projectRoot(), 'scripts/rules.mjs')).href)) as Rules;

const whenListed = has('docs/rules.md') ? test : test.skip;

whenListed('every rule of docs/rules.md is named by a test', () => {
  const bare = (readCoverage() ?? []).filter(({ files }) => files.length === 0).map(({ id, text }) => `${id}: ${text}`);
  expect(bare).toEqual([]);
});

test('rules are read from their list', () => {
  expect(rulesIn('# Rules\n- XYZ-3: dates as written\n- XYZ-11: files\n  more text\ntext - XYZ-4: no')).toEqual([
    { id: 'XYZ-3', text: 'dates as written' },
    { id: 'XYZ-11', text: 'files' },
  ]);
});

test('a rule without a test is found, and XYZ-1 is not taken for XYZ-11', () => {
  const rules = rulesIn('- XYZ-1: one\n- XYZ-11: eleven');
  const found = coverage(rules, [{ file: 'tests/a.test.ts', text: "test('XYZ-11: files are matched')" }]);
  expect(found.map(({ id, files }) => [id, files])).toEqual([
    ['XYZ-1', []],
    ['XYZ-11', ['tests/a.test.ts']],
  ]);
});
