import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { createQueue } from '../forms/queue.js';
import { defaultLimits } from '../intake/limits.js';
import { runChild } from '../intake/run-child.js';
import type { CoverKind, StampJob, StampOutcome, StampRefusal, StampWords } from './stamp-job.js';

/** Two at once, however many download: each may take the memory limit. */
const queue = createQueue(2);
const CHILD = new URL('./stamp-child.js', import.meta.url);

export const stampLimits: StampJob['limits'] = { pages: defaultLimits.pages, timeoutMs: 60_000, memoryBytes: defaultLimits.memoryBytes };

/** A stamped copy: it is on the disk until its content was read or closed. */
export interface StampedCopy {
  readonly refused: null;
  readonly cover: CoverKind | null;
  readonly pages: number;
  readonly sha256: string;
  readonly size: number;
  readonly content: Readable;
}

/**
 * Stamps a stored PDF in a process of its own (DIST-2). Never throws for what is in the file.
 * @param file where it lies; it is not changed
 */
export function stampFile(file: string, words: StampWords, limits: Partial<StampJob['limits']> = {}): Promise<StampedCopy | { readonly refused: StampRefusal }> {
  return queue(async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'inq-stamp-'));
    const target = path.join(folder, 'copy.pdf');
    const remove = () => rm(folder, { recursive: true, force: true });
    try {
      const outcome = await stampInChild({ file, target, words, limits: { ...stampLimits, ...limits } });
      if (outcome.refused !== null) {
        await remove();
        return { refused: outcome.refused };
      }
      const content = (await open(target, 'r')).createReadStream();
      content.once('close', () => void remove());
      return { ...outcome, content };
    } catch (error) {
      await remove();
      throw error;
    }
  });
}

async function stampInChild(job: StampJob): Promise<StampOutcome> {
  let outcome: StampOutcome | undefined;
  const failure = await runChild(CHILD, job, (message: StampOutcome) => (outcome = message));
  return outcome ?? { refused: failure };
}
