import { randomUUID } from 'node:crypto';
import type { Connection } from 'mongoose';
import { createAcquaintanceStores } from '../modules/acquaintance/public.js';
import { createApprovalStores } from '../modules/approvals/public.js';
import { createAuditStore } from '../modules/audit/public.js';
import { createCalendarStore } from '../modules/calendar/public.js';
import { createTokenStore } from '../modules/copies/public.js';
import { createChangeStore } from '../modules/changes/public.js';
import { createDevelopmentRequestStore } from '../modules/development-requests/public.js';
import { createDocumentStore } from '../modules/documents/public.js';
import { createFileBatchStore } from '../modules/file-batches/public.js';
import { createIdentityStore } from '../modules/identity/public.js';
import { createImportStore } from '../modules/imports/public.js';
import { createLanguageTextStore } from '../modules/language-texts/public.js';
import { createMissStore, createPersonalStore, createReferenceStore, createSynonymStore, createTextStore } from '../modules/library/public.js';
import { createNotificationStore } from '../modules/notifications/public.js';
import { createOriginalStore } from '../modules/originals/public.js';
import { createOrganizationStore } from '../modules/organization/public.js';
import { createSigningStore } from '../modules/signing/public.js';
import { createJobStore } from '../platform/jobs/jobs.mongo.js';
import { createBuckets } from '../platform/mongo/buckets.mongo.js';
import { createIdempotency } from '../platform/mongo/idempotency.mongo.js';
import { createLeases } from '../platform/mongo/lease.mongo.js';
import { createMarks } from '../platform/mongo/marks.mongo.js';

/** Every collection of the application, made before its indexes are created. */
export const createStores = (connection: Connection, now: () => Date) => ({
  audit: createAuditStore(connection, now),
  calendar: createCalendarStore(connection),
  copies: createTokenStore(connection, now),
  documents: createDocumentStore(connection),
  acquaintance: createAcquaintanceStores(connection),
  approvals: createApprovalStores(connection),
  changes: createChangeStore(connection),
  developmentRequests: createDevelopmentRequestStore(connection),
  identity: createIdentityStore(connection),
  organization: createOrganizationStore(connection),
  originals: createOriginalStore(connection),
  imports: createImportStore(connection),
  fileBatches: createFileBatchStore(connection),
  languageTexts: createLanguageTextStore(connection),
  signing: createSigningStore(connection),
  notifications: createNotificationStore(connection, now),
  library: {
    texts: createTextStore(connection, now), misses: createMissStore(connection, now), synonyms: createSynonymStore(connection),
    personal: createPersonalStore(connection, now), references: createReferenceStore(connection),
  },
  jobs: createJobStore(connection, now),
  leases: createLeases(connection, randomUUID(), now),
  buckets: createBuckets(connection, now),
  marks: createMarks(connection, now),
  idempotency: createIdempotency(connection, now),
});

export type Stores = ReturnType<typeof createStores>;
