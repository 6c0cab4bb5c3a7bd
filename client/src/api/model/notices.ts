import type { Query, Reply } from '../contract';

export type InboxPage = Reply<'get', '/api/inbox'>;
export type InboxItem = InboxPage['items'][number];

export type MailQueue = Reply<'get', '/api/mail-queue'>;
export type QueuedMail = MailQueue['items'][number];
export type MailState = QueuedMail['state'];
/** What needs a person first. */
export const mailStates: readonly MailState[] = ['refused', 'uncertain', 'failed', 'waiting', 'sending', 'sent'];

export type MailQuery = Query<'get', '/api/mail-queue'>;
