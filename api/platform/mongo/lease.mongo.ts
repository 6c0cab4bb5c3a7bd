import type { Connection } from 'mongoose';
import { trusted } from 'mongoose';
import { isDuplicateKey } from './duplicate-key.js';
import { defineCollection } from './schema.js';

interface Lease { _id: string; owner: string; until: Date }

const collection = defineCollection<Lease>('leases', { owner: String, until: Date }, []);

/** Leases make one process the only worker of something for a while; a dead owner's lease runs out by itself. */
export const createLeases = (connection: Connection, owner: string, now: () => Date) => {
  const leases = collection(connection);
  return {
    /** Takes or renews the lease for `seconds`. @returns whether this process holds it now */
    take: async (name: string, seconds: number): Promise<boolean> => {
      const until = new Date(now().getTime() + seconds * 1000);
      const renewed = await leases.updateOne(
        { _id: name, $or: [{ owner }, { until: trusted({ $lt: now() }) }] },
        { $set: { owner, until } },
      );
      if (renewed.matchedCount > 0) return true;
      try {
        await leases.create([{ _id: name, owner, until }]);
        return true;
      } catch (error) {
        if (isDuplicateKey(error)) return false;
        throw error;
      }
    },
    release: async (name: string): Promise<void> => {
      await leases.deleteOne({ _id: name, owner });
    },
  };
};

export type Leases = ReturnType<typeof createLeases>;
