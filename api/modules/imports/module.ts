import type { Actor } from '../../kernel/actor.js';
import type { Clock } from '../../kernel/clock.js';
import { systemActor } from '../../kernel/actor.js';
import type { JobStore } from '../../platform/jobs/jobs.mongo.js';
import type { JobHandler } from '../../platform/jobs/run-jobs.js';
import type { Transactions } from '../../platform/mongo/unit-of-work.js';
import { importRoutes } from './http/routes.js';
import type { ImportStore } from './imports.mongo.js';
import type { ImportKind } from './ports.js';
import { createCommitImport, createRunImport } from './use-cases/commit-import.js';
import type { ImportDependencies } from './use-cases/prepare-import.js';
import { createPrepareImport } from './use-cases/prepare-import.js';

const JOB = 'import';

export interface ImportsDependencies {
  readonly store: ImportStore;
  readonly transactions: Transactions;
  readonly kinds: readonly ImportKind[];
  readonly readTable: ImportDependencies['readTable'];
  readonly jobs: Pick<JobStore, 'enqueue'>;
  readonly clock: Clock;
}

/** The import wizard and the job that carries imports out. */
export const createImports = ({ store, transactions, kinds, readTable, jobs, clock }: ImportsDependencies) => {
  const uow = transactions.bind((session) => ({ imports: store.bound(session) }));
  const prepare = createPrepareImport({ store, uow, kinds, readTable, clock });
  const deps = { store, uow, kinds, enqueue: jobs.enqueue.bind(jobs, JOB) };
  const commit = createCommitImport(deps);
  const run = createRunImport(deps);
  const job: JobHandler = {
    kind: JOB,
    run: async ({ subjectId, createdBy }, report) => {
      const item = await store.find(subjectId);
      if (!item) return {};
      // The job acts for the person who committed the import; the journal shows their name.
      const actor: Actor = { ...systemActor(item.createdBy.name), accountId: createdBy };
      return run(item, actor, report);
    },
  };
  return { routes: importRoutes({ store, kinds, prepare, commit }), job, prepare, commit, run };
};
export type Imports = ReturnType<typeof createImports>;
