import type { ClientSession, Connection } from 'mongoose';
import { trusted } from 'mongoose';
import { AppError } from '../../kernel/errors.js';
import type { LegalDate } from '../../kernel/legal-date.js';
import type { OpenTransaction } from '../../kernel/transaction.js';
import { refusingDuplicates } from '../../platform/mongo/duplicate-key.js';
import { saveGuarded } from '../../platform/mongo/save-guarded.js';
import { defineCollection } from '../../platform/mongo/schema.js';
import type { Stored } from '../../platform/mongo/stored.js';
import { fromStored, toStored } from '../../platform/mongo/stored.js';
import { kazakhSortKey } from '../../text/kazakh/sort-key.js';
import type { Entry } from './domain/entry.js';
import type { EntryState } from './domain/states.js';
import type { Tally } from './domain/tally.js';

/** `uncounted`: the counters do not know of the latest change yet; `tally`: how the entry was counted last. */
interface StoredEntry extends Stored<Entry> { sortKey: string; searchKey: string; uncounted: boolean; tally: Tally | null }
type Facts = Omit<StoredEntry, 'tally'>;

const collection = defineCollection<StoredEntry>('acquaintanceEntries', {
  revision: Number, campaignId: String, documentId: String, personId: String, name: String, posts: [], unitId: String, state: String, added: {}, dueOn: String,
  countedFrom: String, calendarVersion: String, delivered: {}, opened: [], evidence: {}, earlier: [], closed: {}, notes: [],
  sortKey: String, searchKey: String, uncounted: Boolean, tally: {},
}, [
  [{ campaignId: 1, personId: 1 }, { unique: true }],
  [{ personId: 1, state: 1, dueOn: 1, _id: 1 }],
  [{ personId: 1, 'evidence.at': -1 }],
  [{ campaignId: 1, sortKey: 1, _id: 1 }],
  [{ campaignId: 1, state: 1, sortKey: 1, _id: 1 }],
  [{ unitId: 1, sortKey: 1, _id: 1 }],
  [{ unitId: 1, state: 1, dueOn: 1 }],
  [{ state: 1, dueOn: 1, _id: 1 }],
  [{ documentId: 1, state: 1 }],
  [{ campaignId: 1, uncounted: 1 }, { partialFilterExpression: { uncounted: true } }],
  [{ 'evidence.file.sha256': 1 }, { partialFilterExpression: { 'evidence.file.sha256': { $type: 'string' } } }],
  [{ 'earlier.file.sha256': 1 }],
]);

const folded = (name: string): string => name.toLowerCase().replaceAll(/\s+/g, ' ').trim();

const stored = (entry: Entry): Facts => ({ ...toStored(entry), sortKey: kazakhSortKey(entry.name), searchKey: folded(entry.name), uncounted: true });
const loaded = ({ sortKey: _sortKey, searchKey: _searchKey, uncounted: _uncounted, tally: _tally, ...rest }: StoredEntry): Entry => fromStored<Entry>(rest);

export interface EntryFilter {
  readonly campaignId?: string | undefined;
  readonly documentId?: string | undefined;
  readonly personId?: string | undefined;
  readonly unitIds?: readonly string[] | undefined;
  readonly states?: readonly EntryState[] | undefined;
  /** Open ones whose deadline was before the day. */
  readonly lateOn?: LegalDate | undefined;
  /** Away until a day before this one. */
  readonly awayUntilBefore?: LegalDate | undefined;
  /** Beginning of a name. */
  readonly q?: string | undefined;
}

const LAST = '\uffff';

const queryOf = ({ campaignId, documentId, personId, unitIds, states, lateOn, awayUntilBefore, q }: EntryFilter): object => ({
  ...(campaignId && { campaignId }), ...(documentId && { documentId }), ...(personId && { personId }),
  ...(unitIds && { unitId: trusted({ $in: [...unitIds] }) }),
  ...(states && { state: states.length === 1 ? states[0] : trusted({ $in: [...states] }) }),
  ...(lateOn && { state: 'open', dueOn: trusted({ $lt: lateOn }) }),
  ...(awayUntilBefore && { 'evidence.absence.to': trusted({ $lt: awayUntilBefore }) }),
  ...(q && { searchKey: trusted({ $gte: folded(q), $lt: `${folded(q)}${LAST}` }) }),
});

/** Sorts of lists; each has its index. */
export type EntryOrder = 'name' | 'due' | 'recorded' | 'id';
const orders: Readonly<Record<EntryOrder, Record<string, 1 | -1>>> = {
  name: { sortKey: 1, _id: 1 }, due: { dueOn: 1, _id: 1 }, recorded: { 'evidence.at': -1 }, id: { _id: 1 },
};

