import type { ClientSession, Connection } from 'mongoose';
import { trusted } from 'mongoose';
import type { LegalDate } from '../../kernel/legal-date.js';
import type { OpenTransaction } from '../../kernel/transaction.js';
import { defineCollection } from '../../platform/mongo/schema.js';
import type { DayCount, Increments, UnitCount } from './domain/tally.js';

interface StoredUnit extends UnitCount { _id: string }
interface StoredDay extends DayCount { _id: string; campaignId: string }

const units = defineCollection<StoredUnit>('acquaintanceUnitCounts', {
  campaignId: String, unitId: String, states: {}, kinds: {}, due: {},
}, [[{ campaignId: 1, unitId: 1 }, { unique: true }], [{ unitId: 1, campaignId: 1 }]]);

const days = defineCollection<StoredDay>('acquaintanceDayCounts', {
  campaignId: String, on: String, added: Number, done: Number,
}, [[{ campaignId: 1, on: 1 }, { unique: true }]]);

/** What dashboards read: numbers by campaign and unit, and by campaign and day, kept by the projector alone. */
export const createCounterStore = (connection: Connection) => {
  const unitCounts = units(connection);
  const dayCounts = days(connection);
  const unitsWhere = async (filter: object): Promise<UnitCount[]> =>
    (await unitCounts.find(filter).limit(20_000).lean<StoredUnit[]>()).map(({ campaignId, unitId, states = {}, kinds = {}, due = {} }) => ({ campaignId, unitId, states, kinds, due }));
  return {
    reads: {
      ofCampaigns: (campaignIds: readonly string[]) => unitsWhere({ campaignId: trusted({ $in: [...campaignIds] }) }),
      ofUnits: (unitIds: readonly string[], campaignIds: readonly string[]) =>
        unitsWhere({ unitId: trusted({ $in: [...unitIds] }), campaignId: trusted({ $in: [...campaignIds] }) }),
      days: async (campaignId: string): Promise<DayCount[]> =>
        (await dayCounts.find({ campaignId }).sort({ on: 1 }).lean<StoredDay[]>()).map(({ on, added, done }) => ({ on, added: added ?? 0, done: done ?? 0 })),
    },
    bound: (transaction: OpenTransaction) => {
      const session = transaction as ClientSession;
      return {
        increase: async (campaignId: string, increments: Increments): Promise<void> => {
          for (const [unitId, fields] of increments.units) {
            await unitCounts.updateOne({ _id: `${campaignId}/${unitId}` }, { $setOnInsert: { campaignId, unitId }, $inc: Object.fromEntries(fields) }, { upsert: true, session });
          }
          for (const [on, fields] of increments.days) {
            await dayCounts.updateOne({ _id: `${campaignId}/${on}` }, { $setOnInsert: { campaignId, on: on as LegalDate }, $inc: Object.fromEntries(fields) }, { upsert: true, session });
          }
        },
        forget: async (campaignId: string): Promise<void> => {
          await unitCounts.deleteMany({ campaignId }, { session });
          await dayCounts.deleteMany({ campaignId }, { session });
        },
      };
    },
  };
};

export type CounterStore = ReturnType<typeof createCounterStore>;
export type CounterRepository = ReturnType<CounterStore['bound']>;
