import { describe, expect, test } from '@jest/globals';
import { createMiniSearchEngine } from '../../../api/platform/search/minisearch-engine.js';
import { benchmarkEntries, figuresOf, measureQuality, type BenchmarkQueries } from '../../../api/platform/search/quality.js';

describe('LIB-2 the quality gate measures what it says', () => {
  test.each([
    ['the ideal order', ['a', 'b', 'x'], { a: 2, b: 1 }, { ndcg10: 1, recall10: 1, mrr: 1, zeroRate: 0 }],
    ['the best answer second', ['x', 'a'], { a: 2 }, { ndcg10: 1 / Math.log2(3), recall10: 1, mrr: 0.5, zeroRate: 0 }],
    ['half of it', ['b'], { a: 1, b: 1 }, { ndcg10: 1 / (1 + 1 / Math.log2(3)), recall10: 0.5, mrr: 0, zeroRate: 0 }],
    ['no answer', [], { a: 2 }, { ndcg10: 0, recall10: 0, mrr: 0, zeroRate: 1 }],
  ])('LIB-2 %s', (_what, ranked, grades, expected) => {
    const figures = figuresOf(ranked, grades as Record<string, number>);
    expect(figures.ndcg10).toBeCloseTo(expected.ndcg10);
    expect({ ...figures, ndcg10: 0 }).toEqual({ ...expected, ndcg10: 0 });
  });

  test('LIB-2 a benchmark goes through the engine and comes back by type', async () => {
    const passages = {
      passages: [{ id: 'p1', doc: 'd', clause: '1.1', section: 'Жалпы ережелер', text: 'Емтихан нәтижесіне апелляция үш күнде беріледі' }],
      titles: [{ id: 't1', group: 'ЕРЕЖЕ', title: 'Кітапхана ережесі', code: 'Е 05-2024', reg: '5', order: 'Бұйрық №1' }],
    };
    const queries: BenchmarkQueries = { queries: [
      { id: 'q1', type: 'kk', query: 'апеляция беру', rel: { p1: 2 } },
      { id: 'q2', type: 'code', query: 'Е-05', rel: { t1: 2 } },
    ] };
    expect(benchmarkEntries(passages).map((entry) => entry.kind)).toEqual(['title', 'clause']);
    const engine = await createMiniSearchEngine();
    try {
      const report = await measureQuality(engine, passages, queries);
      expect(report).toMatchObject({ ndcg10: 1, recall10: 1, mrr: 1, zeroRate: 0, byType: { kk: { ndcg10: 1 }, code: { ndcg10: 1 } } });
    } finally {
      await engine.close();
    }
  });
});
