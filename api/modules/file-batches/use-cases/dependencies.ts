import type { Readable } from 'node:stream';
import type { Actor } from '../../../kernel/actor.js';
import type { Clock } from '../../../kernel/clock.js';
import { AppError } from '../../../kernel/errors.js';
import type { JobStore } from '../../../platform/jobs/jobs.mongo.js';
import type { UnitOfWork } from '../../../platform/mongo/unit-of-work.js';
import type { FileBatchRepository, FileBatchStore } from '../batches.mongo.js';
import type { FileBatch } from '../domain/batch.js';
import type { CodesOf, Inspect, ReadTable, Shelf, Unpack } from '../ports.js';

/** The content-addressed store, as far as it is needed here. */
export interface Bytes {
  put(content: Readable): Promise<{ readonly sha256: string; readonly size: number }>;
  open(sha256: string): Promise<Readable>;
  exists(sha256: string): Promise<boolean>;
}

export interface BatchDependencies {
  readonly store: FileBatchStore;
  readonly uow: UnitOfWork<{ batches: FileBatchRepository }>;
  readonly shelf: Shelf;
  readonly bytes: Bytes;
  readonly inspect: Inspect;
  readonly codesOf: CodesOf;
  readonly unpack: Unpack;
  readonly readTable: ReadTable;
  /** What one file of a ZIP may have. */
  readonly maxFileBytes: number;
  readonly enqueue: JobStore['enqueue'];
  readonly clock: Clock;
}

export type Report = (done: number, total: number) => Promise<void>;

export const CHECK_JOB = 'file-batch-check';
export const STORE_JOB = 'file-batch-store';

/**
 * A batch belongs to who dropped it: what it was matched to are documents that this person may see.
 * @throws AppError `not_found` for others
 */
export const requireOwn = (batch: FileBatch | null, actor: Actor): FileBatch => {
  if (!batch || batch.createdBy.id !== (actor.accountId ?? '')) throw new AppError('not_found');
  return batch;
};
