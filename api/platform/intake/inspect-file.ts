import { createQueue } from '../forms/queue.js';
import type { Inspection } from './inspection.js';
import { defaultLimits, type IntakeLimits } from './limits.js';
import { runChild } from './run-child.js';

/** Two at once, however many upload: each may take the memory limit. */
const queue = createQueue(2);
const CHILD = new URL('./inspect-child.js', import.meta.url);

/**
 * Looks at an uploaded file in a process of its own and says what it is, or why it is refused (DOC-6). Never throws for
 * what is in the file. `fileName` is the name the uploader gave: only its ending counts.
 */
export function inspectFile(path: string, fileName: string, limits: Partial<IntakeLimits> = {}): Promise<Inspection> {
  return queue(async () => {
    let result: Inspection | undefined;
    const job = { file: path, fileName, limits: { ...defaultLimits, ...limits } };
    const failure = await runChild(CHILD, job, (message: Inspection) => (result = message));
    return result ?? { refused: true, code: 'file_processing_failed', params: { reason: failure } };
  });
}
