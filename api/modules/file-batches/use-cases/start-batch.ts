import { createReadStream } from 'node:fs';
import type { Actor } from '../../../kernel/actor.js';
import { AppError } from '../../../kernel/errors.js';
import { newId } from '../../../kernel/ids.js';
import type { FileBatch } from '../domain/batch.js';
import type { DroppedFile } from '../domain/propose-items.js';
import { proposeItems } from '../domain/propose-items.js';
import type { BatchDependencies } from './dependencies.js';
import { CHECK_JOB } from './dependencies.js';

/**
 * Takes the dropped files over and matches them by their names; looking into them is a job, so that the request is quick.
 * The bytes are stored before the transaction that refers to them; nobody can fetch them before they belong to a document.
 */
export const createStartBatch = ({ uow, shelf, bytes, enqueue, clock }: BatchDependencies) =>
  async (actor: Actor, files: readonly { path: string; name: string }[]): Promise<FileBatch> => {
    if (files.length === 0) throw new AppError('invalid_request', {}, [{ path: 'files', code: 'required' }]);
    const dropped: DroppedFile[] = [];
    for (const { path, name } of files) dropped.push({ name, ...(await bytes.put(createReadStream(path))) });
    const items = proposeItems(dropped, await shelf.all(actor.rights));
    const createdBy = { id: actor.accountId ?? '', name: actor.name };
    const batch: FileBatch = {
      id: newId(), revision: 1, state: 'checking', createdAt: clock.now(), createdBy, total: items.length,
      jobId: null, committedAt: null, committedBy: null, result: null,
    };
    await uow.run(async ({ batches }) => {
      await batches.add(batch, items);
      await enqueue(CHECK_JOB, batch.id, createdBy.id, items.length, batches.session);
    });
    return batch;
  };
