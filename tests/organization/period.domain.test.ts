import { describe, expect, test } from '@jest/globals';
import { closeAt, continueWith, currentOf, holds, vacateFrom } from '../../api/modules/organization/domain/period.js';
import { branchOf, lineOf } from '../../api/modules/organization/domain/tree.js';
import { parentsFirst } from '../../api/modules/organization/domain/unit-row.js';
import { day } from './support.js';

const fact = (name: string, from: string | null, to: string | null) => ({ name, from: from === null ? null : day(from), to: to === null ? null : day(to) });
const series = [fact('a', null, '2020-01-01'), fact('b', '2020-01-01', '2024-01-01'), fact('c', '2024-01-01', null)];

describe('VER-1 dated facts', () => {
  test('hold from their first day until the day before the end', () => {
    expect(series.map((item) => holds(item, day('2020-01-01')))).toEqual([false, true, false]);
    expect(currentOf(series, day('1999-01-01'))?.name).toBe('a');
  });

  test('a fact in between ends what held and stays until the next', () => {
    const after = continueWith(series, day('2022-05-01'), { name: 'x' });
    expect(after).toEqual([series[0], fact('b', '2020-01-01', '2022-05-01'), fact('x', '2022-05-01', '2024-01-01'), series[2]]);
  });

  test('a fact of the same day corrects, and one before all comes first', () => {
    expect(continueWith(series, day('2024-01-01'), { name: 'x' }).at(-1)).toEqual(fact('x', '2024-01-01', null));
    expect(continueWith(series.slice(1), null, { name: 'x' })[0]).toEqual(fact('x', null, '2020-01-01'));
  });

  test.each(['2010-01-01', '2020-01-01', '2021-06-06', '2030-01-01'])('never overlap, whatever day is put in: %s', (since) => {
    const after = continueWith(series, day(since), { name: 'x' });
    for (const date of ['2009-12-31', '2010-01-01', '2020-01-01', '2021-06-06', '2024-01-01', '2031-01-01']) {
      expect(after.filter((item) => holds(item, day(date)))).toHaveLength(1);
    }
  });

  test('a vacancy ends what held; what has not begun by the close never holds', () => {
    expect(vacateFrom(series, day('2025-01-01')).at(-1)).toEqual(fact('c', '2024-01-01', '2025-01-01'));
    expect(closeAt(fact('z', '2026-01-01', null), day('2025-01-01'))).toEqual(fact('z', '2026-01-01', '2026-01-01'));
  });
});

describe('ORG-1 the tree', () => {
  const nodes = [{ id: 'a', parentId: null }, { id: 'b', parentId: 'a' }, { id: 'c', parentId: 'b' }, { id: 'x', parentId: 'y' }, { id: 'y', parentId: 'x' }];
  const byId = new Map(nodes.map((node) => [node.id, node]));

  test('gives the line upwards and the branch downwards, and ends in a circle too', () => {
    expect(lineOf('c', byId)).toEqual(['c', 'b', 'a']);
    expect(branchOf('a', nodes)).toEqual(['a', 'b', 'c']);
    expect(lineOf('x', byId)).toEqual(['x', 'y']);
    expect(branchOf('x', nodes)).toEqual(['x', 'y']);
  });

  test('ORG-5 rows are taken parents first; a circle loses no row', () => {
    const rows = [['c', 'b'], ['b', 'a'], ['a', null], ['x', 'y'], ['y', 'x']].map(([code, parentCode]) => ({ code: code ?? '', parentCode: parentCode ?? null }));
    expect(parentsFirst(rows).map(({ code }) => code)).toEqual(['a', 'b', 'c', 'y', 'x']);
  });
});
