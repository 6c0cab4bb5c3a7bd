import type { Actor } from '../../../kernel/actor.js';
import { AppError } from '../../../kernel/errors.js';
import type { BatchItem, Committer, FileBatch, Outcome } from '../domain/batch.js';
import { isToStore } from '../domain/batch.js';
import type { BatchDependencies, Report } from './dependencies.js';
import { requireOwn, STORE_JOB } from './dependencies.js';

/** Starts the job that puts the accepted files into the register. */
export const createCommitBatch = ({ store, uow, enqueue, clock }: BatchDependencies) =>
  async (actor: Actor, id: string): Promise<{ jobId: string }> => {
    const total = (await store.items(id)).filter(isToStore).length;
    return uow.run(async ({ batches, audit }) => {
      const batch = requireOwn(await batches.get(id), actor);
      if (batch.state !== 'ready') throw new AppError('invalid_transition', { state: batch.state });
      const committedBy: Committer = { accountId: actor.accountId ?? '', name: actor.name, rights: actor.rights };
      const jobId = await enqueue(STORE_JOB, id, committedBy.accountId, total, batches.session);
      await batches.save({ ...batch, state: 'committing', jobId, committedAt: clock.now(), committedBy });
      await audit.record({ actor, action: 'file-batches.commit', object: { kind: 'file-batch', id, label: String(total) } });
      return { jobId };
    });
  };

const actorOf = ({ accountId, name, rights }: Committer): Actor => ({
  kind: 'account', accountId, personId: null, name, roles: [], permissions: ['documents:manage'], rights, ip: null,
});

/** Stores the accepted files, one transaction each; called again after a kill it goes on where it was. */
export const createRunCommit = ({ store, uow, shelf, bytes }: BatchDependencies) => {
  const putOne = async (actor: Actor, { name, size, sha256, format, hasText, documentId, language }: BatchItem, since: Date): Promise<Outcome> => {
    if (documentId === null || format === null || !(await bytes.exists(sha256))) return 'not_stored';
    try {
      await shelf.put(actor, documentId, language, { sha256, size, name, format, hasText });
      return 'stored';
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      if (error.code !== 'fact_already_known') return 'not_stored';
      // Killed between storing and saying so, the file that is known already is this one.
      return (await shelf.holdsSince(documentId, language, sha256, since)) ? 'stored' : 'already_known';
    }
  };

  const finish = (id: string, change: Partial<FileBatch>): Promise<void> => uow.run(async ({ batches }) => {
    const batch = await batches.get(id);
    if (batch.state === 'committing') await batches.save({ ...batch, ...change });
  });

  const run = async (batch: FileBatch, report: Report): Promise<Record<string, number>> => {
    const { id, committedAt, committedBy } = batch;
    if (!committedAt || !committedBy) return {};
    const actor = actorOf(committedBy);
    const items = await store.items(id);
    const waiting = items.filter(isToStore);
    let done = items.filter(({ outcome }) => outcome !== null).length;
    const total = done + waiting.length;
    for (const item of waiting) {
      await store.mark(id, item.index, await putOne(actor, item, committedAt));
      done += 1;
      await report(done, total);
    }
    const result = await store.outcomes(id);
    await finish(id, { state: 'committed', result });
    return result;
  };

  /** Stopped or failed: what is stored stays, the rest can be decided about and committed again. */
  const giveUp = (id: string): Promise<void> => finish(id, { state: 'ready', jobId: null });
  return { run, giveUp };
};
