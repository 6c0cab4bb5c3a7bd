import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import session from 'express-session';
import { pino } from 'pino';
import request from 'supertest';
import { z } from 'zod';
import { startEmbeddedStore } from '../../api/embedded-store/index.js';
import { buildApp } from '../../api/http/app.js';
import { defineRoute } from '../../api/http/define-route.js';
import type { Actor } from '../../api/kernel/actor.js';
import { systemActor, visitor } from '../../api/kernel/actor.js';
import type { LegalDate } from '../../api/kernel/legal-date.js';
import { permissionsOf } from '../../api/kernel/roles.js';
import type { Role } from '../../api/kernel/roles.js';
import { createAuditStore } from '../../api/modules/audit/public.js';
import { createOrganization, createOrganizationStore } from '../../api/modules/organization/public.js';
import { connectMongo } from '../../api/platform/mongo/connect.js';
import { createIdempotency } from '../../api/platform/mongo/idempotency.mongo.js';
import { createIndexes } from '../../api/platform/mongo/schema.js';
import { createTransactions } from '../../api/platform/mongo/unit-of-work.js';

export const day = (text: string) => text as LegalDate;
export const today = day('2026-03-10');
export const office = systemActor('test');
const clock = { now: () => new Date('2026-03-10T06:00:00Z'), today: () => today };

const tokenRoute = defineRoute({
  method: 'get', path: '/token', operationId: 'token', summary: 'The CSRF token of the browser', permission: 'public',
  success: { status: 200, schema: z.strictObject({ token: z.string() }) },
}, async ({ session: browserSession }) => ({ token: browserSession.csrfToken() }));

const signedIn = (roles: readonly Role[]): Actor => ({
  kind: 'account', accountId: 'account', personId: null, name: 'Тест', roles, permissions: permissionsOf(roles), rights: [], ip: null,
});

/** The organization in the real application over the real embedded store; `as` says who calls. */
export const startOrganization = async () => {
  const dir = await mkdtemp(path.join(tmpdir(), 'inq-organization-'));
  const store = await startEmbeddedStore({ dir, sync: false });
  const connection = await connectMongo(store.uri, 'inq');
  const audit = createAuditStore(connection, clock.now);
  const transactions = createTransactions(connection, (tx) => ({
    outbox: { append: async () => undefined }, audit: { record: (entry) => audit.record(entry, tx) },
  }), () => undefined);
  const organization = createOrganization({ store: createOrganizationStore(connection), transactions, clock, closeAccounts: async () => undefined });
  const idempotency = createIdempotency(connection, clock.now);
  await createIndexes(connection);

  let actor = visitor(null);
  const app = buildApp({
    routes: [...organization.routes, tokenRoute], sessionStore: new session.MemoryStore(), sessionSecret: 'x'.repeat(32),
    secureCookies: false, sessionIdleMs: 3_600_000, sessionLongestMs: 3_600_000, trustProxy: ['loopback'], metrics: { observe: () => undefined }, metricsToken: null,
    production: false, uploadFolder: dir, maxFileBytes: 1000, clientFolder: null,
    actorOf: async () => actor, epochOf: async () => 0, idempotency, logger: pino({ level: 'silent' }),
  });
  const agent = request.agent(app);
  const { token } = (await agent.get('/api/token')).body as { token: string };

  return {
    organization,
    as: (...roles: Role[]) => { actor = signedIn(roles); },
    asVisitor: () => { actor = visitor(null); },
    get: (url: string) => agent.get(`/api${url}`),
    post: (url: string, body: object, revision?: number) => {
      const call = agent.post(`/api${url}`).set('X-CSRF-Token', token);
      return (revision === undefined ? call : call.set('If-Match', `"${revision}"`)).send(body);
    },
    patch: (url: string, body: object, revision?: number) => {
      const call = agent.patch(`/api${url}`).set('X-CSRF-Token', token);
      return (revision === undefined ? call : call.set('If-Match', `"${revision}"`)).send(body);
    },
    journal: async (object: string) => (await audit.page({ object }, 0, 100)).items,
    stop: async () => {
      await connection.close();
      await store.close();
      await rm(dir, { recursive: true, force: true });
    },
  };
};

export type Started = Awaited<ReturnType<typeof startOrganization>>;

export const unitFacts = (code: string, kk = code) => ({ code, name: { kk, ru: null, en: null } });
export const personFacts = (personnelNumber: string, surname: string, name = 'Айгүл') => ({ personnelNumber, surname, name });
