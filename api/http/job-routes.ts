import { z } from 'zod';
import type { Actor } from '../kernel/actor.js';
import { AppError } from '../kernel/errors.js';
import { defineRoute } from './define-route.js';
import { IdParams, NoBody } from './schemas.js';

/** A job as its owner sees it; the store behind it is the platform's. */
export interface ShownJob {
  readonly id: string;
  readonly kind: string;
  readonly subjectId: string;
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly state: 'queued' | 'running' | 'done' | 'failed' | 'cancelled';
  readonly done: number;
  readonly total: number;
  readonly result: Readonly<Record<string, number>> | null;
  readonly error: { readonly code: string; readonly params: Readonly<Record<string, unknown>> } | null;
}

export interface JobSource {
  get(id: string): Promise<ShownJob | null>;
  listOf(createdBy: string, limit: number): Promise<ShownJob[]>;
  askToCancel(id: string): Promise<void>;
}

const JobAnswer = z.strictObject({
  id: z.string(), kind: z.string(), subjectId: z.string(), createdAt: z.string(),
  state: z.enum(['queued', 'running', 'done', 'failed', 'cancelled']), done: z.number(), total: z.number(),
  result: z.record(z.string(), z.number()).nullable(),
  error: z.strictObject({ code: z.string(), params: z.record(z.string(), z.unknown()) }).nullable(),
}).meta({ id: 'Job' });
const RECENT = 30;

const present = ({ createdBy: _by, createdAt, error, result, ...job }: ShownJob) => ({
  ...job, createdAt: createdAt.toISOString(), result: result && { ...result }, error: error && { code: error.code, params: { ...error.params } },
});

/** Long work, found again after the page was left; everybody sees and stops only their own. */
export const jobRoutes = (jobs: JobSource) => {
  const own = async (actor: Actor, id: string): Promise<ShownJob> => {
    const job = await jobs.get(id);
    if (!job || job.createdBy !== actor.accountId) throw new AppError('not_found');
    return job;
  };
  return [
    defineRoute({
      method: 'get', path: '/jobs', operationId: 'listJobs', summary: 'My long jobs, latest first', permission: 'signed-in',
      success: { status: 200, schema: z.strictObject({ items: z.array(JobAnswer) }) },
    }, async ({ actor }) => ({ items: (await jobs.listOf(actor.accountId ?? '', RECENT)).map(present) })),
    defineRoute({
      method: 'get', path: '/jobs/:id', operationId: 'getJob', summary: 'How far a job is', permission: 'signed-in',
      params: IdParams, success: { status: 200, schema: JobAnswer },
    }, async ({ actor, params }) => present(await own(actor, params.id))),
    defineRoute({
      method: 'post', path: '/jobs/:id/cancellation', operationId: 'cancelJob', summary: 'Stop a job; what is done stays done',
      permission: 'signed-in', params: IdParams, body: NoBody, success: { status: 204 },
    }, async ({ actor, params }) => jobs.askToCancel((await own(actor, params.id)).id)),
  ];
};
