import type { Connection } from 'mongoose';
import { trusted } from 'mongoose';
import { isDuplicateKey } from './duplicate-key.js';
import { defineCollection } from './schema.js';

interface Bucket { _id: string; at: Date }
const collection = defineCollection<Bucket>('scheduleBuckets', { at: Date }, [[{ at: 1 }]]);

/** The scheduler's lock and watermark: one document for each (job, bucket of time). */
export const createBuckets = (connection: Connection, now: () => Date) => {
  const buckets = collection(connection);
  return {
    take: async (name: string, bucket: number): Promise<boolean> => {
      try {
        await buckets.create([{ _id: `${name}:${bucket}`, at: now() }]);
        return true;
      } catch (error) {
        if (isDuplicateKey(error)) return false;
        throw error;
      }
    },
    sweep: (before: Date) => buckets.deleteMany({ at: trusted({ $lt: before }) }),
  };
};
