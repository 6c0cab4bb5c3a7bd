import type { Clause } from '../../text/clauses/clause.js';
import { createQueue } from '../forms/queue.js';
import type { Extraction, ExtractionMessage } from './extraction.js';
import type { IntakeJob } from './gates.js';
import { defaultLimits, type IntakeLimits } from './limits.js';
import { runChild } from './run-child.js';

/** One at a time: reading a long file takes a processor, and the other is for those who are working. */
const queue = createQueue(1);
const CHILD = new URL('./extract-child.js', import.meta.url);

export interface ReadingLimits extends IntakeLimits {
  /** How long the pages of a PDF may take that has passed the gate: a start, and so much for each. A DOCX has no pages, and a gate that counts what is in it. */
  readonly readingMs: { readonly start: number; readonly page: number };
}

/**
 * Reading takes longer than looking; a text of more than a thousand pages is no document (files-design 4). A page takes a fiftieth of a second:
 * one that keeps its reader busy for a minute is no page of a document, and others wait behind it.
 */
const readingLimits: ReadingLimits = { ...defaultLimits, pages: 1000, timeoutMs: 120_000, readingMs: { start: 30_000, page: 500 } };

const timeFor = (pages: number | undefined, { timeoutMs, readingMs }: ReadingLimits): number =>
  (pages === undefined ? timeoutMs : Math.min(timeoutMs, readingMs.start + pages * readingMs.page));

/**
 * Reads the text of a DOCX or PDF in a process of its own, behind the gates (DOC-1, DOC-6). Never throws for what is in the
 * file. `fileName` is the name the uploader gave: only its ending counts.
 * @returns clauses in reading order with what is doubtful about them, or why the file is refused
 */
export function extractText(path: string, fileName: string, limits: Partial<ReadingLimits> = {}): Promise<Extraction> {
  return queue(async () => {
    const given = { ...readingLimits, ...limits };
    const clauses: Clause[] = [];
    let result: Extraction | undefined;
    // The gate has the time of a start, whatever the file would be.
    const job: IntakeJob = { file: path, fileName, limits: { ...given, timeoutMs: Math.min(given.timeoutMs, given.readingMs.start) } };
    const failure = await runChild(CHILD, job, (message: ExtractionMessage, within) => {
      if ('opened' in message) within(timeFor(message.opened.pages, given));
      else if ('clauses' in message) clauses.push(...message.clauses);
      else result = message.done.refused === null ? { ...message.done, clauses } : message.done;
    });
    return result ?? { refused: { code: 'file_processing_failed', params: { reason: failure } } };
  });
}
