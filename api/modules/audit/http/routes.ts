import { z } from 'zod';
import { defineRoute } from '../../../http/define-route.js';
import { DateText, pageOf, pageQuery, skipOf } from '../../../http/schemas.js';
import type { AuditStore } from '../audit.mongo.js';
import type { Verification } from '../use-cases/verify-chain.js';

const JournalQuery = z.strictObject({
  ...pageQuery,
  object: z.string().max(100).optional(),
  actor: z.string().max(100).optional(),
  action: z.string().max(100).optional(),
  from: DateText.optional(),
  to: DateText.optional(),
});

const Row = z.strictObject({
  id: z.string(),
  seq: z.number().nullable(),
  at: z.string(),
  actor: z.strictObject({ kind: z.string(), id: z.string().nullable(), name: z.string() }),
  action: z.string(),
  object: z.strictObject({ kind: z.string(), id: z.string(), label: z.string() }),
  changes: z.array(z.strictObject({ field: z.string(), from: z.unknown(), to: z.unknown() })),
  ip: z.string().nullable(),
}).meta({ id: 'JournalRow' });

const VerificationAnswer = z.strictObject({
  ok: z.boolean(), rows: z.number(), sealed: z.number(), problems: z.array(z.record(z.string(), z.unknown())),
});

export interface AuditRoutesDependencies {
  readonly store: Pick<AuditStore, 'page'>;
  readonly verify: () => Promise<Verification>;
  /** The instant at which a legal date begins in the university's time zone. */
  readonly startOfDay: (date: string) => Date;
}

export const auditRoutes = ({ store, verify, startOfDay }: AuditRoutesDependencies) => [
  defineRoute({
    method: 'get', path: '/journal', operationId: 'listJournal', summary: 'The audit trail, latest first',
    permission: 'journal:read', query: JournalQuery, success: { status: 200, schema: pageOf(Row) },
  }, async ({ query }) => {
    const { page, pageSize, from, to, ...rest } = query;
    const filter = { ...rest, from: from && startOfDay(from), to: to && new Date(startOfDay(to).getTime() + 86_400_000) };
    const { items, total } = await store.page(filter, skipOf(query), pageSize);
    return { items: items.map(({ changes, ...row }) => ({ ...row, changes: [...changes] })), total, page, pageSize };
  }),
  defineRoute({
    method: 'get', path: '/journal/verification', operationId: 'verifyJournal', summary: 'Walk the hash chain of the audit trail',
    permission: 'journal:read', perMinute: 6, success: { status: 200, schema: VerificationAnswer },
  }, async () => {
    const { problems, ...found } = await verify();
    return { ...found, problems: problems.map((problem) => ({ ...problem })) };
  }),
];
