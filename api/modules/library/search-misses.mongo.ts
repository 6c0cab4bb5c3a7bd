import type { Connection } from 'mongoose';
import { trusted } from 'mongoose';
import { defineCollection } from '../../platform/mongo/schema.js';

/** What people searched for in vain: words and counts, never who. */
export interface SearchMiss { readonly query: string; readonly count: number; readonly firstAt: Date; readonly lastAt: Date }

interface StoredMiss { _id: string; count: number; firstAt: Date; lastAt: Date }

const misses = defineCollection<StoredMiss>('searchMisses', { count: Number, firstAt: Date, lastAt: Date }, [
  [{ count: -1, _id: 1 }], [{ lastAt: 1 }],
]);

const LONGEST = 200;

/** Queries without an answer, one row for what was typed alike. */
export const createMissStore = (connection: Connection, now: () => Date) => {
  const model = misses(connection);
  return {
    note: async (query: string): Promise<void> => {
      const typed = query.normalize('NFC').toLocaleLowerCase('kk').replace(/\s+/g, ' ').trim().slice(0, LONGEST);
      if (typed === '') return;
      await model.updateOne({ _id: typed }, { $inc: { count: 1 }, $set: { lastAt: now() }, $setOnInsert: { firstAt: now() } }, { upsert: true });
    },
    page: async (skip: number, limit: number): Promise<{ items: SearchMiss[]; total: number }> => ({
      items: (await model.find({}).sort({ count: -1, _id: 1 }).skip(skip).limit(limit).lean<StoredMiss[]>())
        .map(({ _id, ...rest }) => ({ ...rest, query: _id })),
      total: await model.countDocuments({}),
    }),
    sweep: async (before: Date): Promise<void> => {
      await model.deleteMany({ lastAt: trusted({ $lt: before }) });
    },
  };
};
export type MissStore = ReturnType<typeof createMissStore>;
