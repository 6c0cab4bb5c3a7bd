import type { Actor } from '../../../kernel/actor.js';
import { AppError } from '../../../kernel/errors.js';
import type { Language } from '../../../kernel/languages.js';
import type { OpenTransaction } from '../../../kernel/transaction.js';
import type { InboxItem, Notice, NoticeMail } from '../domain/notice.js';
import type { NotificationStore } from '../notifications.mongo.js';
import type { Postman } from '../ports.js';

export interface InboxDependencies {
  readonly store: Pick<NotificationStore, 'notices' | 'mails' | 'preferences'>;
  /** The instant with which today began. */
  readonly startOfToday: () => Date;
  readonly postman: Pick<Postman, 'available'>;
}

export interface InboxPage { readonly items: readonly InboxItem[]; readonly total: number; readonly unread: number }

/** Everybody's own inbox (NOT-1); an account that stands for nobody has an empty one. */
export const createInbox = ({ store: { notices, mails, preferences }, postman, startOfToday }: InboxDependencies) => {
  const mailOf = async (told: readonly Notice[]): Promise<(notice: Notice) => NoticeMail> => {
    if (!postman.available) return () => 'none';
    const patient = told.filter(({ mail }) => mail === 'daily').map(({ personId }) => personId);
    const mailed = patient.length === 0 ? new Set<string>() : await mails.mailedSince(patient, startOfToday());
    return ({ mail, personId }) => (mail === 'none' ? 'none' : mail === 'daily' && mailed.has(personId) ? 'later' : 'waiting');
  };

  return {
    /** Puts notices into the inboxes of people, in the caller's transaction; the same key for the same person changes nothing. */
    notify: async (told: readonly Notice[], transaction: OpenTransaction): Promise<void> => {
      const mailFor = await mailOf(told);
      await notices.addAll(told.map((notice) => ({ notice, mail: mailFor(notice) })), transaction);
    },
    page: async ({ personId }: Actor, skip: number, limit: number): Promise<InboxPage> => {
      if (personId === null) return { items: [], total: 0, unread: 0 };
      return { ...await notices.page(personId, skip, limit), unread: await notices.countUnread(personId) };
    },
    count: async ({ personId }: Actor): Promise<number> => (personId === null ? 0 : notices.countUnread(personId)),
    /** @throws AppError `not_found` for another's notice too */
    read: async ({ personId }: Actor, id: string): Promise<void> => {
      if (personId === null || !await notices.read(personId, id)) throw new AppError('not_found');
    },
    readAll: async ({ personId }: Actor): Promise<void> => {
      if (personId !== null) await notices.readAll(personId);
    },
    /** @throws AppError `forbidden` for an account that stands for nobody */
    setLanguage: async ({ personId }: Actor, language: Language): Promise<void> => {
      if (personId === null) throw new AppError('forbidden');
      await preferences.setLanguage(personId, language);
    },
    /** What was kept for another day goes with the next mail: asked once on each working day. */
    releaseMail: (): Promise<void> => notices.releaseBefore(startOfToday()),
  };
};

export type Inbox = ReturnType<typeof createInbox>;
