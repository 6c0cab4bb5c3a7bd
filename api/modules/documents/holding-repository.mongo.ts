import type { ClientSession, Connection, Model } from 'mongoose';
import { trusted } from 'mongoose';
import { AppError } from '../../kernel/errors.js';
import { refusingDuplicates } from '../../platform/mongo/duplicate-key.js';
import { saveGuarded } from '../../platform/mongo/save-guarded.js';
import { defineCollection } from '../../platform/mongo/schema.js';
import type { Stored } from '../../platform/mongo/stored.js';
import { fromStored, toStored } from '../../platform/mongo/stored.js';
import type { Act, Document, DocumentType, Edition, Holding, TextVersion } from './domain/document.js';
import { allActIds } from './domain/acts-of.js';
import type { EntryContext, RegisterEntry } from './domain/register-entry.js';
import { registerEntries } from './domain/register-entry.js';
import { countNumbers, numberCounters } from './number-counters.mongo.js';
import { markModels, registerMarks } from './register-marks.mongo.js';

type StoredDocument = Stored<Document> & { registrationKey: string | null };

const documents = defineCollection<StoredDocument>('documents', {
  revision: Number, typeId: String, code: {}, aliases: [String], registrationNumber: String, registrationYear: Number, registrationKey: String,
  masterLanguage: String, registerOrder: Number, facts: [], publication: {}, origins: {},
}, [
  // REG-4: the registration number is unique with the code's year.
  [{ registrationKey: 1 }, { unique: true, partialFilterExpression: { registrationKey: { $type: 'string' } } }],
  [{ 'code.duplicateKey': 1 }],
]);

const editions = defineCollection<Stored<Edition>>('editions', {
  documentId: String, ordinal: Number, issue: Number, revision: Number, state: String, title: {}, registrationNumber: String,
  actIds: [String], recordedAt: Date, cancelledFrom: String, changes: [],
}, [[{ documentId: 1, ordinal: 1 }, { unique: true }], [{ actIds: 1 }], [{ 'changes.actIds': 1 }]]);

const textVersions = defineCollection<Stored<TextVersion>>('textVersions', {
  documentId: String, editionId: String, changeNumber: Number, language: String, validFrom: String, validTo: String,
  startAssumed: Boolean, files: [], carriedFrom: String,
}, [
  [{ documentId: 1, editionId: 1, changeNumber: 1, language: 1 }, { unique: true }],
  [{ 'files.id': 1 }],
  [{ 'files.sha256': 1 }],
]);

const acts = defineCollection<Stored<Act>>('acts', {
  revision: Number, kind: String, body: String, number: String, date: String,
}, [[{ date: -1, _id: 1 }], [{ kind: 1, body: 1, number: 1, date: 1 }]]);

const types = defineCollection<Stored<DocumentType>>('documentTypes', {
  revision: Number, name: {}, level: String, codePattern: String, reviewMonths: Number, retention: String, order: Number,
}, [[{ order: 1, _id: 1 }], [{ 'name.kk': 1 }, { unique: true }]]);

const entries = defineCollection<Stored<RegisterEntry>>('registerEntries', {
  documentId: String, revision: Number, from: String, to: String, status: String, editionId: String, changeNumber: Number,
  typeId: String, typeOrder: Number, level: String, title: {}, titleSort: String, code: String, codeSort: String, codeSearchKeys: [String],
  duplicateKey: String, year: Number, registrationNumber: String, registerOrder: Number, issue: Number, editionRevision: Number,
  validFrom: String, validTo: String, startAssumed: Boolean, ownerUnitId: String, process: String, confidentiality: String, acts: [], files: [],
  gaps: [String], reviewDue: String, rights: [String],
}, [
  [{ status: 1, typeOrder: 1, registerOrder: 1, titleSort: 1, _id: 1 }],
  [{ titleSort: 1, _id: 1 }],
  [{ codeSearchKeys: 1, from: 1 }],
  [{ registrationNumber: 1, from: 1 }],
  [{ documentId: 1, from: 1 }],
  [{ 'acts.id': 1 }],
  [{ gaps: 1, from: 1 }],
  [{ reviewDue: 1, from: 1 }],
  [{ status: 1, validFrom: -1 }],
  [{ duplicateKey: 1, from: 1 }],
]);

/** The models of the module; made once for a connection. */
export const documentModels = (connection: Connection) => ({
  documents: documents(connection),
  editions: editions(connection),
  textVersions: textVersions(connection),
  acts: acts(connection),
  types: types(connection),
  entries: entries(connection),
  counters: numberCounters(connection),
  ...markModels(connection),
});
export type DocumentModels = ReturnType<typeof documentModels>;

