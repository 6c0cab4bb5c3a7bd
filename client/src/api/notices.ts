import { call } from './http';
import type { Language } from './model/common';
import type { InboxPage, MailQuery, MailQueue } from './model/notices';

export const listInbox = (page: number): Promise<InboxPage> => call('get', '/api/inbox', { query: { page } });

export const countInbox = (): Promise<{ readonly unread: number }> => call('get', '/api/inbox/count', {});

export const readNotice = (id: string): Promise<void> => call('post', '/api/inbox/{id}/read', { places: { id }, body: {} });

export const readInbox = (): Promise<void> => call('post', '/api/inbox/read-all', { body: {} });

/** In which language mails come. */
export const setMailLanguage = (language: Language): Promise<void> => call('put', '/api/inbox/preferences', { body: { language } });

export const listMailQueue = (query: MailQuery): Promise<MailQueue> => call('get', '/api/mail-queue', { query });

export const sendMailAgain = (id: string): Promise<void> => call('post', '/api/mail-queue/{id}/send-again', { places: { id }, body: {} });
