import type { ClientSession } from 'mongoose';
import { trusted } from 'mongoose';
import { kazakhSortKey } from '../../text/kazakh/sort-key.js';
import type { Act, DocumentType, Holding } from './domain/document.js';
import type { Marks } from './domain/register-entry.js';
import type { Stored } from '../../platform/mongo/stored.js';
import { fromStored } from '../../platform/mongo/stored.js';
import type { DocumentModels, HoldingRepository } from './holding-repository.mongo.js';
import { holdingRepository } from './holding-repository.mongo.js';
import { suggestNumber } from './number-counters.mongo.js';
import { registerMarks } from './register-marks.mongo.js';

/** The same loading as in a transaction, without one: Mongoose takes null for it, its types do not say so. */
const OUTSIDE = null as unknown as ClientSession;

/** Reads outside a transaction: the card, acts, types, and which file is whose. */
export const documentQueries = (models: DocumentModels) => {
  const reader: HoldingRepository = holdingRepository(models, kazakhSortKey, OUTSIDE);

  const listActs = async (text: string, skip: number, limit: number) => {
    const filter: Record<string, unknown> = text ? { $or: [{ number: text }, { body: text }, { date: text }] } : {};
    const found = await models.acts.find(filter).sort({ date: -1, _id: 1 }).skip(skip).limit(limit).lean<Stored<Act>[]>();
    const used = await models.editions.aggregate<{ _id: string; count: number }>([
      { $match: { actIds: trusted({ $in: found.map(({ _id }) => _id) }) } },
      { $unwind: '$actIds' },
      { $group: { _id: '$actIds', count: { $sum: 1 } } },
    ]);
    const counts = new Map(used.map(({ _id, count }) => [_id, count]));
    return {
      items: found.map((act) => ({ ...fromStored<Act>(act), documents: counts.get(act._id) ?? 0 })),
      total: await models.acts.countDocuments(filter),
    };
  };

  const marks = registerMarks(models, models.entries, OUTSIDE);

  return {
    find: (id: string): Promise<Holding | null> => reader.find(id),
    actsById: reader.actsById,
    listActs,
    /** What an edition has in common or in contradiction with others (REG-7). */
    marksOf: async (key: string | null, actIds: readonly string[]): Promise<Marks> => ({
      keyShared: key !== null && await marks.isShared(key),
      actsContradict: (await marks.contradicting(actIds)).size > 0,
    }),
    suggestNumber: (type: DocumentType, year: number) => suggestNumber(models, type, year),
    types: async (): Promise<DocumentType[]> =>
      (await models.types.find({}).sort({ order: 1, _id: 1 }).lean<Stored<DocumentType>[]>()).map(fromStored<DocumentType>),
    /** The ids of all documents in batches, to fill an index anew. */
    allIds: async function* (size: number): AsyncGenerator<string[]> {
      let last = '';
      for (;;) {
        const batch = await models.documents.find({ _id: trusted({ $gt: last }) }).sort({ _id: 1 }).limit(size).select({ _id: 1 }).lean();
        if (batch.length === 0) return;
        last = batch.at(-1)?._id ?? last;
        yield batch.map(({ _id }) => _id);
      }
    },
    /** The codes of documents, as the register has them today. */
    codesOf: async (ids: readonly string[]): Promise<Map<string, string | null>> =>
      new Map((await models.documents.find({ _id: trusted({ $in: [...ids] }) }).select({ code: 1 }).lean()).map(({ _id, code }) => [_id, code?.canonical ?? null])),
    count: (): Promise<number> => models.documents.countDocuments({}),
    /** Whether any text version refers to these bytes; the sweep asks before it removes a file. */
    refersTo: async (sha256: string): Promise<boolean> => (await models.textVersions.exists({ 'files.sha256': sha256 })) !== null,
  };
};

export type DocumentQueries = ReturnType<typeof documentQueries>;
