import { expect, test } from '@jest/globals';
import { countRows } from '../../api/modules/imports/domain/import.js';
import type { PreviewRow } from '../../api/modules/imports/domain/import.js';

const row = (line: number, facts: Pick<PreviewRow, 'state' | 'decision'>): PreviewRow =>
  ({ line, cells: {}, flags: [], understood: {}, proposals: [], target: null, payload: null, ...facts });

test('REG-7 a wrong row is not promised to be taken in', () => {
  const rows = [row(1, { state: 'wrong', decision: 'create' }), row(2, { state: 'doubtful', decision: 'create' })];
  expect(countRows(rows)).toMatchObject({ wrong: 1, doubtful: 1, create: 1, skip: 1 });
});
