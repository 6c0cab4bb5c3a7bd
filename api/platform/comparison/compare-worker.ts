import { parentPort } from 'node:worker_threads';
import { compareClauses } from '../../text/comparison/compare-clauses.js';
import type { ComparisonTask } from './compare-texts.js';

/** Entry of the thread: compares two texts, answers, waits for the next. */
parentPort?.on('message', ({ old, fresh, options }: ComparisonTask) => {
  parentPort?.postMessage(compareClauses(old, fresh, options));
});
