import type { ClientSession, Connection } from 'mongoose';
import { trusted } from 'mongoose';
import { AppError } from '../../kernel/errors.js';
import { saveGuarded } from '../../platform/mongo/save-guarded.js';
import { defineCollection } from '../../platform/mongo/schema.js';
import type { BatchItem, FileBatch, Outcome } from './domain/batch.js';
import { outcomes } from './domain/batch.js';

type StoredBatch = Omit<FileBatch, 'id'> & { _id: string };
interface StoredItem extends BatchItem { _id: string; batchId: string; createdAt: Date }

const batches = defineCollection<StoredBatch>('fileBatches', {
  revision: Number, state: String, createdAt: Date, createdBy: {}, waiting: [{}], tables: [{}], total: Number, jobId: String, committedAt: Date, committedBy: {}, result: {},
}, [[{ 'createdBy.id': 1, createdAt: -1, _id: -1 }], [{ 'waiting.sha256': 1, createdAt: -1 }]]);
const items = defineCollection<StoredItem>('fileBatchItems', {
  batchId: String, createdAt: Date, index: Number, name: String, size: Number, sha256: String, inspected: Boolean, format: String, hasText: Boolean,
  refused: {}, documentId: String, candidateIds: [String], matchedBy: String, language: String, accepted: Boolean, outcome: String,
}, [[{ batchId: 1, index: 1 }], [{ batchId: 1, inspected: 1, index: 1 }], [{ sha256: 1, createdAt: -1 }]]);

const itemId = (batchId: string, index: number) => `${batchId}:${index}`;
const toBatch = ({ _id, ...rest }: StoredBatch): FileBatch => ({ ...rest, id: _id });
const toItem = ({ _id, batchId: _batch, createdAt: _created, ...item }: StoredItem): BatchItem => item;

/** How the person decided about a file. */
export type Decision = Pick<BatchItem, 'documentId' | 'language' | 'accepted'>;
/** What the child process found out about it. */
export type Finding = Pick<BatchItem, 'format' | 'hasText' | 'refused'>;

/** Batches with their files as items of their own: each file is looked at, decided about and done by itself. */
export const createFileBatchStore = (connection: Connection) => {
  const models = { batches: batches(connection), items: items(connection) };

  const itemsOf = async (filter: Record<string, unknown>): Promise<BatchItem[]> =>
    (await models.items.find(filter as never).sort({ index: 1 }).lean<StoredItem[]>()).map(toItem);

  const bound = (session: ClientSession) => ({
    session,
    add: async ({ id, ...rest }: FileBatch): Promise<void> => {
      await models.batches.create([{ ...rest, _id: id }], { session });
    },
    addItems: async ({ id, createdAt }: Pick<FileBatch, 'id' | 'createdAt'>, proposed: readonly BatchItem[]): Promise<void> => {
      if (proposed.length === 0) return;
      await models.items.insertMany(
        proposed.map((item): StoredItem => ({ ...item, _id: itemId(id, item.index), batchId: id, createdAt })), { session });
    },
    /** @throws AppError `not_found` */
    get: async (id: string): Promise<FileBatch> => {
      const found = await models.batches.findById(id).session(session).lean<StoredBatch | null>();
      if (!found) throw new AppError('not_found');
      return toBatch(found);
    },
    /** @throws AppError `stale_revision` */
    save: async ({ id, ...rest }: FileBatch): Promise<void> => {
      await saveGuarded(models.batches, { ...rest, _id: id }, session);
    },
    item: async (id: string, index: number): Promise<BatchItem | null> => {
      const found = await models.items.findById(itemId(id, index)).session(session).lean<StoredItem | null>();
      return found && toItem(found);
    },
    decide: async (id: string, index: number, { documentId, language, accepted }: Decision): Promise<void> => {
      await models.items.updateOne({ _id: itemId(id, index) }, { $set: { documentId, language, accepted } }, { session });
    },
  });

  return {
    bound,
    find: async (id: string): Promise<FileBatch | null> => {
      const found = await models.batches.findById(id).lean<StoredBatch | null>();
      return found && toBatch(found);
    },
    items: (batchId: string) => itemsOf({ batchId }),
    /** Those that nobody has looked into yet. */
    uninspected: (batchId: string) => itemsOf({ batchId, inspected: false }),
    /** A refused file is not accepted, whatever was proposed or decided while it was being looked into. */
    note: async (batchId: string, index: number, { format, hasText, refused }: Finding): Promise<void> => {
      await models.items.updateOne({ _id: itemId(batchId, index) }, {
        $set: { inspected: true, format, hasText, refused, ...(refused && { accepted: false }) },
      });
    },
    /** What the text of a file says about its place; a person's decision made meanwhile is left as it is. */
    place: async (batchId: string, index: number, { documentId, candidateIds }: Pick<BatchItem, 'documentId' | 'candidateIds'>): Promise<void> => {
      await models.items.updateOne({ _id: itemId(batchId, index), documentId: null }, { $set: { documentId, candidateIds, matchedBy: 'text', accepted: true } });
    },
    leaveOpen: async (batchId: string, index: number): Promise<void> => {
      await models.items.updateOne({ _id: itemId(batchId, index) }, { $set: { accepted: false } });
    },
    mark: async (batchId: string, index: number, outcome: Outcome): Promise<void> => {
      await models.items.updateOne({ _id: itemId(batchId, index) }, { $set: { outcome } });
    },
    outcomes: async (batchId: string): Promise<Record<Outcome, number>> => {
      const done = (await itemsOf({ batchId })).map(({ outcome }) => outcome);
      const counts = outcomes.map((outcome) => [outcome, done.filter((item) => item === outcome).length] as const);
      return Object.fromEntries(counts) as Record<Outcome, number>;
    },
    /** Whether a batch since then holds these bytes; the sweep asks before it removes a file. */
    refersTo: async (sha256: string, since: Date): Promise<boolean> => {
      const createdAt = trusted({ $gte: since });
      const isItem = await models.items.exists({ sha256, refused: null, createdAt } as never);
      return isItem !== null || (await models.batches.exists({ 'waiting.sha256': sha256, createdAt } as never)) !== null;
    },
  };
};
export type FileBatchStore = ReturnType<typeof createFileBatchStore>;
export type FileBatchRepository = ReturnType<FileBatchStore['bound']>;
