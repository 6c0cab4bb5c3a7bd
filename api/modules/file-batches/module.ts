import type { Job, JobStore } from '../../platform/jobs/jobs.mongo.js';
import type { Transactions } from '../../platform/mongo/unit-of-work.js';
import { fileBatchRoutes } from './http/routes.js';
import { createCheckBatch } from './use-cases/check-batch.js';
import { createCommitBatch, createRunCommit } from './use-cases/commit-batch.js';
import { createDecideItem } from './use-cases/decide-item.js';
import type { BatchDependencies, Report } from './use-cases/dependencies.js';
import { CHECK_JOB, STORE_JOB } from './use-cases/dependencies.js';
import { createStartBatch } from './use-cases/start-batch.js';

export interface FileBatchesDependencies extends Omit<BatchDependencies, 'uow' | 'enqueue'> {
  readonly transactions: Transactions;
  readonly jobs: Pick<JobStore, 'enqueue'>;
}

/** Folders of files put into the register, with the jobs that look into them and store them. */
export const createFileBatches = ({ transactions, jobs, ...rest }: FileBatchesDependencies) => {
  const { store, shelf } = rest;
  const uow = transactions.bind((session) => ({ batches: store.bound(session) }));
  const deps: BatchDependencies = { ...rest, uow, enqueue: jobs.enqueue };
  const check = createCheckBatch(deps);
  const storeAll = createRunCommit(deps);
  const checking = {
    kind: CHECK_JOB,
    run: ({ subjectId }: Job, report: Report) => check.run(subjectId, report),
    givenUp: ({ subjectId }: Job) => check.giveUp(subjectId),
  };
  const storing = {
    kind: STORE_JOB,
    run: async ({ subjectId }: Job, report: Report) => {
      const batch = await store.find(subjectId);
      return batch ? storeAll.run(batch, report) : {};
    },
    givenUp: ({ subjectId }: Job) => storeAll.giveUp(subjectId),
  };
  return {
    routes: fileBatchRoutes({ store, shelf, start: createStartBatch(deps), decide: createDecideItem(deps), commit: createCommitBatch(deps) }),
    jobs: [checking, storing],
  };
};
export type FileBatches = ReturnType<typeof createFileBatches>;
