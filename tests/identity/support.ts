import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import session from 'express-session';
import type { Connection } from 'mongoose';
import { pino } from 'pino';
import request from 'supertest';
import { startEmbeddedStore } from '../../api/embedded-store/index.js';
import { buildApp } from '../../api/http/app.js';
import { defineRoute } from '../../api/http/define-route.js';
import type { Actor } from '../../api/kernel/actor.js';
import { systemActor } from '../../api/kernel/actor.js';
import type { Clock } from '../../api/kernel/clock.js';
import { createClock } from '../../api/kernel/clock.js';
import type { Role } from '../../api/kernel/roles.js';
import { createAuditStore } from '../../api/modules/audit/public.js';
import type { SlipSheet } from '../../api/modules/identity/public.js';
import { createIdentity, createIdentityStore } from '../../api/modules/identity/public.js';
import { createLetters } from '../../api/platform/mail/letters.js';
import type { Mail } from '../../api/platform/mail/port.js';
import { connectMongo } from '../../api/platform/mongo/connect.js';
import { createIdempotency } from '../../api/platform/mongo/idempotency.mongo.js';
import { createIndexes } from '../../api/platform/mongo/schema.js';
import { createTransactions } from '../../api/platform/mongo/unit-of-work.js';
import { z } from 'zod';

export const persons = { aigul: 'a'.repeat(24), bolat: 'b'.repeat(24), nobody: 'c'.repeat(24) };
export const unitId = 'd'.repeat(24);
export const password = 'Тау-бұлақ суы 7';

/** What only somebody signed in with a password of their own may call, and what the server then knows of them. */
const rightsRoute = defineRoute({
  method: 'get', path: '/rights', operationId: 'rights', summary: 'Rights of the caller', permission: 'signed-in',
  success: { status: 200, schema: z.strictObject({ rights: z.array(z.string()) }) },
}, async ({ actor }) => ({ rights: [...actor.rights] }));

const organization = {
  rightsOfPerson: async (id: string) => (id === persons.aigul ? [`unit:${unitId}`, `person:${id}`] : []),
  contactOfPerson: async (id: string) => {
    if (id === persons.aigul) return { email: 'aigul@example.kz' };
    return id === persons.bolat ? { email: null } : null;
  },
  peopleInUnit: async (id: string) => (id === unitId ? [persons.aigul] : []),
  universityNames: async () => ({ nameKk: 'Қазақ университеті', nameRu: 'Казахский университет', nameEn: 'Kazakh University' }),
};

const movableClock = () => {
  const clock = createClock('Asia/Almaty');
  let shift = 0;
  const now = () => new Date(clock.now().getTime() + shift);
  return { now, today: () => clock.today(), forward: (seconds: number) => { shift += seconds * 1000; } };
};

const identityOver = (connection: Connection, clock: Clock, mail: { sent: Mail[]; available: boolean }, slips: SlipSheet[]) => {
  const audit = createAuditStore(connection, clock.now);
  const transactions = createTransactions(connection, (tx) => ({
    outbox: { append: async () => undefined }, audit: { record: (entry) => audit.record(entry, tx) },
  }), () => undefined);
  const identity = createIdentity({
    store: createIdentityStore(connection), transactions, clock, timeZone: 'Asia/Almaty', publicUrl: 'http://inq.example.kz', organization,
    mailer: { get available() { return mail.available; }, send: async (letter) => { mail.sent.push(letter); } },
    letters: createLetters(), demo: false,
    renderSlips: async (sheet) => { slips.push(sheet); return Buffer.from('%PDF-'); },
    onError: (error) => { throw error; },
  });
  return { identity, audit };
};

/** The identity module in the real application over the real embedded store. */
export const startIdentity = async () => {
  const dir = await mkdtemp(path.join(tmpdir(), 'inq-identity-'));
  const store = await startEmbeddedStore({ dir, sync: false });
  const connection = await connectMongo(store.uri, 'inq');
  const clock = movableClock();
  const mail = { sent: [] as Mail[], available: true };
  const slips: SlipSheet[] = [];
  const { identity, audit } = identityOver(connection, clock, mail, slips);
  const idempotency = createIdempotency(connection, clock.now);
  await createIndexes(connection);
  const app = buildApp({
    routes: [...identity.routes, rightsRoute], sessionStore: new session.MemoryStore(), sessionSecret: 'x'.repeat(32), secureCookies: false,
    sessionIdleMs: 3_600_000, sessionLongestMs: 3_600_000, trustProxy: ['loopback'], metrics: { observe: () => undefined }, metricsToken: null,
    production: false, uploadFolder: dir, maxFileBytes: 1000, clientFolder: null,
    actorOf: identity.actorFor, epochOf: identity.epochOf, idempotency, logger: pino({ level: 'silent' }),
  });
  const journal = async (action: string) => (await audit.page({ action }, 0, 100)).items;
  const stop = async () => {
    await connection.close();
    await store.close();
    await rm(dir, { recursive: true, force: true });
  };
  return { app, identity, clock, mail, slips, journal, connection, stop };
};

export type Started = Awaited<ReturnType<typeof startIdentity>>;

/** A browser: keeps cookies and sends the CSRF token that it was given last. */
export const browser = (started: Started) => {
  const agent = request.agent(started.app);
  let token = '';
  const refresh = async () => {
    const answer = await agent.get('/api/session');
    token = answer.body.csrfToken;
    return answer;
  };
  const send = (method: 'post' | 'put' | 'patch' | 'delete', url: string, body: object = {}) =>
    agent[method](`/api${url}`).set('X-CSRF-Token', token).send(body);
  return {
    get: (url: string) => agent.get(`/api${url}`),
    send,
    session: refresh,
    signIn: async (login: string, typed: string = password) => {
      await refresh();
      const answer = await send('post', '/session', { login, password: typed });
      if (answer.status === 200) token = answer.body.csrfToken;
      return answer;
    },
  };
};

/** A system that may even make administrators, as the scripts do. */
export const system: Actor = systemActor('test');

export const makeAccount = async (started: Started, login: string, roles: Role[] = ['staff'], personId: string | null = null) =>
  (await started.identity.createAccount(system, { login, name: login, personId, roles }, password)).account;

/** A browser in which somebody with the roles is signed in. */
export const signedIn = async (started: Started, login: string, roles: Role[] = ['staff']) => {
  const account = await makeAccount(started, login, roles);
  const tab = browser(started);
  await tab.signIn(login);
  return { ...tab, account };
};
