import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import MongoStore from 'connect-mongo';
import type { Config } from './config/load.js';
import { readRunningStoreUri, startEmbeddedStore } from './embedded-store/index.js';
import { buildApp } from './http/app.js';
import { healthRoutes } from './http/health.js';
import { jobRoutes } from './http/job-routes.js';
import { systemActor } from './kernel/actor.js';
import { createClock } from './kernel/clock.js';
import { AppError } from './kernel/errors.js';
import { projectRoot } from './kernel/project-root.js';
import { createAudit, createAuditStore, createCheckpoints } from './modules/audit/public.js';
import { createDocuments, createDocumentStore, defaultTypes } from './modules/documents/public.js';
import type { HistoryOf } from './modules/documents/public.js';
import { createIdentity, createIdentityStore } from './modules/identity/public.js';
import { createImports, createImportStore } from './modules/imports/public.js';
import { createOrganization, createOrganizationStore, organizationImportKinds } from './modules/organization/public.js';
import { loadForm } from './platform/forms/load-form.js';
import { createRegisterPrinters } from './platform/forms/register-printers.js';
import { renderPdf } from './platform/forms/render.js';
import { inspectFile } from './platform/intake/inspect-file.js';
import { createJobStore } from './platform/jobs/jobs.mongo.js';
import { createJobRunner } from './platform/jobs/run-jobs.js';
import { createLogger } from './platform/logger/create-logger.js';
import { createLetters } from './platform/mail/letters.js';
import { noMailer } from './platform/mail/no-mail.js';
import { createSmtpMailer } from './platform/mail/smtp.js';
import { createBuckets } from './platform/mongo/buckets.mongo.js';
import { connectMongo } from './platform/mongo/connect.js';
import { createIdempotency } from './platform/mongo/idempotency.mongo.js';
import { createLeases } from './platform/mongo/lease.mongo.js';
import { createOutbox } from './platform/mongo/outbox.mongo.js';
import { createIndexes } from './platform/mongo/schema.js';
import { createTransactions } from './platform/mongo/unit-of-work.js';
import { createMiniSearchEngine } from './platform/search/minisearch-engine.js';
import { createTitleSearch } from './platform/search/title-search.js';
import { openFileStore } from './platform/storage/file-store.js';
import { readTable } from './platform/tables/read-table.js';
import { TableRefused } from './platform/tables/refused.js';
import type { Loop } from './processes/loop.js';
import { startScheduler } from './processes/scheduler.js';
import { timedJobs } from './processes/timed-jobs.js';
import { startWorker } from './processes/worker.js';
import { STARTER_SYNONYMS } from './text/kazakh/starter-synonyms.js';

export interface ComposeOptions {
  readonly demo?: boolean;
  /** Scripts join a server that runs for the same data directory instead of starting a store of their own. */
  readonly joinRunning?: boolean;
  /** Tests leave out the waiting for the disk. */
  readonly syncStore?: boolean;
  readonly clientFolder?: string | null;
}

const openStore = async ({ mongoUri, dataDir }: Config, { joinRunning, syncStore = true }: ComposeOptions) => {
  if (mongoUri) return { uri: mongoUri, kind: 'mongodb' as const, close: async () => undefined };
  const dir = path.join(dataDir, 'store');
  const running = joinRunning ? await readRunningStoreUri(dir) : null;
  if (running) return { uri: running, kind: 'embedded' as const, close: async () => undefined };
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  return { ...(await startEmbeddedStore({ dir, sync: syncStore })), kind: 'embedded' as const };
};

const readTableFile = async ({ path: file, name }: { path: string; name: string }) => {
  try {
    return (await readTable(await readFile(file), name)).rows;
  } catch (error) {
    if (error instanceof TableRefused) throw new AppError('table_refused', { reason: error.code, ...error.params });
    throw error;
  }
};

/** The midnight with which a legal date begins in a time zone, to the minute. */
const startOfDayIn = (timeZone: string) => (date: string): Date => {
  const utc = new Date(`${date}T00:00:00Z`);
  const shown = new Date(utc.toLocaleString('en-US', { timeZone }));
  const plain = new Date(utc.toLocaleString('en-US', { timeZone: 'UTC' }));
  return new Date(utc.getTime() - (shown.getTime() - plain.getTime()));
};

/**
 * The composition root: constructs every adapter and connects the modules; nobody else does.
 * @returns the application with what processes and scripts need of it; `close` ends everything that was started here
 */
