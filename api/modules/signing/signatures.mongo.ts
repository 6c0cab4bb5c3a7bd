import type { ClientSession, Connection } from 'mongoose';
import { trusted } from 'mongoose';
import type { OpenTransaction } from '../../kernel/transaction.js';
import { defineCollection } from '../../platform/mongo/schema.js';
import type { Signature } from './domain/signature.js';

interface Stored extends Omit<Signature, 'id'> { _id: string }

const collection = defineCollection<Stored>('signatures', {
  personId: String, name: String, post: {}, unit: {}, onBehalfOf: {}, meaning: String, subject: {}, stageId: String, taskId: String,
  textVersions: [], consentText: String, at: Date, ip: String, digest: String,
}, [
  [{ 'subject.id': 1, at: 1, _id: 1 }],
  [{ personId: 1, at: -1 }],
]);

const loaded = ({ _id, ...rest }: Stored): Signature => ({ ...rest, id: _id });

/** Signature records: they are added and read, and nothing here changes or removes one. */
export const createSignatureStore = (connection: Connection) => {
  const model = collection(connection);
  return {
    add: async ({ id, ...rest }: Signature, transaction: OpenTransaction): Promise<void> => {
      await model.create([{ _id: id, ...rest }], { session: transaction as ClientSession });
    },
    find: async (id: string): Promise<Signature | null> => {
      const found = await model.findById(id).lean<Stored | null>();
      return found && loaded(found);
    },
    byIds: async (ids: readonly string[]): Promise<Signature[]> =>
      (await model.find({ _id: trusted({ $in: [...ids] }) }).sort({ at: 1, _id: 1 }).lean<Stored[]>()).map(loaded),
    ofObject: async (objectId: string): Promise<Signature[]> =>
      (await model.find({ 'subject.id': objectId }).sort({ at: 1, _id: 1 }).lean<Stored[]>()).map(loaded),
    all: async function* (): AsyncGenerator<Signature> {
      const cursor = model.find({}).sort({ _id: 1 }).lean<Stored[]>().cursor();
      for await (const row of cursor) yield loaded(row as unknown as Stored);
    },
  };
};
