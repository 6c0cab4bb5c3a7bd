import { Worker } from 'node:worker_threads';
import { compareClauses } from '../../text/comparison/compare-clauses.js';
import type { ComparedClause, Comparison, ComparisonOptions } from '../../text/comparison/comparison.js';
import { createQueue } from '../forms/queue.js';

export interface ComparisonTask {
  readonly old: readonly ComparedClause[];
  readonly fresh: readonly ComparedClause[];
  readonly options: ComparisonOptions;
}

/** Letters of both texts, about fifteen pages each; more takes longer than anybody else's answer should wait. */
const SMALL = 50_000;
/** No two texts of a thousand pages take as long. */
const LONGEST_MS = 120_000;
const WORKER = new URL('./compare-worker.js', import.meta.url);

const lettersOf = (clauses: readonly ComparedClause[]): number => clauses.reduce((sum, { text }) => sum + text.length, 0);

const inThread = (task: ComparisonTask): Promise<Comparison> => {
  const worker = new Worker(WORKER, { resourceLimits: { maxOldGenerationSizeMb: 1024 } });
  const result = new Promise<Comparison>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`comparing took more than ${LONGEST_MS} ms`)), LONGEST_MS);
    timer.unref();
    worker.once('message', (comparison: Comparison) => { clearTimeout(timer); resolve(comparison); });
    worker.once('error', (error) => { clearTimeout(timer); reject(error); });
  });
  worker.postMessage(task);
  return result.finally(() => worker.terminate());
};

/** Small texts at once, large ones one after another in a thread of their own: the other processor is for those who are working. */
export const createCompareTexts = () => {
  const queue = createQueue(1);
  return async (old: readonly ComparedClause[], fresh: readonly ComparedClause[], options: ComparisonOptions = {}): Promise<Comparison> => {
    if (lettersOf(old) + lettersOf(fresh) <= SMALL) return compareClauses(old, fresh, options);
    return queue(() => inThread({ old, fresh, options }));
  };
};
