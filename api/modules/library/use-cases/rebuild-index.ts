import type { Actor } from '../../../kernel/actor.js';
import { systemActor } from '../../../kernel/actor.js';
import type { Job, JobStore } from '../../../platform/jobs/jobs.mongo.js';
import type { UnitOfWork } from '../../../platform/mongo/unit-of-work.js';
import type { ClauseEntry } from '../ports.js';

/** A new index filled beside the one that serves. */
export interface NewIndex {
  add(entries: readonly ClauseEntry[]): Promise<void>;
  commit(): Promise<void>;
  abort(): Promise<void>;
}

export interface RebuildDependencies {
  readonly uow: UnitOfWork<object>;
  readonly enqueue: JobStore['enqueue'];
  readonly underWay: (kind: string, subjectId: string) => Promise<Pick<Job, 'done' | 'total'> | null>;
  readonly begin: () => Promise<NewIndex>;
  /** Every entry, document by document. */
  readonly entries: () => AsyncIterable<readonly ClauseEntry[]>;
  readonly documents: () => Promise<number>;
}

export const REBUILD_JOB = 'search-rebuild';
const SUBJECT = 'search';
const REPORT_EVERY = 20;

/** Builds the search index anew while the old one serves (LIB-5): a stored job, started by a person or by the reconciliation. */
export const createRebuildIndex = ({ uow, enqueue, underWay, begin, entries, documents }: RebuildDependencies) => ({
  /** How far the rebuild is that waits or runs, whoever started it; null when there is none. */
  progress: async (): Promise<{ readonly done: number; readonly total: number } | null> => {
    const job = await underWay(REBUILD_JOB, SUBJECT);
    return job && { done: job.done, total: job.total };
  },

  /** @returns the job's id; null when one is under way already */
  start: async (actor: Actor): Promise<string | null> => {
    if (await underWay(REBUILD_JOB, SUBJECT)) return null;
    const total = await documents();
    return uow.run(async ({ session, audit }) => {
      const jobId = await enqueue(REBUILD_JOB, SUBJECT, actor.accountId ?? actor.name, total, session);
      await audit.record({ actor, action: 'library.rebuild', object: { kind: 'search', id: SUBJECT, label: '' } });
      return jobId;
    });
  },

  job: {
    kind: REBUILD_JOB,
    /** After a kill it begins again: a half-filled index has never served. */
    run: async (_job: Job, report: (done: number, total: number) => Promise<void>) => {
      const total = await documents();
      const index = await begin();
      let [done, added] = [0, 0];
      try {
        for await (const batch of entries()) {
          await index.add(batch);
          done += 1;
          added += batch.length;
          if (done % REPORT_EVERY === 0) await report(Math.min(done, total), total);
        }
        await index.commit();
      } catch (error) {
        await index.abort();
        throw error;
      }
      return { documents: done, entries: added };
    },
  },
});
export type RebuildIndex = ReturnType<typeof createRebuildIndex>;

export interface ReconcileDependencies {
  readonly rebuild: RebuildIndex;
  readonly indexed: () => Promise<{ readonly entries: number; readonly documents: number } | null>;
  readonly expected: () => Promise<{ readonly entries: number; readonly documents: number }>;
  /** Whether the index is known to be behind: rows of the outbox wait for it. */
  readonly isBehind: () => Promise<boolean>;
}

/** Compares the index with what it should hold and has it built anew when they differ, without a hand (LIB-5). */
export const createReconcile = ({ rebuild, indexed, expected, isBehind }: ReconcileDependencies) => async (): Promise<'equal' | 'behind' | 'rebuilding' | 'unavailable'> => {
  if (await isBehind()) return 'behind';
  const [has, should] = [await indexed(), await expected()];
  if (has === null) return 'unavailable';
  if (has.entries === should.entries && has.documents === should.documents) return 'equal';
  await rebuild.start(systemActor('reconciliation'));
  return 'rebuilding';
};
