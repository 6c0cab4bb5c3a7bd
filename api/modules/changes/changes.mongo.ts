import type { ClientSession, Connection } from 'mongoose';
import { trusted } from 'mongoose';
import { AppError } from '../../kernel/errors.js';
import type { OpenTransaction } from '../../kernel/transaction.js';
import { refusingDuplicates } from '../../platform/mongo/duplicate-key.js';
import { saveGuarded } from '../../platform/mongo/save-guarded.js';
import { defineCollection } from '../../platform/mongo/schema.js';
import type { Stored } from '../../platform/mongo/stored.js';
import { fromStored, toStored } from '../../platform/mongo/stored.js';
import type { PatchStep } from './domain/consolidate.js';
import type { Notice } from './domain/notice.js';
import type { Row } from './domain/row.js';

type StoredNotice = Stored<Notice> & { openFor: string | null; numberKey: string | null; registrationYear: number | null; registrationKey: string | null };

const notices = defineCollection<StoredNotice>('changeNotices', {
  revision: Number, documentId: String, base: {}, cause: String, basis: String, basisDocumentId: String, consequences: String, introducedOn: String,
  pairings: [], edits: [], made: [String], returned: {}, registered: {}, createdAt: Date,
  openFor: String, numberKey: String, registrationYear: Number, registrationKey: String,
}, [
  [{ documentId: 1, createdAt: 1 }],
  [{ openFor: 1 }],
  // The number of a change counts within its edition, the registration number within the year (CHG-1).
  [{ numberKey: 1 }, { unique: true, partialFilterExpression: { numberKey: { $type: 'string' } } }],
  [{ registrationKey: 1 }, { unique: true, partialFilterExpression: { registrationKey: { $type: 'string' } } }],
  [{ registrationYear: 1 }],
]);

const rows = defineCollection<Stored<Row>>('changeRows', {
  revision: Number, changeId: String, language: String, order: Number, kind: String, clauseNumber: String, oldNumber: String, paragraph: String,
  page: Number, pageSource: String, oldText: String, newText: String, wording: String, weight: String, links: [],
}, [[{ changeId: 1, order: 1 }]]);

/** What a registered change does to a language's text, so that it can be done again (CHG-3); the text version's id is the key. */
export interface Patch {
  readonly id: string;
  readonly changeId: string;
  readonly baseTextVersionId: string;
  readonly steps: readonly PatchStep[];
  /** The descent of its clauses, by their ids. */
  readonly lineages: readonly (readonly [clauseId: string, lineageId: string])[];
}
const patches = defineCollection<Stored<Patch>>('changePatches', { changeId: String, baseTextVersionId: String, steps: [], lineages: [] }, [[{ changeId: 1 }]]);

const yearOf = ({ registered }: Notice): number | null => (registered ? Number(registered.registeredOn.slice(0, 4)) : null);
const keyOf = (notice: Notice): string | null => (notice.registered?.registrationNumber ? `${yearOf(notice)}/${notice.registered.registrationNumber}` : null);

const stored = (notice: Notice): StoredNotice => ({
  ...toStored(notice), openFor: notice.registered ? null : notice.documentId,
  numberKey: notice.registered ? `${notice.base.editionId}/${notice.registered.number}` : null, registrationYear: yearOf(notice), registrationKey: keyOf(notice),
});
const noticeOf = ({ openFor: _open, numberKey: _number, registrationYear: _year, registrationKey: _key, ...rest }: StoredNotice): Notice =>
  fromStored<Notice>(rest);

/** Change notices with their rows, and what registered ones did to the texts. */
export const createChangeStore = (connection: Connection) => {
  const models = { notices: notices(connection), rows: rows(connection), patches: patches(connection) };

  const rowsOf = async (changeIds: readonly string[], session: ClientSession | null = null): Promise<Row[]> =>
    (await models.rows.find({ changeId: trusted({ $in: [...changeIds] }) }).sort({ changeId: 1, order: 1, _id: 1 }).session(session).lean<Stored<Row>[]>()).map(fromStored<Row>);

  const byIds = async (ids: readonly string[], session: ClientSession | null = null): Promise<Notice[]> =>
    (await models.notices.find({ _id: trusted({ $in: [...ids] }) }).sort({ _id: 1 }).session(session).lean<StoredNotice[]>()).map(noticeOf);

  const saving = (write: () => Promise<unknown>, notice: Notice) =>
    refusingDuplicates(write, 'registration_number_taken', { number: notice.registered?.registrationNumber ?? null, year: yearOf(notice) });

  const bound = (transaction: OpenTransaction) => {
    const session = transaction as ClientSession;
    return {
      /** @throws AppError `not_found` */
      get: async (id: string): Promise<Notice> => {
        const found = await models.notices.findById(id).session(session).lean<StoredNotice | null>();
        if (!found) throw new AppError('not_found');
        return noticeOf(found);
      },
      byIds: (ids: readonly string[]) => byIds(ids, session),
      add: async (notice: Notice): Promise<void> => {
        await saving(() => models.notices.create([stored(notice)], { session }), notice);
      },
      /** @throws AppError `stale_revision`, `registration_number_taken` */
      save: async (notice: Notice): Promise<Notice> => {
        let revision = notice.revision;
        await saving(async () => { revision = await saveGuarded(models.notices, stored(notice), session); }, notice);
        return { ...notice, revision };
      },
      rows: (changeId: string): Promise<Row[]> => rowsOf([changeId], session),
      rowsOf: (changeIds: readonly string[]): Promise<Row[]> => rowsOf(changeIds, session),
      addRows: async (list: readonly Row[]): Promise<void> => {
        if (list.length > 0) await models.rows.insertMany(list.map(toStored), { session });
      },
      /** @throws AppError `stale_revision` */
      saveRow: async (row: Row): Promise<Row> => ({ ...row, revision: await saveGuarded(models.rows, toStored(row), session) }),
      removeRow: async ({ id, revision }: Row): Promise<void> => {
        const { deletedCount } = await models.rows.deleteOne({ _id: id, revision }, { session });
        if (deletedCount === 0) throw new AppError('stale_revision');
      },
      addPatch: async (patch: Patch): Promise<void> => {
        await models.patches.create([toStored(patch)], { session });
      },
    };
  };

  return {
    bound, byIds,
    find: async (id: string): Promise<Notice | null> => (await byIds([id]))[0] ?? null,
    rowsOf,
    /** All of a document, the registered ones and those under way. */
    ofDocument: async (documentId: string): Promise<Notice[]> =>
      (await models.notices.find({ documentId }).sort({ createdAt: 1, _id: 1 }).lean<StoredNotice[]>()).map(noticeOf),
    /** Those of a document that are not registered, withdrawn ones among them: their draft knows. */
    openOf: async (documentId: string): Promise<Notice[]> =>
      (await models.notices.find({ openFor: documentId }).sort({ createdAt: 1, _id: 1 }).lean<StoredNotice[]>()).map(noticeOf),
    patch: async (textVersionId: string): Promise<Patch | null> => {
      const found = await models.patches.findById(textVersionId).lean<Stored<Patch> | null>();
      return found && fromStored<Patch>(found);
    },
    /** The registration numbers that changes have had in a year. */
    numbersOf: async (year: number): Promise<string[]> =>
      (await models.notices.find({ registrationYear: year }).select({ registered: 1 }).lean<StoredNotice[]>()).flatMap(({ registered }) => registered?.registrationNumber ?? []),
  };
};
export type ChangeStore = ReturnType<typeof createChangeStore>;
export type ChangeRepository = ReturnType<ChangeStore['bound']>;
