import type { Connection } from 'mongoose';
import { defineCollection } from './schema.js';

interface Mark { _id: string; state: string; at: Date }
const collection = defineCollection<Mark>('marks', { state: String, at: Date }, []);

/** What an installation remembers of itself: under each name how far something has come. */
export const createMarks = (connection: Connection, now: () => Date) => {
  const marks = collection(connection);
  return {
    read: async (name: string): Promise<string | null> => (await marks.findById(name).lean<Mark | null>())?.state ?? null,
    write: async (name: string, state: string): Promise<void> => {
      await marks.updateOne({ _id: name }, { $set: { state, at: now() } }, { upsert: true });
    },
  };
};
