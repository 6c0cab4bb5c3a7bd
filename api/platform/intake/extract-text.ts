import type { Clause } from '../../text/clauses/clause.js';
import { createQueue } from '../forms/queue.js';
import type { Extraction, ExtractionMessage } from './extraction.js';
import type { IntakeJob } from './gates.js';
import { defaultLimits, type IntakeLimits } from './limits.js';
import { runChild } from './run-child.js';

/** One at a time: reading a long file takes a processor, and the other is for those who are working. */
const queue = createQueue(1);
const CHILD = new URL('./extract-child.js', import.meta.url);

/** Reading takes longer than looking; a text of more than a thousand pages is no document (files-design 4). */
const extractionLimits: IntakeLimits = { ...defaultLimits, pages: 1000, timeoutMs: 120_000 };

/**
 * Reads the text of a DOCX or PDF in a process of its own, behind the gates (DOC-1, DOC-6). Never throws for what is in the
 * file. `fileName` is the name the uploader gave: only its ending counts.
 * @returns clauses in reading order with what is doubtful about them, or why the file is refused
 */
export function extractText(path: string, fileName: string, limits: Partial<IntakeLimits> = {}): Promise<Extraction> {
  return queue(async () => {
    const given = { ...extractionLimits, ...limits };
    const clauses: Clause[] = [];
    let result: Extraction | undefined;
    const job: IntakeJob = { file: path, fileName, limits: given };
    const failure = await runChild(CHILD, job, (message: ExtractionMessage) => {
      if ('clauses' in message) clauses.push(...message.clauses);
      else result = message.done.refused === null ? { ...message.done, clauses } : message.done;
    });
    return result ?? { refused: { code: 'file_processing_failed', params: { reason: failure } } };
  });
}