const storedDocument = (document: Document): StoredDocument => {
  const { registrationNumber: number, registrationYear: year } = document;
  return { ...toStored(document), registrationKey: number !== null && year !== null ? `${year}/${number}` : null };
};

const documentOf = ({ registrationKey: _key, ...rest }: StoredDocument): Document => fromStored<Document>(rest);

/** Editions and texts of the time before change notices have none. */
const editionOf = (stored: Stored<Edition>): Edition => ({ ...fromStored<Edition>(stored), changes: stored.changes ?? [] });
const versionOf = (stored: Stored<TextVersion>): TextVersion => ({ ...fromStored<TextVersion>(stored), carriedFrom: stored.carriedFrom ?? null });

const replaceAll = async <T extends { id: string }>(model: Model<Stored<T>>, items: readonly T[], session: ClientSession) => {
  if (items.length === 0) return;
  await model.bulkWrite(items.map((item) => {
    const { _id, ...rest } = toStored(item);
    return { updateOne: { filter: { _id }, update: { $set: rest }, upsert: true } };
  }) as never, { session });
};

/** Loads and saves a document with all that shares its invariant, and its lines in the register with it. */
export const holdingRepository = (models: DocumentModels, sortKey: EntryContext['sortKey'], session: ClientSession) => {
  const marks = registerMarks(models, models.entries, session);

  const find = async (id: string): Promise<Holding | null> => {
    const document = await models.documents.findById(id).session(session).lean<StoredDocument | null>();
    if (!document) return null;
    return {
      document: documentOf(document),
      editions: (await models.editions.find({ documentId: id }).sort({ ordinal: 1 }).session(session).lean<Stored<Edition>[]>()).map(editionOf),
      textVersions: (await models.textVersions.find({ documentId: id }).sort({ validFrom: 1, language: 1 }).session(session).lean<Stored<TextVersion>[]>()).map(versionOf),
    };
  };

  const actsById = async (ids: readonly string[]): Promise<Map<string, Act>> => {
    const found = await models.acts.find({ _id: trusted({ $in: [...new Set(ids)] }) }).session(session).lean<Stored<Act>[]>();
    return new Map(found.map((act) => [act._id, fromStored<Act>(act)]));
  };

  const writeEntries = async (holding: Holding): Promise<void> => {
    const type = await models.types.findById(holding.document.typeId).session(session).lean<Stored<DocumentType> | null>();
    if (!type) throw new AppError('unknown_type');
    const { document } = holding;
    const actIds = allActIds(holding);
    const keyShared = await marks.keepKey(document.id, document.code?.duplicateKey ?? null);
    const contradicting = await marks.contradicting(actIds);
    await countNumbers(models, document, fromStored<DocumentType>(type), session);
    const lines = registerEntries(holding, {
      type: fromStored<DocumentType>(type), acts: await actsById(actIds), sortKey,
      marks: (ids) => ({ keyShared, actsContradict: ids.some((id) => contradicting.has(id)) }),
    });
    await models.entries.deleteMany({ documentId: holding.document.id }, { session });
    await models.entries.insertMany(lines.map(toStored), { session });
  };

  const writeParts = async (holding: Holding): Promise<void> => {
    await replaceAll(models.editions as never, holding.editions, session);
    await replaceAll(models.textVersions as never, holding.textVersions, session);
    await writeEntries(holding);
  };

  const refusingTaken = (write: () => Promise<unknown>, { document: { registrationNumber: number, registrationYear: year } }: Holding) =>
    refusingDuplicates(write, 'registration_number_taken', { number, year });

  return {
    find,
    /** @throws AppError `not_found` */
    get: async (id: string): Promise<Holding> => {
      const holding = await find(id);
      if (!holding) throw new AppError('not_found');
      return holding;
    },
    actsById,
    /** @throws AppError `registration_number_taken` */
    add: async (holding: Holding): Promise<void> => {
      await refusingTaken(() => models.documents.create([storedDocument(holding.document)], { session }), holding);
      await writeParts(holding);
    },
    /** @throws AppError `stale_revision`, `registration_number_taken`; @returns the holding with its new revision */
    save: async (holding: Holding): Promise<Holding> => {
      await refusingTaken(() => saveGuarded(models.documents, storedDocument(holding.document), session), holding);
      const saved = { ...holding, document: { ...holding.document, revision: holding.document.revision + 1 } };
      await writeParts(saved);
      return saved;
    },
    /** Whether another document has the code's family, number and year. */
    isKeyTaken: async (duplicateKey: string, exceptId: string): Promise<boolean> =>
      (await models.documents.exists({ 'code.duplicateKey': duplicateKey, _id: trusted({ $ne: exceptId }) } as never).session(session)) !== null,
  };
};

export type HoldingRepository = ReturnType<typeof holdingRepository>;