/** Entries: one document for each person of a campaign, unique by both. */
export const createEntryStore = (connection: Connection) => {
  const model = collection(connection);

  const reads = (session: ClientSession | null) => {
    const find = async (id: string): Promise<Entry | null> => {
      const found = await model.findById(id).session(session).lean<StoredEntry | null>();
      return found && loaded(found);
    };
    const many = async (filter: EntryFilter, limit: number, order: EntryOrder = 'id', skip = 0): Promise<Entry[]> =>
      (await model.find(queryOf(filter)).sort(orders[order]).skip(skip).limit(limit).session(session).lean<StoredEntry[]>()).map(loaded);
    return {
      find, many,
      /** @throws AppError `not_found` */
      get: async (id: string): Promise<Entry> => {
        const found = await find(id);
        if (!found) throw new AppError('not_found');
        return found;
      },
      byIds: async (ids: readonly string[]): Promise<Entry[]> =>
        (await model.find({ _id: trusted({ $in: [...ids] }) }).sort({ sortKey: 1, _id: 1 }).session(session).lean<StoredEntry[]>()).map(loaded),
      /** Entries of these people in these campaigns. */
      ofPeople: async (campaignIds: readonly string[], personIds: readonly string[]): Promise<Entry[]> =>
        (await model.find({ campaignId: trusted({ $in: [...campaignIds] }), personId: trusted({ $in: [...personIds] }) }).session(session).lean<StoredEntry[]>()).map(loaded),
      count: (filter: EntryFilter): Promise<number> => model.countDocuments(queryOf(filter)).session(session),
    };
  };

  const after = async (filter: object, last: string, limit: number): Promise<Entry[]> =>
    (await model.find({ ...filter, _id: trusted({ $gt: last }) }).sort({ _id: 1 }).limit(limit).lean<StoredEntry[]>()).map(loaded);

  return {
    reads: {
      ...reads(null),
      /** Open ones due up to a day, in pages by id: for reminders. */
      dueUpTo: (day: LegalDate, last: string, limit: number) => after({ state: 'open', dueOn: trusted({ $lte: day }) }, last, limit),
      /** Entries of a campaign in pages by person, the order of its unique index. @param last the person of the last entry before; empty for the beginning */
      ofCampaign: async (campaignId: string, last: string, limit: number): Promise<Entry[]> =>
        (await model.find({ campaignId, personId: trusted({ $gt: last }) }).sort({ personId: 1 }).limit(limit).lean<StoredEntry[]>()).map(loaded),
      /** What was recorded before, and confirmed since, keeps its file too. */
      refersTo: async (sha256: string): Promise<boolean> =>
        (await model.exists({ 'evidence.file.sha256': sha256 })) !== null || (await model.exists({ 'earlier.file.sha256': sha256 })) !== null,
      /** Ids of campaigns in which something waits to be counted. */
      uncountedCampaigns: (): Promise<string[]> => model.distinct('campaignId', { uncounted: true }),
    },
    bound: (transaction: OpenTransaction) => {
      const session = transaction as ClientSession;
      return {
        ...reads(session),
        /** All or none; whoever is on the list already must have been left out. @throws AppError `stale_revision` where somebody else has just added one of them */
        addAll: async (entries: readonly Entry[]): Promise<void> => {
          if (entries.length > 0) await refusingDuplicates(() => model.insertMany(entries.map((entry) => ({ ...stored(entry), tally: null })), { session, lean: true }), 'stale_revision');
        },
        /** @throws AppError `stale_revision` */
        save: async (entry: Entry): Promise<Entry> => ({ ...entry, revision: await saveGuarded(model, stored(entry) as StoredEntry, session) }),
        /** They lie in the inboxes of their people. */
        setDelivered: async (ids: readonly string[], at: Date): Promise<void> => {
          await model.updateMany({ _id: trusted({ $in: [...ids] }), delivered: null }, { $set: { delivered: { at } } }, { session });
        },
        /** Open entries of the document's other campaigns end with the later text. */
        supersede: async (documentId: string, but: string, on: LegalDate): Promise<void> => {
          await model.updateMany({ documentId, state: 'open', campaignId: trusted({ $ne: but }) }, {
            $set: { state: 'superseded', closed: { because: 'superseded', on }, uncounted: true }, $inc: { revision: 1 },
            $push: { notes: { kind: 'closed', because: 'superseded', on, from: null, to: null } },
          }, { session });
        },
        /** Open entries end with the document. */
        closeAll: async (documentId: string, on: LegalDate): Promise<void> => {
          await model.updateMany({ documentId, state: 'open' }, {
            $set: { state: 'closed', closed: { because: 'document-cancelled', on }, uncounted: true }, $inc: { revision: 1 },
            $push: { notes: { kind: 'closed', because: 'document-cancelled', on, from: null, to: null } },
          }, { session });
        },
        /** Open entries whose deadline is earlier get the longer one. */
        extend: async (campaignId: string, dueOn: LegalDate, on: LegalDate): Promise<number> =>
          (await model.updateMany({ campaignId, state: 'open', dueOn: trusted({ $lt: dueOn }) }, {
            $set: { dueOn, uncounted: true }, $inc: { revision: 1 }, $push: { notes: { kind: 'extended', because: 'by-hand', on, from: null, to: dueOn } },
          }, { session })).modifiedCount,
        /** Entries whose latest change is not counted, with how they were counted last. */
        uncounted: async (campaignId: string, limit: number): Promise<{ entry: Entry; tally: Tally | null }[]> =>
          (await model.find({ campaignId, uncounted: true }).limit(limit).session(session).lean<StoredEntry[]>()).map((row) => ({ entry: loaded(row), tally: row.tally })),
        setCounted: async (ids: readonly string[], tally: Tally): Promise<void> => {
          await model.updateMany({ _id: trusted({ $in: [...ids] }) }, { $set: { tally, uncounted: false } }, { session });
        },
        countAnew: async (campaignId: string): Promise<void> => {
          await model.updateMany({ campaignId }, { $set: { tally: null, uncounted: true } }, { session });
        },
      };
    },
  };
};

export type EntryStore = ReturnType<typeof createEntryStore>;
export type EntryRepository = ReturnType<EntryStore['bound']>;
