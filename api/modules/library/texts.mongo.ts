import type { ClientSession, Connection, Model } from 'mongoose';
import { trusted } from 'mongoose';
import { saveGuarded } from '../../platform/mongo/save-guarded.js';
import { defineCollection } from '../../platform/mongo/schema.js';
import type { LibraryText, StoredClause, TextState } from './domain/library-text.js';
import { textStates } from './domain/library-text.js';

interface StoredText extends Omit<LibraryText, 'id'> { _id: string; doubtful: boolean; attempts: number; availableAt: Date }
type ClauseRow = Omit<StoredClause, 'id'> & { _id: string };

const texts = defineCollection<StoredText>('libraryTexts', {
  documentId: String, editionId: String, changeNumber: Number, language: String, revision: Number, state: String, sources: [],
  extractorVersion: String, pages: Number, clauses: Number, findings: [], failure: {}, mendedBy: String, readAt: Date,
  draft: Boolean, doubtful: Boolean, attempts: Number, availableAt: Date,
}, [[{ documentId: 1, _id: 1 }], [{ state: 1, availableAt: 1, _id: 1 }], [{ doubtful: 1, _id: 1 }]]);

const clauses = defineCollection<ClauseRow>('clauses', {
  textVersionId: String, documentId: String, order: Number, anchor: String, number: String, printedNumber: String, heading: String,
  path: [String], depth: Number, page: Number, body: [], text: String, lineageId: String,
}, [[{ textVersionId: 1, order: 1 }, { unique: true }], [{ documentId: 1, textVersionId: 1, order: 1 }]]);

const LEASE_MS = 60_000;
const CHUNK = 500;

const toText = ({ _id, doubtful: _doubtful, attempts: _attempts, availableAt: _at, ...rest }: StoredText): LibraryText => ({ ...rest, id: _id });
const toClause = ({ _id, ...rest }: ClauseRow): StoredClause => ({ ...rest, id: _id, lineageId: rest.lineageId ?? _id });

/** Texts of drafts are read as well, but are no part of the library. */
const inLibrary = { draft: trusted({ $ne: true }) };

const pageOf = (model: Model<StoredText>) => async (filter: Record<string, unknown>, skip: number, limit: number) => ({
  items: (await model.find(filter).sort({ _id: 1 }).skip(skip).limit(limit).lean<StoredText[]>()).map(toText),
  total: await model.countDocuments(filter),
});

/** Clauses outside of a transaction. */
const clauseReads = (model: Model<ClauseRow>) => ({
  clausesById: async (ids: readonly string[]): Promise<StoredClause[]> =>
    (await model.find({ _id: trusted({ $in: [...ids] }) }).sort({ _id: 1 }).lean<ClauseRow[]>()).map(toClause),
  /** Clauses in reading order; all of a version, or a page of them. */
  clausesOf: async (textVersionId: string, from = 0, limit = 0): Promise<StoredClause[]> =>
    (await model.find({ textVersionId, order: trusted({ $gte: from }) }).sort({ order: 1 }).limit(limit).lean<ClauseRow[]>()).map(toClause),
  /** The outline alone, without bodies. */
  outline: async (textVersionId: string): Promise<Omit<StoredClause, 'body' | 'text'>[]> =>
    (await model.find({ textVersionId }).sort({ order: 1 }).select({ body: 0, text: 0 }).lean<ClauseRow[]>()).map(toClause),
});

