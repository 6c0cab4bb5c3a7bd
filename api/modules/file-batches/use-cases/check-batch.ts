import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Finding } from '../batches.mongo.js';
import type { BatchItem } from '../domain/batch.js';
import type { BatchDependencies, Report } from './dependencies.js';

/** As many as are inspected at once anyway. */
const ABREAST = 2;

const refusal = (code: string, params: Readonly<Record<string, string | number>> = {}): Finding => ({ format: null, hasText: false, refused: { code, params } });

const NOT_LOOKED_INTO = refusal('file_processing_failed', { reason: 'crashed' });

/** Looks into every file of a batch (DOC-6); called again after a kill it goes on with those it has not seen. */
export const createCheckBatch = ({ store, uow, bytes, inspect }: Pick<BatchDependencies, 'store' | 'uow' | 'bytes' | 'inspect'>) => {
  const findOut = async ({ sha256, name }: BatchItem, folder: string): Promise<Finding> => {
    if (!(await bytes.exists(sha256))) return NOT_LOOKED_INTO;
    const copy = path.join(folder, sha256);
    await pipeline(await bytes.open(sha256), createWriteStream(copy));
    const inspected = await inspect(copy, name);
    if (inspected.refused) return refusal(inspected.code, inspected.params);
    if (inspected.kind !== 'docx' && inspected.kind !== 'pdf') return refusal('file_type_unknown', { reason: 'not_accepted', detected: inspected.kind });
    return { format: inspected.kind, hasText: inspected.hasText ?? true, refused: null };
  };

  const check = async (batchId: string, item: BatchItem): Promise<void> => {
    const folder = await mkdtemp(path.join(tmpdir(), 'inq-batch-'));
    try {
      await store.note(batchId, item.index, await findOut(item, folder));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  };

  const makeReady = (batchId: string): Promise<void> => uow.run(async ({ batches }) => {
    const batch = await batches.get(batchId);
    if (batch.state === 'checking') await batches.save({ ...batch, state: 'ready' });
  });

  const run = async (batchId: string, total: number, report: Report): Promise<Record<string, number>> => {
    const waiting = await store.uninspected(batchId);
    for (let at = 0; at < waiting.length; at += ABREAST) {
      await Promise.all(waiting.slice(at, at + ABREAST).map((item) => check(batchId, item)));
      // Asked to stop it goes on: a batch that was looked into by half could be neither stored nor shown as it is.
      await report(total - waiting.length + Math.min(at + ABREAST, waiting.length), total).catch(() => undefined);
    }
    await makeReady(batchId);
    const items = await store.items(batchId);
    return { inspected: items.length, refused: items.filter(({ refused }) => refused !== null).length };
  };

  /** What could not be looked into is refused by name, so that the rest of the batch does not wait for ever. */
  const giveUp = async (batchId: string): Promise<void> => {
    for (const { index } of await store.uninspected(batchId)) await store.note(batchId, index, NOT_LOOKED_INTO);
    await makeReady(batchId);
  };
  return { run, giveUp };
};
