import type { Connection } from 'mongoose';
import { defineCollection } from '../../platform/mongo/schema.js';
import type { Subscription, SubscriptionKind } from './domain/subscription.js';

interface Favourite { _id: string; accountId: string; documentId: string; at: Date }
interface StoredSubscription { _id: string; accountId: string; kind: SubscriptionKind; target: string; at: Date }

const favourites = defineCollection<Favourite>('favourites', { accountId: String, documentId: String, at: Date }, [[{ accountId: 1, at: -1, _id: 1 }]]);
const subscriptions = defineCollection<StoredSubscription>('subscriptions', { accountId: String, kind: String, target: String, at: Date }, [
  [{ accountId: 1, _id: 1 }],
]);

/** A reader's own favourites and subscriptions: settings of one person, outside of the journal. */
export const createPersonalStore = (connection: Connection, now: () => Date) => {
  const models = { favourites: favourites(connection), subscriptions: subscriptions(connection) };
  const idOf = (accountId: string, kind: SubscriptionKind, target: string) => `${accountId}:${kind}:${target}`;
  return {
    favourites: async (accountId: string, skip: number, limit: number): Promise<{ documentIds: string[]; total: number }> => ({
      documentIds: (await models.favourites.find({ accountId }).sort({ at: -1, _id: 1 }).skip(skip).limit(limit).lean<Favourite[]>())
        .map(({ documentId }) => documentId),
      total: await models.favourites.countDocuments({ accountId }),
    }),
    isFavourite: async (accountId: string, documentId: string): Promise<boolean> =>
      (await models.favourites.exists({ _id: `${accountId}:${documentId}` })) !== null,
    setFavourite: async (accountId: string, documentId: string, wanted: boolean): Promise<void> => {
      const _id = `${accountId}:${documentId}`;
      if (wanted) await models.favourites.updateOne({ _id }, { $setOnInsert: { accountId, documentId, at: now() } }, { upsert: true });
      else await models.favourites.deleteOne({ _id });
    },
    subscriptions: async (accountId: string): Promise<Subscription[]> =>
      (await models.subscriptions.find({ accountId }).sort({ _id: 1 }).limit(500).lean<StoredSubscription[]>())
        .map(({ kind, target, at }) => ({ kind, target, at })),
    subscribe: async (accountId: string, kind: SubscriptionKind, target: string): Promise<void> => {
      await models.subscriptions.updateOne({ _id: idOf(accountId, kind, target) }, { $setOnInsert: { accountId, kind, target, at: now() } }, { upsert: true });
    },
    unsubscribe: async (accountId: string, kind: SubscriptionKind, target: string): Promise<void> => {
      await models.subscriptions.deleteOne({ _id: idOf(accountId, kind, target) });
    },
  };
};
export type PersonalStore = ReturnType<typeof createPersonalStore>;