/** The texts of the library with their clauses; the rows that wait are the extractor's queue. */
export const createTextStore = (connection: Connection, now: () => Date) => {
  const models = { texts: texts(connection), clauses: clauses(connection) };

  // Somebody sits before a draft and waits for it; an archive can wait.
  const queued = (text: Omit<LibraryText, 'id'>) => ({ ...text, doubtful: false, attempts: 0, availableAt: text.draft ? new Date(0) : now() });

  const requeue = async ({ id, ...rest }: LibraryText, session?: ClientSession): Promise<void> => {
    await models.texts.updateOne({ _id: id, revision: rest.revision }, { $set: queued(rest) }, { session });
  };

  const bound = (session: ClientSession) => {
    const saveHead = async ({ id, ...text }: LibraryText): Promise<LibraryText> => {
      const doubtful = text.findings.length > 0;
      const revision = await saveGuarded(models.texts, { ...text, _id: id, doubtful, attempts: 0, availableAt: now() }, session);
      return { ...text, id, revision };
    };

    return {
      find: async (id: string): Promise<LibraryText | null> => {
        const found = await models.texts.findById(id).session(session).lean<StoredText | null>();
        return found && toText(found);
      },
      anchors: async (id: string): Promise<Pick<StoredClause, 'id' | 'anchor' | 'lineageId'>[]> =>
        (await models.clauses.find({ textVersionId: id }).select({ anchor: 1, lineageId: 1 }).sort({ order: 1 }).session(session).lean<ClauseRow[]>())
          .map(({ _id, anchor, lineageId }) => ({ id: _id, anchor, lineageId: lineageId ?? _id })),
      /** A text that is new to the library. */
      add: async ({ id, ...text }: LibraryText): Promise<void> => {
        await models.texts.updateOne({ _id: id }, { $setOnInsert: queued(text) }, { upsert: true, session });
      },
      clauses: async (id: string): Promise<StoredClause[]> =>
        (await models.clauses.find({ textVersionId: id }).sort({ order: 1 }).session(session).lean<ClauseRow[]>()).map(toClause),
      /** Saves what is said of a text; its clauses stay as they are. @throws AppError `stale_revision` */
      saveHead,
      /** Saves a text with all its clauses. @throws AppError `stale_revision` */
      save: async (text: LibraryText, list: readonly StoredClause[]): Promise<LibraryText> => {
        const saved = await saveHead(text);
        await models.clauses.deleteMany({ textVersionId: text.id }, { session });
        for (let at = 0; at < list.length; at += CHUNK) {
          await models.clauses.insertMany(list.slice(at, at + CHUNK).map(({ id: _id, ...rest }) => ({ ...rest, _id })), { session });
        }
        return saved;
      },
      /** Puts a text into the queue again; one that has changed since it was looked at is left as it is. */
      requeue: (text: LibraryText) => requeue(text, session),
    };
  };

  const page = pageOf(models.texts);

  return {
    bound,
    /** Puts a text into the queue, new or again; one that has changed since it was looked at is left as it is. */
    enqueue: async (text: LibraryText, isNew: boolean): Promise<void> => {
      if (!isNew) return requeue(text);
      const { id, ...rest } = text;
      await models.texts.updateOne({ _id: id }, { $setOnInsert: queued(rest) }, { upsert: true });
    },
    /** Takes the next waiting text for a while; one that a dead process left comes again. */
    claim: async (): Promise<{ text: LibraryText; attempts: number } | null> => {
      const taken = await models.texts.findOneAndUpdate(
        { state: 'waiting', availableAt: trusted({ $lte: now() }) },
        { $set: { availableAt: new Date(now().getTime() + LEASE_MS) }, $inc: { attempts: 1 } },
        { sort: { availableAt: 1, _id: 1 }, returnDocument: 'after' },
      ).lean<StoredText | null>();
      return taken && { text: toText(taken), attempts: taken.attempts };
    },
    find: async (id: string): Promise<LibraryText | null> => {
      const found = await models.texts.findById(id).lean<StoredText | null>();
      return found && toText(found);
    },
    ofDocument: async (documentId: string): Promise<LibraryText[]> =>
      (await models.texts.find({ documentId }).sort({ _id: 1 }).lean<StoredText[]>()).map(toText),
    ...clauseReads(models.clauses),
    /** The clauses of the library: what the search index holds of them. */
    countClauses: async (): Promise<number> => {
      const [sum] = await models.texts.aggregate<{ clauses: number }>([{ $match: inLibrary }, { $group: { _id: null, clauses: { $sum: '$clauses' } } }]);
      return sum?.clauses ?? 0;
    },
    /** What reading has come to, by text. */
    readings: async (ids: readonly string[]): Promise<Map<string, Pick<LibraryText, 'state' | 'clauses' | 'pages'>>> => {
      const found = await models.texts.find({ _id: trusted({ $in: [...ids] }) }).select({ state: 1, clauses: 1, pages: 1 }).sort({ _id: 1 }).lean<StoredText[]>();
      return new Map(found.map(({ _id, state, clauses: count, pages }) => [_id, { state, clauses: count, pages }]));
    },
    byState: (state: TextState, skip: number, limit: number) => page({ state, ...inLibrary }, skip, limit),
    doubtful: (skip: number, limit: number) => page({ doubtful: true, ...inLibrary }, skip, limit),
    /** How many texts are in each state, and how many outlines are doubtful. */
    counts: async (): Promise<Record<TextState | 'doubtful', number>> => {
      const found = await models.texts.aggregate<{ _id: TextState; count: number }>([{ $match: inLibrary }, { $group: { _id: '$state', count: { $sum: 1 } } }, { $sort: { _id: 1 } }]);
      const counted = new Map(found.map(({ _id, count }) => [_id, count]));
      const byState = Object.fromEntries(textStates.map((state) => [state, counted.get(state) ?? 0])) as Record<TextState, number>;
      return { ...byState, doubtful: await models.texts.countDocuments({ doubtful: true, ...inLibrary }) };
    },
  };
};
export type TextStore = ReturnType<typeof createTextStore>;
export type TextRepository = ReturnType<TextStore['bound']>;
