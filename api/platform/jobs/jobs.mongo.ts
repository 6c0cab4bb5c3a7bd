import type { ClientSession, Connection, Model } from 'mongoose';
import { trusted } from 'mongoose';
import type { OpenTransaction } from '../../kernel/transaction.js';
import { newId } from '../../kernel/ids.js';
import { defineCollection } from '../mongo/schema.js';

export const jobStates = ['queued', 'running', 'done', 'failed', 'cancelled'] as const;
export type JobState = (typeof jobStates)[number];

/** Long work as people see it: what, how far, how it ended; found again after the page was left. */
export interface Job {
  readonly id: string;
  readonly kind: string;
  readonly subjectId: string;
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly state: JobState;
  readonly done: number;
  readonly total: number;
  readonly result: Readonly<Record<string, number>> | null;
  readonly error: { readonly code: string; readonly params: Readonly<Record<string, unknown>> } | null;
}

interface StoredJob extends Omit<Job, 'id'> { _id: string; availableAt: Date; attempts: number; cancelAsked: boolean }

const collection = defineCollection<StoredJob>('jobs', {
  kind: String, subjectId: String, createdBy: String, createdAt: Date, state: String, done: Number, total: Number, result: {},
  error: {}, availableAt: Date, attempts: Number, cancelAsked: Boolean,
}, [[{ state: 1, availableAt: 1, _id: 1 }], [{ createdBy: 1, createdAt: -1, _id: -1 }], [{ kind: 1, subjectId: 1, state: 1 }]]);

const LEASE_MS = 30_000;

const toJob = ({ _id, kind, subjectId, createdBy, createdAt, state, done, total, result, error }: StoredJob): Job =>
  ({ id: _id, kind, subjectId, createdBy, createdAt, state, done, total, result: result ?? null, error: error ?? null });

/** Stored jobs; one whose process died is taken up again when its lease has run out. */
export const createJobStore = (connection: Connection, now: () => Date) => {
  const jobs: Model<StoredJob> = collection(connection);
  const later = (milliseconds: number) => new Date(now().getTime() + milliseconds);
  return {
    /** Queues a job in the transaction that makes it necessary. @returns its id */
    enqueue: async (kind: string, subjectId: string, createdBy: string, total: number, transaction: OpenTransaction): Promise<string> => {
      const _id = newId();
      await jobs.create([{
        _id, kind, subjectId, createdBy, createdAt: now(), state: 'queued', done: 0, total, result: null, error: null,
        availableAt: now(), attempts: 0, cancelAsked: false,
      }], { session: transaction as ClientSession });
      return _id;
    },
    /** Takes the next job, also one that a dead process left running. */
    claim: async (kinds: readonly string[]): Promise<{ job: Job; attempts: number } | null> => {
      const taken = await jobs.findOneAndUpdate(
        { kind: trusted({ $in: [...kinds] }), state: trusted({ $in: ['queued', 'running'] }), availableAt: trusted({ $lte: now() }) },
        { $set: { state: 'running', availableAt: later(LEASE_MS) }, $inc: { attempts: 1 } },
        { sort: { availableAt: 1, _id: 1 }, returnDocument: 'after' },
      ).lean<StoredJob | null>();
      return taken && { job: toJob(taken), attempts: taken.attempts };
    },
    /** Reports progress and renews the lease. @returns whether the job may go on */
    progress: async (id: string, done: number, total: number): Promise<boolean> => {
      const updated = await jobs.findOneAndUpdate(
        { _id: id, state: 'running' }, { $set: { done, total, availableAt: later(LEASE_MS) } }, { returnDocument: 'after' },
      ).lean<StoredJob | null>();
      return updated !== null && !updated.cancelAsked;
    },
    finish: async (id: string, state: 'done' | 'failed' | 'cancelled', outcome: Pick<Job, 'result' | 'error'>): Promise<void> => {
      await jobs.updateOne({ _id: id }, { $set: { state, ...outcome } });
    },
    retryLater: async (id: string, milliseconds: number): Promise<void> => {
      await jobs.updateOne({ _id: id }, { $set: { availableAt: later(milliseconds) } });
    },
    askToCancel: async (id: string): Promise<void> => {
      await jobs.updateOne({ _id: id, state: trusted({ $in: ['queued', 'running'] }) }, { $set: { cancelAsked: true } });
    },
    /** The job of this kind for this subject that waits or runs, whoever started it. */
    underWay: async (kind: string, subjectId: string): Promise<Job | null> => {
      const found = await jobs.findOne({ kind, subjectId, state: trusted({ $in: ['queued', 'running'] }) }).lean<StoredJob | null>();
      return found && toJob(found);
    },
    countByState: async (): Promise<Record<string, number>> => {
      const counts: Record<string, number> = {};
      for (const state of jobStates) counts[state] = await jobs.countDocuments({ state });
      return counts;
    },
    get: async (id: string): Promise<Job | null> => {
      const found = await jobs.findById(id).lean<StoredJob | null>();
      return found && toJob(found);
    },
    listOf: async (createdBy: string, limit: number): Promise<Job[]> =>
      (await jobs.find({ createdBy }).sort({ createdAt: -1, _id: -1 }).limit(limit).lean<StoredJob[]>()).map(toJob),
  };
};
export type JobStore = ReturnType<typeof createJobStore>;
