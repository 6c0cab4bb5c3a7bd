import { z } from 'zod';
import { AppError } from '../kernel/errors.js';
import { defineRoute } from './define-route.js';

export interface HealthSources {
  readonly store: 'mongodb' | 'embedded';
  readonly storeAnswers: () => Promise<boolean>;
  readonly searchAnswers: () => boolean;
  readonly outbox: () => Promise<{ waiting: number; dead: number; oldestSeconds: number }>;
}

const Health = z.strictObject({ status: z.literal('ok'), store: z.enum(['mongodb', 'embedded']) });
const Ready = z.strictObject({
  status: z.literal('ready'), search: z.enum(['ready', 'limited']),
  outbox: z.strictObject({ waiting: z.number(), dead: z.number(), oldestSeconds: z.number() }),
});

/** Liveness and readiness (OPS-3). */
export const healthRoutes = ({ store, storeAnswers, searchAnswers, outbox }: HealthSources) => [
  defineRoute({
    method: 'get', path: '/health', operationId: 'health', summary: 'Whether the process lives', permission: 'public',
    success: { status: 200, schema: Health },
  }, async () => ({ status: 'ok' as const, store })),
  defineRoute({
    method: 'get', path: '/ready', operationId: 'ready', summary: 'Whether requests can be served', permission: 'public',
    success: { status: 200, schema: Ready },
  }, async () => {
    if (!(await storeAnswers())) throw new AppError('store_unavailable');
    return { status: 'ready' as const, search: searchAnswers() ? 'ready' as const : 'limited' as const, outbox: await outbox() };
  }),
];
