import type { ClientSession, Connection } from 'mongoose';
import { trusted } from 'mongoose';
import type { OpenTransaction } from '../../kernel/transaction.js';
import { defineCollection } from '../../platform/mongo/schema.js';
import type { Stored } from '../../platform/mongo/stored.js';
import { fromStored, toStored } from '../../platform/mongo/stored.js';
import type { Signature } from './domain/signature.js';

const collection = defineCollection<Stored<Signature>>('signatures', {
  personId: String, name: String, post: {}, unit: {}, onBehalfOf: {}, meaning: String, subject: {}, stageId: String, taskId: String,
  textVersions: [], consentText: String, at: Date, ip: String, digest: String,
}, [
  [{ 'subject.id': 1, at: 1, _id: 1 }],
  [{ personId: 1, at: -1 }],
]);

/** Signature records: they are added and read, and nothing here changes or removes one. */
export const createSignatureStore = (connection: Connection) => {
  const model = collection(connection);
  return {
    add: async (signature: Signature, transaction: OpenTransaction): Promise<void> => {
      await model.create([toStored(signature)], { session: transaction as ClientSession });
    },
    find: async (id: string): Promise<Signature | null> => {
      const found = await model.findById(id).lean<Stored<Signature> | null>();
      return found && fromStored<Signature>(found);
    },
    byIds: async (ids: readonly string[]): Promise<Signature[]> =>
      (await model.find({ _id: trusted({ $in: [...ids] }) }).sort({ at: 1, _id: 1 }).lean<Stored<Signature>[]>()).map(fromStored<Signature>),
    ofObject: async (objectId: string): Promise<Signature[]> =>
      (await model.find({ 'subject.id': objectId }).sort({ at: 1, _id: 1 }).lean<Stored<Signature>[]>()).map(fromStored<Signature>),
    all: async function* (): AsyncGenerator<Signature> {
      const cursor = model.find({}).sort({ _id: 1 }).lean<Stored<Signature>[]>().cursor();
      for await (const row of cursor) yield fromStored<Signature>(row as unknown as Stored<Signature>);
    },
  };
};
