import type { ClientSession, Connection } from 'mongoose';
import { trusted } from 'mongoose';
import type { OpenTransaction } from '../../kernel/transaction.js';
import { defineCollection } from '../../platform/mongo/schema.js';
import type { InboxItem, Notice, NoticeMail } from './domain/notice.js';
import { idOf } from './domain/notice.js';

interface Stored extends Omit<Notice, 'key' | 'mail'> { _id: string; at: Date; unread: 1 | 0; mail: NoticeMail }

const collection = defineCollection<Stored>('notices', {
  personId: String, kind: String, params: {}, href: String, at: Date, unread: Number, mail: String,
}, [
  [{ personId: 1, unread: -1, at: -1, _id: 1 }],
  [{ mail: 1, personId: 1, at: 1 }],
]);

const loaded = ({ _id, personId, kind, params, href, at, unread }: Stored): InboxItem => ({ id: _id, personId, kind, params, href, at, unread: unread === 1 });

/** Notices of people: the inbox, and what the next mail is made of. */
export const createNoticeStore = (connection: Connection, now: () => Date) => {
  const model = collection(connection);
  const bound = (session: ClientSession) => ({
    waitingOf: async (personId: string): Promise<InboxItem[]> =>
      (await model.find({ mail: 'waiting', personId }).sort({ at: 1, _id: 1 }).session(session).lean<Stored[]>()).map(loaded),
    setMail: async (ids: readonly string[], mail: NoticeMail): Promise<void> => {
      if (ids.length > 0) await model.updateMany({ _id: trusted({ $in: [...ids] }) }, { $set: { mail } }, { session });
    },
  });
  return {
    in: bound,
    /** The id is made of person and key, so that what is said again finds itself and changes nothing; many are one command. */
    addAll: async (told: readonly { readonly notice: Notice; readonly mail: NoticeMail }[], transaction: OpenTransaction): Promise<void> => {
      if (told.length === 0) return;
      await model.bulkWrite(told.map(({ notice, mail }) => {
        const { personId, kind, params, href } = notice;
        const fresh: Omit<Stored, '_id'> = { personId, kind, params, href, at: now(), unread: 1, mail };
        return { updateOne: { filter: { _id: idOf(notice) }, update: { $setOnInsert: fresh }, upsert: true } };
      }), { session: transaction as ClientSession });
    },
    /** What was kept for another day waits now. */
    releaseBefore: async (day: Date): Promise<void> => {
      await model.updateMany({ mail: 'later', at: trusted({ $lt: day }) }, { $set: { mail: 'waiting' } });
    },
    page: async (personId: string, skip: number, limit: number) => ({
      items: (await model.find({ personId }).sort({ unread: -1, at: -1, _id: 1 }).skip(skip).limit(limit).lean<Stored[]>()).map(loaded),
      total: await model.countDocuments({ personId }),
    }),
    countUnread: (personId: string): Promise<number> => model.countDocuments({ personId, unread: 1 }),
    /** @returns false where the person has no such notice */
    read: async (personId: string, id: string): Promise<boolean> =>
      (await model.updateOne({ _id: id, personId }, { $set: { unread: 0 } })).matchedCount > 0,
    readAll: async (personId: string): Promise<void> => {
      await model.updateMany({ personId, unread: 1 }, { $set: { unread: 0 } });
    },
    /** Whom the next mails go to. */
    personsWaiting: async (limit: number): Promise<string[]> =>
      [...new Set((await model.find({ mail: 'waiting' }).sort({ personId: 1, at: 1 }).limit(limit).lean<Stored[]>()).map(({ personId }) => personId))],
    byIds: async (ids: readonly string[]): Promise<InboxItem[]> =>
      (await model.find({ _id: trusted({ $in: [...ids] }) }).sort({ at: 1, _id: 1 }).lean<Stored[]>()).map(loaded),
  };
};