export const compose = async (config: Config, options: ComposeOptions = {}) => {
  const logger = createLogger(config.logLevel);
  const onError = (error: unknown) => logger.warn({ err: error }, 'background work failed');
  const clock = createClock(config.timeZone, config.clockStart ?? undefined);
  const store = await openStore(config, options);
  const connection = await connectMongo(store.uri, config.database);
  const startOfDay = startOfDayIn(config.timeZone);

  const auditStore = createAuditStore(connection, clock.now);
  const documentStore = createDocumentStore(connection);
  const identityStore = createIdentityStore(connection);
  const organizationStore = createOrganizationStore(connection);
  const importStore = createImportStore(connection);
  const jobs = createJobStore(connection, clock.now);
  const leases = createLeases(connection, randomUUID(), clock.now);
  const buckets = createBuckets(connection, clock.now);
  const idempotency = createIdempotency(connection, clock.now);

  const engine = await createMiniSearchEngine({ synonyms: STARTER_SYNONYMS, reload: () => documentStore.titles(500), onAvailability: (available, reason) =>
    logger.info({ available, reason }, 'search engine') });
  const outbox = createOutbox(connection, documentStore.projectors(engine), clock.now);
  await createIndexes(connection);
  let worker: Loop | null = null;
  const transactions = createTransactions(connection, (session) => ({
    outbox: { append: (events) => outbox.append(events, session) },
    audit: { record: (entry) => auditStore.record(entry, session) },
  }), () => worker?.wake());

  const files = await openFileStore(path.join(config.dataDir, 'files'));
  const audit = createAudit({ store: auditStore, checkpoints: createCheckpoints(config.dataDir), startOfDay });
  // Identity shows names of people, the organization shows accounts: the one is made first and asked later.
  const organization = createOrganization({
    store: organizationStore, transactions, clock,
    accountsOf: async (ids) => new Map((await identityStore.accounts.ofPersons([...ids])).map(({ personId, ...account }) => [personId ?? '', account])) as never,
  });
  const identity = createIdentity({
    store: identityStore, transactions, clock, timeZone: config.timeZone, publicUrl: config.publicUrl, organization,
    mailer: config.smtpUrl ? createSmtpMailer(config.smtpUrl, config.mailFrom) : noMailer,
    letters: createLetters(),
    renderSlips: async ({ data, language }) => renderPdf(await loadForm('sign-in-slips'), data, language),
    demo: options.demo ?? false, onError,
  });
  const historyOf: HistoryOf = async (objectId, limit) => (await auditStore.page({ object: objectId }, 0, limit)).items
    .map(({ at, actor, action, changes }) => ({ at, by: actor.name, action, changes }));
  const documents = createDocuments({
    transactions, store: documentStore, clock, historyOf, files, search: createTitleSearch(engine),
    directory: {
      unitNames: organization.unitNames,
      personNames: organization.personNames,
      universityNames: async (on) => {
        const { nameKk, nameRu } = await organization.universityNames(on);
        return { kk: nameKk, ru: nameRu };
      },
    },
    printers: createRegisterPrinters(),
    inspect: (file, name) => inspectFile(file, name, { maxBytes: config.maxFileBytes } as never),
  });
  const imports = createImports({
    store: importStore, transactions, jobs, clock, readTable: readTableFile,
    kinds: [documents.importKind, ...organizationImportKinds(organization)],
  });

  const routes = [
    ...healthRoutes({
      store: store.kind, outbox: outbox.health, searchAnswers: () => engine.available(),
      storeAnswers: async () => (await connection.getClient().db('admin').command({ ping: 1 }).catch(() => null)) !== null,
    }),
    ...identity.routes, ...organization.routes, ...documents.routes, ...imports.routes, ...audit.routes, ...jobRoutes(jobs),
  ];
  const uploadFolder = path.join(config.dataDir, 'uploads');
  mkdirSync(uploadFolder, { recursive: true, mode: 0o700 });
  const app = buildApp({
    routes, production: config.production, sessionSecret: config.sessionSecret, uploadFolder, maxFileBytes: config.maxFileBytes,
    secureCookies: config.publicUrl.startsWith('https:'),
    // Expiry is a timed job: the embedded store only keeps TTL indexes.
    sessionStore: MongoStore.create({ client: connection.getClient() as never, dbName: config.database, autoRemove: 'disabled' }),
    clientFolder: options.clientFolder === undefined ? path.join(projectRoot(), 'build', 'client') : options.clientFolder,
    actorOf: identity.actorFor, epochOf: identity.epochOf, idempotency, logger,
  });

  const runJob = createJobRunner(jobs, [imports.job], onError);
  const startProcesses = () => {
    const started: Loop[] = [];
    if (config.roles.includes('worker')) started.push(worker = startWorker({ outbox, leases, sealWaiting: audit.sealWaiting, runJob, onError }));
    if (config.roles.includes('scheduler')) {
      started.push(startScheduler({
        takeBucket: buckets.take, now: clock.now, onError,
        jobs: timedJobs({ connection, outbox, idempotency, buckets, identity, audit, files, now: clock.now, isReferenced: documentStore.queries.refersTo }),
      }));
    }
    return async () => {
      await Promise.all(started.map((loop) => loop.stop()));
    };
  };

  return {
    app, config, clock, logger, routes, store: store.kind, connection, transactions, identity, organization, documents, documentStore, imports, importStore,
    audit, outbox, runJob, startProcesses,
    /** Gives a new installation its list of document types; harmless when it has one. */
    ensureTypes: async (): Promise<void> => {
      if ((await documentStore.queries.types()).length > 0) return;
      for (const type of defaultTypes) await documents.types.add(systemActor('install'), type);
    },
    close: async (): Promise<void> => {
      await engine.close();
      await connection.close();
      await store.close();
    },
  };
};

export type Inq = Awaited<ReturnType<typeof compose>>;
