import type { ClientSession, Connection } from 'mongoose';
import { createMailStore } from './mails.mongo.js';
import { createNoticeStore } from './notices.mongo.js';
import { createPreferenceStore } from './preferences.mongo.js';

/** The collections of notifications; made once for a connection, before `createIndexes`. `in` binds them to a transaction. */
export const createNotificationStore = (connection: Connection, now: () => Date) => {
  const notices = createNoticeStore(connection, now);
  const mails = createMailStore(connection);
  return {
    notices, mails, preferences: createPreferenceStore(connection),
    in: (session: ClientSession) => ({ notices: notices.in(session), mails: mails.in(session) }),
  };
};

export type NotificationStore = ReturnType<typeof createNotificationStore>;
export type NotificationRepositories = ReturnType<NotificationStore['in']>;
