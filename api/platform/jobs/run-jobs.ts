import { AppError } from '../../kernel/errors.js';
import type { Job, JobStore } from './jobs.mongo.js';

/** Thrown by `report` when somebody has asked to stop: what is done stays done. */
export class JobCancelled extends Error {}

/** Does a job in batches that may be repeated: after a kill it is called again for the same job. */
export interface JobHandler {
  readonly kind: string;
  run(job: Job, report: (done: number, total: number) => Promise<void>): Promise<Readonly<Record<string, number>>>;
  /** Called before a job ends without being done (stopped, or failed for good), so that its subject does not wait for ever. */
  givenUp?(job: Job): Promise<void>;
}

const MAX_ATTEMPTS = 5;
const RETRY_MS = 5_000;

/** Takes one waiting job and does it. @returns whether there was one */
export const createJobRunner = (store: JobStore, handlers: readonly JobHandler[], onError: (error: unknown) => void) => {
  const giveUp = async (job: Job, state: 'cancelled' | 'failed', error: Job['error']) => {
    await handlers.find(({ kind }) => kind === job.kind)?.givenUp?.(job);
    await store.finish(job.id, state, { result: null, error });
  };
  const fail = async (job: Job, attempts: number, error: unknown) => {
    if (error instanceof JobCancelled) return giveUp(job, 'cancelled', null);
    if (error instanceof AppError) return giveUp(job, 'failed', { code: error.code, params: error.params });
    onError(error);
    if (attempts < MAX_ATTEMPTS) return store.retryLater(job.id, RETRY_MS);
    return giveUp(job, 'failed', { code: 'internal', params: {} });
  };
  return async (): Promise<boolean> => {
    const claimed = await store.claim(handlers.map(({ kind }) => kind));
    if (!claimed) return false;
    const { job, attempts } = claimed;
    const handler = handlers.find(({ kind }) => kind === job.kind);
    try {
      const result = await handler?.run(job, async (done, total) => {
        if (!(await store.progress(job.id, done, total))) throw new JobCancelled();
      });
      await store.finish(job.id, 'done', { result: result ?? null, error: null });
    } catch (error) {
      await fail(job, attempts, error);
    }
    return true;
  };
};
