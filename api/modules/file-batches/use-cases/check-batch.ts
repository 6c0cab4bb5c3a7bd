import type { Finding } from '../batches.mongo.js';
import type { BatchItem } from '../domain/batch.js';
import type { Matchable } from '../domain/match-file.js';
import { matchText, rivals } from '../domain/match-text.js';
import { proposeItems } from '../domain/propose-items.js';
import { withCopy } from './copy-out.js';
import type { BatchDependencies, Report } from './dependencies.js';
import { createOpenParcels } from './open-parcels.js';

/** As many as are inspected at once anyway. */
const ABREAST = 2;

const refusal = (code: string, params: Readonly<Record<string, string | number>> = {}): Finding => ({ format: null, hasText: false, refused: { code, params } });

const NOT_LOOKED_INTO = refusal('file_processing_failed', { reason: 'crashed' });

/** Looks into every file of a batch (DOC-6); called again after a kill it goes on with those it has not seen. */
export const createCheckBatch = (deps: BatchDependencies) => {
  const { store, uow, bytes, inspect, codesOf, shelf } = deps;
  const openParcels = createOpenParcels(deps);

  const findOut = async ({ sha256, name }: BatchItem): Promise<Finding> => {
    if (!(await bytes.exists(sha256))) return NOT_LOOKED_INTO;
    const inspected = await withCopy(bytes, sha256, (copy) => inspect(copy, name));
    if (inspected.refused) return refusal(inspected.code, inspected.params);
    if (inspected.kind !== 'docx' && inspected.kind !== 'pdf') return refusal('file_type_unknown', { reason: 'not_accepted', detected: inspected.kind });
    return { format: inspected.kind, hasText: inspected.hasText ?? true, refused: null };
  };

  /** A name that says nothing: the code may stand on the title page (REG-11). */
  const lookInside = async (batchId: string, { index, sha256, name }: BatchItem, documents: readonly Matchable[]): Promise<void> => {
    const match = matchText(await withCopy(bytes, sha256, (copy) => codesOf(copy, name)), documents);
    if (match.documentId !== null) await store.place(batchId, index, match);
  };

  const check = async (batchId: string, item: BatchItem, documents: readonly Matchable[]): Promise<void> => {
    const finding = await findOut(item);
    if (!finding.refused && finding.hasText && item.documentId === null && item.candidateIds.length === 0) await lookInside(batchId, item, documents);
    await store.note(batchId, item.index, finding);
  };

  const makeReady = (batchId: string): Promise<void> => uow.run(async ({ batches }) => {
    const batch = await batches.get(batchId);
    if (batch.state === 'checking') await batches.save({ ...batch, state: 'ready' });
  });

  const open = async (batchId: string, report: Report): Promise<void> => {
    const batch = await store.find(batchId);
    // Says that it lives, or another process would take the job over; asked to stop it goes on, as below.
    if (batch && batch.waiting.length > 0) await openParcels(batch, () => report(0, batch.total).catch(() => undefined));
  };

  const run = async (batchId: string, report: Report): Promise<Record<string, number>> => {
    await open(batchId, report);
    const total = (await store.items(batchId)).length;
    const waiting = await store.uninspected(batchId);
    const batch = await store.find(batchId);
    const documents = batch && waiting.some(({ documentId }) => documentId === null) ? await shelf.all(batch.createdBy.rights) : [];
    for (let at = 0; at < waiting.length; at += ABREAST) {
      await Promise.all(waiting.slice(at, at + ABREAST).map((item) => check(batchId, item, documents)));
      // Asked to stop it goes on: a batch that was looked into by half could be neither stored nor shown as it is.
      await report(total - waiting.length + Math.min(at + ABREAST, waiting.length), total).catch(() => undefined);
    }
    for (const { index } of rivals(await store.items(batchId))) await store.leaveOpen(batchId, index);
    await makeReady(batchId);
    const items = await store.items(batchId);
    return { inspected: items.length, refused: items.filter(({ refused }) => refused !== null).length };
  };

  /** What could not be looked into is refused by name, so that the rest of the batch does not wait for ever. */
  const giveUp = async (batchId: string): Promise<void> => {
    await uow.run(async ({ batches }) => {
      const batch = await batches.get(batchId);
      await batches.addItems(batch, proposeItems(batch.waiting.map((file) => ({ ...file, refused: file.refused ?? NOT_LOOKED_INTO.refused })), []));
      await batches.save({ ...batch, waiting: [] });
    });
    for (const { index } of await store.uninspected(batchId)) await store.note(batchId, index, NOT_LOOKED_INTO);
    await makeReady(batchId);
  };
  return { run, giveUp };
};
