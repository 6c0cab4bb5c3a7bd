import type { SearchEngine, SearchEntry } from './port.js';

/**
 * Measures how well an engine answers graded information needs, through the same analysis, settings and planner as the
 * application. The files come from the caller; nothing here reads a disk. Source: LIB-2 (quality gate),
 * search-design.md §2 and §6.
 */

export interface BenchmarkPassages {
  readonly passages: readonly { readonly id: string; readonly doc: string; readonly clause: string; readonly section: string; readonly text: string }[];
  readonly titles: readonly {
    readonly id: string;
    readonly group: string;
    readonly title: string;
    readonly code: string;
    readonly edition?: string;
    readonly reg: string;
    readonly order: string;
  }[];
}

export interface BenchmarkQueries {
  readonly queries: readonly { readonly id: string; readonly type: string; readonly query: string; readonly rel: Readonly<Record<string, number>> }[];
}

export interface QualityFigures {
  readonly ndcg10: number;
  readonly recall10: number;
  readonly mrr: number;
  readonly zeroRate: number;
}

export interface QualityReport extends QualityFigures {
  readonly byType: Readonly<Record<string, QualityFigures>>;
  readonly p50ms: number;
  readonly p95ms: number;
  readonly queries: readonly ({ readonly id: string; readonly type: string } & QualityFigures)[];
}

const DEPTH = 10;
const EVERYBODY = ['public'];
const BEST_GRADE = 2;

/** The benchmark as entries: each title a document without text, each passage a clause of its document. */
export function benchmarkEntries({ passages, titles }: BenchmarkPassages): SearchEntry[] {
  const common = { validFrom: null, validTo: null, rightsTokens: EVERYBODY };
  return [
    ...titles.map((title): SearchEntry => ({
      ...common, id: title.id, documentId: `title:${title.id}`, textVersionId: null, kind: 'title',
      fields: { titleKk: title.title, code: title.code, registrationNumber: title.reg, acts: title.order },
      facets: { type: [title.group] },
    })),
    ...passages.map((passage): SearchEntry => ({
      ...common, id: passage.id, documentId: passage.doc, textVersionId: passage.doc, kind: 'clause',
      fields: { clauseNumber: passage.clause, heading: passage.section, text: passage.text },
      facets: {},
    })),
  ];
}

/** nDCG with gain 2^grade − 1, recall, reciprocal rank of the first best answer, and whether nothing came. */
export function figuresOf(ranked: readonly string[], grades: Readonly<Record<string, number>>): QualityFigures {
  const top = ranked.slice(0, DEPTH);
  const gain = (grade: number, rank: number): number => (2 ** grade - 1) / Math.log2(rank + 2);
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
  const ideal = Object.values(grades).sort((a, b) => b - a).slice(0, DEPTH);
  const best = sum(ideal.map(gain));
  const relevant = Object.values(grades).filter((grade) => grade > 0).length;
  const first = top.findIndex((id) => (grades[id] ?? 0) >= BEST_GRADE);
  return {
    ndcg10: best === 0 ? 0 : sum(top.map((id, rank) => gain(grades[id] ?? 0, rank))) / best,
    recall10: relevant === 0 ? 0 : top.filter((id) => (grades[id] ?? 0) > 0).length / Math.min(DEPTH, relevant),
    mrr: first === -1 ? 0 : 1 / (first + 1),
    zeroRate: ranked.length === 0 ? 1 : 0,
  };
}

function mean(rows: readonly QualityFigures[]): QualityFigures {
  const of = (pick: (row: QualityFigures) => number): number => (rows.length === 0 ? 0 : rows.reduce((total, row) => total + pick(row), 0) / rows.length);
  return { ndcg10: of((row) => row.ndcg10), recall10: of((row) => row.recall10), mrr: of((row) => row.mrr), zeroRate: of((row) => row.zeroRate) };
}

function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** Fills the engine with the benchmark, asks every query (once to warm up, once timed) and grades the answers. Source: LIB-2. */
export async function measureQuality(engine: SearchEngine, passages: BenchmarkPassages, { queries }: BenchmarkQueries): Promise<QualityReport> {
  await engine.replaceAll([benchmarkEntries(passages)]);
  const ask = (text: string) => engine.query({ text, rightsTokens: EVERYBODY, onDate: null, limit: DEPTH, offset: 0 });
  for (const { query } of queries) await ask(query);
  const times: number[] = [];
  const rows: (QualityReport['queries'][number])[] = [];
  for (const { id, type, query, rel } of queries) {
    const begun = performance.now();
    const { hits } = await ask(query);
    times.push(performance.now() - begun);
    rows.push({ id, type, ...figuresOf(hits.map((hit) => hit.entryId), rel) });
  }
  times.sort((a, b) => a - b);
  const types = [...new Set(rows.map((row) => row.type))];
  return {
    ...mean(rows),
    byType: Object.fromEntries(types.map((type) => [type, mean(rows.filter((row) => row.type === type))])),
    p50ms: percentile(times, 0.5),
    p95ms: percentile(times, 0.95),
    queries: rows,
  };
}
