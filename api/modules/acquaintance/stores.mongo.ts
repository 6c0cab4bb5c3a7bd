import type { Connection } from 'mongoose';
import type { OpenTransaction } from '../../kernel/transaction.js';
import { createCampaignStore } from './campaigns.mongo.js';
import { createCounterStore } from './counters.mongo.js';
import { createEntryStore } from './entries.mongo.js';
import { createOfficeStore } from './office.mongo.js';

/** The collections of acquaintance; made once for a connection, before `createIndexes`. `bound` binds them to a transaction. */
export const createAcquaintanceStores = (connection: Connection) => {
  const campaigns = createCampaignStore(connection);
  const entries = createEntryStore(connection);
  const counters = createCounterStore(connection);
  const office = createOfficeStore(connection);
  return {
    campaigns: campaigns.reads, entries: entries.reads, counters: counters.reads, office: office.reads,
    bound: (session: OpenTransaction) => ({
      campaigns: campaigns.bound(session), entries: entries.bound(session), counters: counters.bound(session), office: office.bound(session),
    }),
  };
};

export type AcquaintanceStores = ReturnType<typeof createAcquaintanceStores>;
export type Repositories = ReturnType<AcquaintanceStores['bound']>;
