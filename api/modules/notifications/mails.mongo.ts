import type { ClientSession, Connection } from 'mongoose';
import { trusted } from 'mongoose';
import { defineCollection } from '../../platform/mongo/schema.js';
import type { Stored } from '../../platform/mongo/stored.js';
import { fromStored, toStored } from '../../platform/mongo/stored.js';
import type { MailState, QueuedMail } from './domain/mail.js';
import { mailStates } from './domain/mail.js';

const collection = defineCollection<Stored<QueuedMail>>('mailQueue', {
  personId: String, noticeIds: [String], state: String, attempts: Number, nextAt: Date, createdAt: Date, name: String, to: String, sentAt: Date, reason: String,
}, [
  [{ state: 1, nextAt: 1, _id: 1 }],
  [{ createdAt: -1, _id: -1 }],
  [{ personId: 1, createdAt: -1 }],
]);

/** The queue of mails. A row that is `sending` belongs to one process, which holds the lease. */
export const createMailStore = (connection: Connection) => {
  const model = collection(connection);
  const update = async (filter: object, { id: _id, ...rest }: QueuedMail, session?: ClientSession): Promise<boolean> =>
    (await model.updateOne(filter, { $set: rest }, session ? { session } : {})).matchedCount > 0;
  return {
    in: (session: ClientSession) => ({
      add: async (mail: QueuedMail): Promise<void> => {
        await model.create([toStored(mail)], { session });
      },
      find: async (id: string): Promise<QueuedMail | null> => {
        const found = await model.findById(id).session(session).lean<Stored<QueuedMail> | null>();
        return found && fromStored<QueuedMail>(found);
      },
      /** @returns false where it has moved on meanwhile */
      move: (mail: QueuedMail, from: MailState): Promise<boolean> => update({ _id: mail.id, state: from }, mail, session),
    }),
    /** Who of these people has had a mail made since. */
    mailedSince: async (personIds: readonly string[], since: Date): Promise<Set<string>> =>
      new Set((await model.find({ personId: trusted({ $in: [...personIds] }), createdAt: trusted({ $gte: since }) }).select({ personId: 1 }).lean<Stored<QueuedMail>[]>()).map(({ personId }) => personId)),
    nextDue: async (now: Date): Promise<QueuedMail | null> => {
      const found = await model.findOne({ state: 'waiting', nextAt: trusted({ $lte: now }) }).sort({ nextAt: 1, _id: 1 }).lean<Stored<QueuedMail> | null>();
      return found && fromStored<QueuedMail>(found);
    },
    begin: (mail: QueuedMail): Promise<boolean> => update({ _id: mail.id, state: 'waiting' }, mail),
    /** Writes down the end of this try, also where the row was thought lost meanwhile. */
    finish: (mail: QueuedMail): Promise<boolean> => update({ _id: mail.id, attempts: mail.attempts, state: trusted({ $in: ['sending', 'uncertain'] }) }, mail),
    /** What an earlier process has left between giving and knowing. */
    markLeftBehind: async (reason: string): Promise<void> => {
      await model.updateMany({ state: 'sending' }, { $set: { state: 'uncertain', reason } });
    },
    page: async (state: MailState | undefined, skip: number, limit: number) => {
      const filter = state ? { state } : {};
      const found = await model.find(filter).sort({ createdAt: -1, _id: -1 }).skip(skip).limit(limit).lean<Stored<QueuedMail>[]>();
      return { items: found.map(fromStored<QueuedMail>), total: await model.countDocuments(filter) };
    },
    counters: async (): Promise<Record<MailState, number>> => {
      const counted = { waiting: 0, sending: 0, sent: 0, refused: 0, uncertain: 0, failed: 0 };
      for (const state of mailStates) counted[state] = await model.countDocuments({ state });
      return counted;
    },
  };
};
