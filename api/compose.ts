import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Logger } from 'pino';
import type { Connection } from 'mongoose';
import { acquaintanceFeeds } from './compose/acquaintance.js';
import { allEntriesOf, expectedIndexOf, indexSourceOf, textsOfDraft, versionsOf } from './compose/library.js';
import { createModules } from './compose/modules.js';
import type { Modules } from './compose/modules.js';
import { openSearch } from './compose/search.js';
import { openStore } from './compose/open-store.js';
import type { StoreOptions } from './compose/open-store.js';
import { createStores } from './compose/stores.js';
import type { Stores } from './compose/stores.js';
import type { Config } from './config/load.js';
import { buildApp } from './http/app.js';
import type { Route } from './http/define-route.js';
import { healthRoutes } from './http/health.js';
import { metricsRoute } from './http/metrics.js';
import { jobRoutes } from './http/job-routes.js';
import { openApiDocument } from './http/openapi.js';
import { systemActor } from './kernel/actor.js';
import { createClock } from './kernel/clock.js';
import { STARTER_SYNONYMS } from './text/kazakh/starter-synonyms.js';
import { projectRoot } from './kernel/project-root.js';
import { defaultTypes } from './modules/documents/public.js';
import { createChangesFeed } from './modules/changes/public.js';
import { createQueueTexts, createReconcile, createSearchIndex, createSynonymFeed, SEARCH_CONSUMER } from './modules/library/public.js';
import { createOriginalsFeed } from './modules/originals/public.js';
import { createJobRunner } from './platform/jobs/run-jobs.js';
import { createLogger } from './platform/logger/create-logger.js';
import { createMetrics } from './platform/metrics/metrics.js';
import type { Metrics } from './platform/metrics/metrics.js';
import { connectMongo } from './platform/mongo/connect.js';
import { createOutbox } from './platform/mongo/outbox.mongo.js';
import type { Outbox } from './platform/mongo/outbox.mongo.js';
import { createIndexes } from './platform/mongo/schema.js';
import { createSessionStore } from './platform/mongo/session-store.js';
import { createTransactions } from './platform/mongo/unit-of-work.js';
import type { Loop } from './processes/loop.js';
import { startScheduler } from './processes/scheduler.js';
import { timedJobs } from './processes/timed-jobs.js';
import { startWorker } from './processes/worker.js';

export interface ComposeOptions extends StoreOptions {
  readonly demo?: boolean;
  /** Null where no client is to be served (API tests, scripts); undefined means the built one. */
  readonly clientFolder?: string | null;
}

interface Running {
  readonly config: Config;
  readonly connection: Connection;
  readonly stores: Stores;
  readonly modules: Modules;
  readonly outbox: Outbox;
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly now: () => Date;
}

interface Background extends Running {
  readonly reconcileSearch: () => Promise<unknown>;
}

const webOf = ({ config, connection, stores, modules, logger, metrics }: Running, routes: readonly Route[], clientFolder: string | null) => {
  const uploadFolder = path.join(config.dataDir, 'uploads');
  mkdirSync(uploadFolder, { recursive: true, mode: 0o700 });
  return buildApp({
    routes, uploadFolder, clientFolder, logger, metrics, metricsToken: config.metricsToken,
    production: config.production, sessionSecret: config.sessionSecret, maxFileBytes: config.maxFileBytes,
    secureCookies: config.publicUrl.startsWith('https:'),
    sessionIdleMs: config.sessionIdleMs, sessionLongestMs: config.sessionLongestMs, trustProxy: config.trustProxy,
    sessionStore: createSessionStore(connection, config.database),
    actorOf: modules.identity.actorFor, epochOf: modules.identity.epochOf, idempotency: stores.idempotency,
  });
};

/** Dropped files wait this long for somebody to say where they belong. */
const BATCH_KEPT_MS = 14 * 86_400_000;

const isReferencedIn = ({ documents, approvals, acquaintance, originals, fileBatches }: Stores, now: () => Date) => async (sha256: string): Promise<boolean> =>
  (await documents.queries.refersTo(sha256)) || (await documents.drafts.refersTo(sha256)) || (await approvals.office.reads.refersTo(sha256)) || (await originals.refersTo(sha256)) || (await acquaintance.entries.refersTo(sha256)) || fileBatches.refersTo(sha256, new Date(now().getTime() - BATCH_KEPT_MS));

const processesOf = ({ config, connection, stores, modules, outbox, logger, now, reconcileSearch }: Background, runJob: () => Promise<boolean>) => {
  const onError = (error: unknown) => logger.warn({ err: error }, 'background work failed');
  const worker = () => startWorker({ outbox, leases: stores.leases, sealWaiting: modules.audit.sealWaiting, runJob, onError });
  const scheduler = () => startScheduler({
    takeBucket: stores.buckets.take, now, onError,
    jobs: timedJobs({ connection, outbox, ...stores, ...modules, misses: stores.library.misses, reconcileSearch, now, isReferenced: isReferencedIn(stores, now) }),
  });
  return [...(config.roles.includes('worker') ? [worker()] : []), ...(config.roles.includes('scheduler') ? [scheduler()] : [])];
};

