import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { projectRoot } from '../../api/kernel/project-root.js';

const workdays = (...words: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(projectRoot(), 'build/scripts/workdays.js'), ...words], { encoding: 'utf8' });
  return { status, stdout, said: stderr !== '' };
};

describe('ACQ-2 npm run workdays', () => {
  test.each([['2026-03-16', '2026-04-02'], ['2025-12-30', '2026-01-16'], ['2024-04-26', '2024-05-15']])('ten working days after %s', (from, dueOn) =>
    expect(workdays(from, '10')).toEqual({ status: 0, stdout: `${dueOn}\n`, said: false }));

  test('a year that is not confirmed is said beside the date', () => {
    expect(workdays('2027-03-12', '1')).toEqual({ status: 0, stdout: '2027-03-16\n', said: true });
  });

  test.each([[[]], [['2026-02-30', '10']], [['2026-03-16', '0']], [['2026-03-16', 'он']], [['2026-03-16', '1', '2']]])('%j is refused', (words) =>
    expect(workdays(...words)).toEqual({ status: 2, stdout: '', said: true }));
});
