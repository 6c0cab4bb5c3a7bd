import type { ClientSession, Connection } from 'mongoose';
import { trusted } from 'mongoose';
import type { OpenTransaction } from '../../kernel/transaction.js';
import { defineCollection } from '../../platform/mongo/schema.js';
import type { ReAuthentication } from './domain/re-authentication.js';

interface Stored extends Omit<ReAuthentication, 'hash'> { _id: string; usedAt: Date | null }

const collection = defineCollection<Stored>('reAuthentications', {
  accountId: String, action: String, objectId: String, digest: String, expiresAt: Date, usedAt: Date,
}, [[{ expiresAt: 1 }]]);

/** Passwords given again, by the hash of their token. */
export const createReAuthenticationStore = (connection: Connection) => {
  const model = collection(connection);
  return {
    in: (session: ClientSession) => ({
      add: async ({ hash, ...rest }: ReAuthentication): Promise<void> => {
        await model.create([{ _id: hash, ...rest, usedAt: null }], { session });
      },
    }),
    /** Marks it used in the caller's transaction, so that what is rolled back leaves it good. @returns false where none fits */
    use: async ({ hash, accountId, action, objectId, digest }: Omit<ReAuthentication, 'expiresAt'>, now: Date, transaction: OpenTransaction): Promise<boolean> => {
      const fitting = { _id: hash, accountId, action, objectId, digest, usedAt: null, expiresAt: trusted({ $gt: now }) };
      const result = await model.updateOne(fitting, { $set: { usedAt: now } }, { session: transaction as ClientSession });
      return result.matchedCount > 0;
    },
    sweep: async (now: Date): Promise<void> => {
      await model.deleteMany({ expiresAt: trusted({ $lt: now }) });
    },
  };
};