/**
 * The composition root: constructs every adapter and connects the modules (with `compose/`); nobody else does.
 * @returns the application with what processes and scripts need of it; `close` ends everything that was started here
 */
export const compose = async (config: Config, options: ComposeOptions = {}) => {
  const logger = createLogger(config.logLevel);
  const clock = createClock(config.timeZone, config.clockStart ?? undefined);
  const store = await openStore(config, options);
  const connection = await connectMongo(store.uri, config.database);
  const stores = createStores(connection, clock.now);
  const indexSource = indexSourceOf(stores.documents, stores.library.texts);
  const allEntries = allEntriesOf(stores.documents, indexSource);
  const expectedIndex = expectedIndexOf(stores.documents, stores.library);
  const { engine, synonyms, setSynonyms } = await openSearch(config, stores.library, allEntries, logger);
  const outbox = createOutbox(connection, [
    createSearchIndex(engine, indexSource), createQueueTexts(stores.library.texts, {
      versionsOf: versionsOf(stores.documents), textsOfDraft: textsOfDraft(stores.documents), settle: (version) => modules.library.settle(version), carry: (version, from) => modules.library.carry(version, from),
    }),
    createChangesFeed({
      follow: (id) => modules.changes.feed.follow(id), documentOf: (id) => modules.changes.feed.documentOf(id),
      returnSuperseded: (id) => modules.changes.feed.returnSuperseded(id),
    }),
    createOriginalsFeed((documentId) => modules.originals.make(documentId)),
    ...acquaintanceFeeds(() => modules.acquaintance),
    createSynonymFeed(stores.library.synonyms.active, setSynonyms),
  ], clock.now);
  await createIndexes(connection);

  let loops: readonly Loop[] = [];
  const transactions = createTransactions(connection, (session) => ({
    outbox: { append: (events) => outbox.append(events, session) },
    audit: { record: (entry) => stores.audit.record(entry, session) },
  }), () => loops.forEach((loop) => loop.wake()));
  const modules = await createModules({ config, clock, stores, transactions, engine, synonyms, allEntries, expectedIndex, outbox, logger, demo: options.demo ?? false });
  const { identity, organization, calendar, documents, imports, fileBatches, library, developmentRequests, signing, notifications, audit } = modules;
  const metrics = createMetrics({ outbox: outbox.health, jobs: stores.jobs.countByState });
  const running: Running = { config, connection, stores, modules, outbox, logger, metrics, now: clock.now };

  const routes = [
    ...healthRoutes({
      store: store.kind, outbox: outbox.health, searchAnswers: () => engine.available(),
      storeAnswers: () => connection.getClient().db('admin').command({ ping: 1 }).then(() => true, () => false),
    }),
    ...identity.routes, ...organization.routes, ...calendar.routes, ...documents.routes, ...modules.approvals.routes, ...modules.acquaintance.routes, ...modules.changes.routes, ...modules.languageTexts.routes, ...modules.originals.routes, ...modules.copies.routes, ...imports.routes, ...fileBatches.routes, ...library.routes, ...developmentRequests.routes, ...signing.routes, ...notifications.routes, ...audit.routes, ...jobRoutes(stores.jobs), metricsRoute(metrics),
  ];
  const clientFolder = options.clientFolder === undefined ? path.join(projectRoot(), 'build', 'client') : options.clientFolder;
  const runNextJob = createJobRunner(stores.jobs, [imports.job, modules.acquaintance.job, ...fileBatches.jobs, ...library.jobs], (error) => logger.warn({ err: error }, 'a job failed'));
  // Texts wait in a queue of their own; jobs that people watch come first.
  const runJob = async (): Promise<boolean> => await runNextJob() || library.extractNext();
  const reconcileSearch = createReconcile({
    rebuild: library.rebuild, expected: expectedIndex,
    indexed: async () => (engine.available() ? engine.stats() : null),
    isBehind: async () => (await outbox.waitingFor(SEARCH_CONSUMER)).length > 0,
  });

  return {
    ...modules, config, clock, stores, outbox, store: store.kind, connection, transactions, runJob,
    documentStore: stores.documents, searchEngine: engine,
    app: webOf(running, routes, clientFolder),
    openApi: () => openApiDocument(routes),
    /** Starts the worker and the scheduler as `ROLES` says. @returns how to stop them */
    startProcesses: () => {
      loops = processesOf({ ...running, reconcileSearch }, runJob);
      return async (): Promise<void> => {
        await Promise.all(loops.map((loop) => loop.stop()));
      };
    },
    /** Gives a new installation its document types and synonyms; harmless when it has them. */
    ensureInstalled: async (): Promise<void> => {
      const installer = systemActor('install');
      if ((await stores.documents.queries.types()).length === 0) for (const type of defaultTypes) await documents.types.add(installer, type);
      if (await stores.library.synonyms.isEmpty()) await library.manageSynonyms.install(installer, STARTER_SYNONYMS);
      await calendar.install(installer);
      await setSynonyms(await stores.library.synonyms.active());
    },
    reconcileSearch,
    close: async (): Promise<void> => {
      await engine.close();
      await connection.close();
      await store.close();
    },
  };
};

export type Inq = Awaited<ReturnType<typeof compose>>;
