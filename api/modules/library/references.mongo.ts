import type { ClientSession, Connection } from 'mongoose';
import { trusted } from 'mongoose';
import { AppError } from '../../kernel/errors.js';
import { defineCollection } from '../../platform/mongo/schema.js';
import type { Reference } from './domain/reference.js';

type Row = Omit<Reference, 'id'> & { _id: string };

const references = defineCollection<Row>('references', {
  documentId: String, textVersionId: String, clauseId: String, anchor: String, order: Number, kind: String, printed: String, key: String, targetId: String,
  state: String, decidedBy: String, decidedAt: Date,
}, [[{ textVersionId: 1, order: 1, _id: 1 }], [{ key: 1, documentId: 1 }], [{ targetId: 1, documentId: 1 }]]);

const toReference = ({ _id, ...rest }: Row): Reference => ({ ...rest, id: _id });
const toRow = ({ id, ...rest }: Reference): Row => ({ ...rest, _id: id });
const MOST = 500;

/** References of texts to documents and external acts; each is a row of its own. */
export const createReferenceStore = (connection: Connection) => {
  const model = references(connection);
  return {
    bound: (session: ClientSession) => ({
      ofVersion: async (textVersionId: string): Promise<Reference[]> =>
        (await model.find({ textVersionId }).sort({ order: 1, _id: 1 }).session(session).lean<Row[]>()).map(toReference),
      replace: async (textVersionId: string, list: readonly Reference[]): Promise<void> => {
        await model.deleteMany({ textVersionId }, { session });
        if (list.length > 0) await model.insertMany(list.map(toRow), { session });
      },
      /** @throws AppError `not_found` */
      get: async (id: string): Promise<Reference> => {
        const found = await model.findById(id).session(session).lean<Row | null>();
        if (!found) throw new AppError('not_found');
        return toReference(found);
      },
      put: async (reference: Reference): Promise<void> => {
        const { _id, ...fields } = toRow(reference);
        await model.updateOne({ _id }, { $set: fields }, { session, upsert: true });
      },
    }),
    ofVersion: async (textVersionId: string): Promise<Reference[]> =>
      (await model.find({ textVersionId }).sort({ order: 1, _id: 1 }).limit(MOST).lean<Row[]>()).map(toReference),
    /** What names a document: by one of these keys, or because a person said so. */
    naming: async (documentId: string, keys: readonly string[]): Promise<Reference[]> =>
      (await model.find({ $or: [{ key: trusted({ $in: [...keys] }) }, { targetId: documentId }], state: trusted({ $ne: 'rejected' }) })
        .sort({ documentId: 1, order: 1, _id: 1 }).limit(MOST).lean<Row[]>()).map(toReference),
  };
};
export type ReferenceStore = ReturnType<typeof createReferenceStore>;
export type ReferenceRepository = ReturnType<ReferenceStore['bound']>;
