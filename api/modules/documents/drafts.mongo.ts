import type { ClientSession, Connection } from 'mongoose';
import { trusted } from 'mongoose';
import { AppError } from '../../kernel/errors.js';
import { refusingDuplicates } from '../../platform/mongo/duplicate-key.js';
import { saveGuarded } from '../../platform/mongo/save-guarded.js';
import { defineCollection } from '../../platform/mongo/schema.js';
import type { Stored } from '../../platform/mongo/stored.js';
import { fromStored, toStored } from '../../platform/mongo/stored.js';
import type { EditionState } from './domain/edition-state.js';
import type { Draft, DraftKind } from './domain/draft.js';
import { authorIds } from './domain/draft.js';

interface StoredDraft extends Stored<Draft> { authorIds: string[]; openFor: string | null }

const collection = defineCollection<StoredDraft>('drafts', {
  revision: Number, kind: String, documentId: String, isNewDocument: Boolean, state: String, iteration: Number, author: {}, requestId: String,
  typeId: String, title: {}, ownerUnitId: String, responsibleId: String, confidentiality: String, scope: [], masterLanguage: String,
  workingGroupIds: [String], interestedUnitIds: [String], reason: String, desiredStart: String, texts: [], pastTexts: [], createdAt: Date,
  authorIds: [String], openFor: String,
}, [
  // Of two drafts for one document the second would bind to a text that the first replaces. Changes may be several: each is bound to its base (CHG-3).
  [{ openFor: 1 }, { unique: true, partialFilterExpression: { openFor: { $type: 'string' } } }],
  [{ authorIds: 1, createdAt: -1 }],
  [{ state: 1, createdAt: -1 }],
  [{ createdAt: -1 }],
  [{ documentId: 1, createdAt: 1 }],
  [{ 'texts.files.sha256': 1 }],
  [{ 'pastTexts.files.sha256': 1 }],
]);

const isOpen = ({ state }: Draft): boolean => ['draft', 'coordination', 'approval', 'approved'].includes(state);
const stored = (draft: Draft): StoredDraft => ({ ...toStored(draft), authorIds: authorIds(draft), openFor: isOpen(draft) && draft.kind !== 'change' ? draft.documentId : null });
const draftOf = ({ authorIds: _authors, openFor: _open, ...rest }: StoredDraft): Draft => fromStored<Draft>(rest);

export interface DraftFilter { readonly authorId?: string | undefined; readonly state?: EditionState | undefined; readonly kinds: readonly DraftKind[] }

/** Drafts: one open for a document at a time. */
export const createDraftStore = (connection: Connection) => {
  const model = collection(connection);
  const find = async (id: string, session: ClientSession | null = null): Promise<Draft | null> => {
    const found = await model.findById(id).session(session).lean<StoredDraft | null>();
    return found && draftOf(found);
  };
  const unique = <T>(write: () => Promise<T>) => refusingDuplicates(write, 'draft_exists');
  return {
    bound: (session: ClientSession) => ({
      /** @throws AppError `not_found` */
      get: async (id: string): Promise<Draft> => {
        const draft = await find(id, session);
        if (!draft) throw new AppError('not_found');
        return draft;
      },
      /** @throws AppError `draft_exists` where the document has an open one */
      add: (draft: Draft) => unique(() => model.create([stored({ ...draft, revision: 1 })], { session })),
      /** @throws AppError `stale_revision`, `draft_exists` */
      save: async (draft: Draft): Promise<Draft> => ({ ...draft, revision: await unique(() => saveGuarded(model, stored(draft), session)) }),
    }),
    find,
    byIds: async (ids: readonly string[]): Promise<Draft[]> =>
      (await model.find({ _id: trusted({ $in: [...ids] }) }).sort({ _id: 1 }).lean<StoredDraft[]>()).map(draftOf),
    page: async ({ authorId, state, kinds }: DraftFilter, skip: number, limit: number) => {
      const filter = { ...(authorId && { authorIds: authorId }), ...(state && { state }), kind: trusted({ $in: [...kinds] }) };
      return {
        items: (await model.find(filter).sort({ createdAt: -1 }).skip(skip).limit(limit).lean<StoredDraft[]>()).map(draftOf),
        total: await model.countDocuments(filter),
      };
    },
    ofDocument: async (documentId: string): Promise<Draft[]> =>
      (await model.find({ documentId }).sort({ createdAt: 1 }).limit(200).lean<StoredDraft[]>()).map(draftOf),
    /** Whether some draft, also a past text of one, has the file. */
    refersTo: async (sha256: string): Promise<boolean> =>
      (await model.exists({ 'texts.files.sha256': sha256 } as never)) !== null || (await model.exists({ 'pastTexts.files.sha256': sha256 } as never)) !== null,
  };
};
export type DraftStore = ReturnType<typeof createDraftStore>;
export type DraftRepository = ReturnType<DraftStore['bound']>;
