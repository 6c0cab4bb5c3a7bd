import { setTimeout } from 'node:timers/promises';
import type { Actor } from '../../kernel/actor.js';
import type { Clock } from '../../kernel/clock.js';
import { systemActor } from '../../kernel/actor.js';
import { AppError } from '../../kernel/errors.js';
import type { JobStore } from '../../platform/jobs/jobs.mongo.js';
import type { JobHandler } from '../../platform/jobs/run-jobs.js';
import type { Transactions } from '../../platform/mongo/unit-of-work.js';
import type { Import } from './domain/import.js';
import { importRoutes } from './http/routes.js';
import type { ImportStore } from './imports.mongo.js';
import type { ImportKind } from './ports.js';
import { createCommitImport, createRunImport } from './use-cases/commit-import.js';
import type { ImportDependencies } from './use-cases/prepare-import.js';
import { createPrepareImport } from './use-cases/prepare-import.js';

const JOB = 'import';
const WAIT_MS = 200;

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
  const { run, giveUp } = createRunImport(deps);
  /** The import once its rows are carried out, whichever process does it. */
  const finished = async (id: string): Promise<Import> => {
    for (;;) {
      const item = await store.find(id);
      if (!item) throw new AppError('not_found');
      if (item.state !== 'committing') return item;
      await setTimeout(WAIT_MS);
    }
  };
  const job: JobHandler = {
    kind: JOB,
    run: async ({ subjectId, createdBy }, report) => {
      const item = await store.find(subjectId);
      if (!item) return {};
      // The job acts for the person who committed the import; the journal shows their name.
      const actor: Actor = { ...systemActor(item.createdBy.name), accountId: createdBy };
      return run(item, actor, report);
    },
    givenUp: ({ subjectId }) => giveUp(subjectId),
  };
  return { routes: importRoutes({ store, kinds, prepare, commit }), job, prepare, commit, run, finished };
};
export type Imports = ReturnType<typeof createImports>;
