import type { ClientSession } from 'mongoose';
import { AppError } from '../../kernel/errors.js';
import type { Act, DocumentType } from './domain/document.js';
import type { Stored } from '../../platform/mongo/stored.js';
import { fromStored, toStored } from '../../platform/mongo/stored.js';
import type { DocumentModels } from './holding-repository.mongo.js';
import { registerMarks } from './register-marks.mongo.js';

type ActFacts = Pick<Act, 'kind' | 'body' | 'number' | 'date'>;

/** Acts of approval; the same act named twice is one record (REG-5). */
export const actRepository = (models: DocumentModels, session: ClientSession) => ({
  add: async (act: Act): Promise<void> => {
    await models.acts.create([toStored(act)], { session });
    await registerMarks(models, models.entries, session).keepAct(act);
  },
  /** The recorded act with these facts; only complete ones are recognised, two gaps need not be the same act. */
  findSame: async ({ kind, body, number, date }: ActFacts): Promise<Act | null> => {
    if (!number || !date) return null;
    const found = await models.acts.findOne({ kind, body, number, date }).session(session).lean<Stored<Act> | null>();
    return found && fromStored<Act>(found);
  },
  /** @throws AppError `not_found` */
  get: async (id: string): Promise<Act> => {
    const found = await models.acts.findById(id).session(session).lean<Stored<Act> | null>();
    if (!found) throw new AppError('not_found');
    return fromStored<Act>(found);
  },
});
export type ActRepository = ReturnType<typeof actRepository>;

/** Types of documents (REG-1). */
export const typeRepository = ({ types }: DocumentModels, session: ClientSession) => ({
  /** @throws AppError `already_exists` where the Kazakh name is taken */
  add: async (type: DocumentType): Promise<void> => {
    if (await types.exists({ 'name.kk': type.name.kk }).session(session)) throw new AppError('already_exists', { field: 'name.kk' });
    await types.create([toStored(type)], { session });
  },
  /** @throws AppError `unknown_type` */
  get: async (id: string): Promise<DocumentType> => {
    const found = await types.findById(id).session(session).lean<Stored<DocumentType> | null>();
    if (!found) throw new AppError('unknown_type');
    return fromStored<DocumentType>(found);
  },
  /** @throws AppError `stale_revision` */
  save: async (type: DocumentType, expected: number): Promise<void> => {
    const { _id, ...rest } = toStored(type);
    const result = await types.updateOne({ _id, revision: expected }, { $set: { ...rest, revision: expected + 1 } }, { session });
    if (result.matchedCount === 0) throw new AppError('stale_revision');
  },
  all: async (): Promise<DocumentType[]> =>
    (await types.find({}).sort({ order: 1, _id: 1 }).session(session).lean<Stored<DocumentType>[]>()).map(fromStored<DocumentType>),
});
export type TypeRepository = ReturnType<typeof typeRepository>;
