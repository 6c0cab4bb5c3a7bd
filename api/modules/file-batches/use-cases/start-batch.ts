import { createReadStream } from 'node:fs';
import type { Actor } from '../../../kernel/actor.js';
import { AppError } from '../../../kernel/errors.js';
import { newId } from '../../../kernel/ids.js';
import type { Dropped, FileBatch } from '../domain/batch.js';
import { isTable, isZip } from '../domain/parcels.js';
import { proposeItems } from '../domain/propose-items.js';
import type { OversizeFile } from '../ports.js';
import type { BatchDependencies } from './dependencies.js';
import { CHECK_JOB } from './dependencies.js';

export interface Drop {
  readonly files: readonly { readonly path: string; readonly name: string }[];
  readonly oversize: readonly OversizeFile[];
}

const tooLarge = ({ name, size, limit }: OversizeFile): Dropped =>
  ({ name, size, sha256: '', refused: { code: 'file_too_large', params: { reason: 'size', size, limit } } });

/**
 * Takes the dropped files over and matches them by their names; looking into them is a job, so that the request is quick.
 * The bytes are stored before the transaction that refers to them; nobody can fetch them before they belong to a document.
 */
export const createStartBatch = ({ uow, shelf, bytes, enqueue, clock }: BatchDependencies) =>
  async (actor: Actor, { files, oversize }: Drop): Promise<FileBatch> => {
    if (files.length + oversize.length === 0) throw new AppError('invalid_request', {}, [{ path: 'files', code: 'required' }]);
    const dropped: Dropped[] = [];
    for (const { path, name } of files) dropped.push({ name, refused: null, ...(await bytes.put(createReadStream(path))) });
    dropped.push(...oversize.map(tooLarge));
    const hasParcels = dropped.some((file) => isZip(file) || isTable(file));
    const items = hasParcels ? [] : proposeItems(dropped, await shelf.all(actor.rights));
    const createdBy = { id: actor.accountId ?? '', name: actor.name, rights: actor.rights };
    const batch: FileBatch = {
      id: newId(), revision: 1, state: 'checking', createdAt: clock.now(), createdBy, waiting: hasParcels ? dropped : [], tables: [],
      total: dropped.length, jobId: null, committedAt: null, committedBy: null, result: null,
    };
    await uow.run(async ({ batches }) => {
      await batches.add(batch);
      await batches.addItems(batch, items);
      await enqueue(CHECK_JOB, batch.id, createdBy.id, batch.total, batches.session);
    });
    return batch;
  };
