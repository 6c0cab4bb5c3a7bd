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
/** So long a thread waits for the next comparison. */
const IDLE_MS = 60_000;
const WORKER = new URL('./compare-worker.js', import.meta.url);

const lettersOf = (clauses: readonly ComparedClause[]): number => clauses.reduce((sum, { text }) => sum + text.length, 0);

/** A thread that has worked before is several times as quick; one that nobody needs any more ends. */
const createThread = () => {
  let worker: Worker | null = null;
  let ending: NodeJS.Timeout | undefined;
  const end = (): void => {
    void worker?.terminate();
    worker = null;
  };
  const ask = (open: Worker, task: ComparisonTask): Promise<Comparison> => new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`comparing took more than ${LONGEST_MS} ms`)), LONGEST_MS);
    const failed = (error: unknown): void => {
      clearTimeout(timer);
      reject(error);
    };
    open.once('error', failed);
    open.once('message', (comparison: Comparison) => {
      clearTimeout(timer);
      open.off('error', failed);
      resolve(comparison);
    });
    open.postMessage(task);
  });
  return async (task: ComparisonTask): Promise<Comparison> => {
    clearTimeout(ending);
    worker ??= new Worker(WORKER, { resourceLimits: { maxOldGenerationSizeMb: 1024 } });
    worker.ref();
    try {
      const comparison = await ask(worker, task);
      worker.unref();
      ending = setTimeout(end, IDLE_MS).unref();
      return comparison;
    } catch (error) {
      end();
      throw error;
    }
  };
};

/** One for the whole server, whoever asks. */
const queue = createQueue(1);
const inThread = createThread();

/** Small texts at once, large ones one after another in a thread of their own: the other processor is for those who are working. */
export const compareTexts = async (old: readonly ComparedClause[], fresh: readonly ComparedClause[], options: ComparisonOptions = {}): Promise<Comparison> =>
  (lettersOf(old) + lettersOf(fresh) <= SMALL ? compareClauses(old, fresh, options) : queue(() => inThread({ old, fresh, options })));
