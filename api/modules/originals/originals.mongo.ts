import type { ClientSession, Connection } from 'mongoose';
import { refusingDuplicates } from '../../platform/mongo/duplicate-key.js';
import { defineCollection } from '../../platform/mongo/schema.js';
import type { Stored } from '../../platform/mongo/stored.js';
import { fromStored, toStored } from '../../platform/mongo/stored.js';
import type { Original } from './domain/original.js';

const collection = defineCollection<Stored<Original>>('originals', {
  editionId: String, documentId: String, approvalId: String, language: String, sha256: String, size: Number, madeAt: Date, sources: [String],
}, [
  [{ editionId: 1, language: 1 }, { unique: true }],
  [{ documentId: 1, madeAt: 1, _id: 1 }],
  [{ sha256: 1 }],
]);

/** Originals: they are added and read, and nothing here changes or removes one. */
export const createOriginalStore = (connection: Connection) => {
  const model = collection(connection);
  return {
    bound: (session: ClientSession) => ({
      /** @throws AppError `already_exists` where the edition has one in this language */
      add: async (original: Original): Promise<void> => {
        await refusingDuplicates(() => model.create([toStored(original)], { session }), 'already_exists');
      },
    }),
    find: async (editionId: string, language: Original['language']): Promise<Original | null> => {
      const found = await model.findOne({ editionId, language }).lean<Stored<Original> | null>();
      return found && fromStored<Original>(found);
    },
    ofDocument: async (documentId: string): Promise<Original[]> =>
      (await model.find({ documentId }).sort({ madeAt: 1, _id: 1 }).lean<Stored<Original>[]>()).map(fromStored<Original>),
    /** Whether these bytes are an original; the sweep asks before it removes a file. */
    refersTo: async (sha256: string): Promise<boolean> => (await model.exists({ sha256 })) !== null,
  };
};
export type OriginalStore = ReturnType<typeof createOriginalStore>;
