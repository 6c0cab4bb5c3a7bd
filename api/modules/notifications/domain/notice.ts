import { createHash } from 'node:crypto';
import type { Language } from '../../../kernel/languages.js';

/** What people are told about today; each kind has its words in `client/src/i18n` (inbox) and `templates/mail/notices.json` (mail). */
export const noticeKinds = [
  'approvals.task-opened', 'approvals.due-soon', 'approvals.due-today', 'approvals.overdue', 'approvals.overdue-head', 'approvals.returned', 'approvals.rejected',
  'approvals.remarks', 'approvals.remark-answered', 'approvals.approved', 'approvals.registered', 'approvals.withdrawn', 'approvals.aborted', 'approvals.replaced',
  'approvals.edits-to-check', 'approvals.discussion-opened', 'approvals.comment-answered', 'documents.cancelled',
  'acquaintance.opened', 'acquaintance.due-soon', 'acquaintance.due-today', 'acquaintance.overdue', 'acquaintance.overdue-unit', 'acquaintance.reminded',
  'acquaintance.remark', 'acquaintance.remark-answered',
] as const;

/** Facts for the words of a notice: title, code, person, dueOn, reason. A date is written `YYYY-MM-DD` and shown as people write it. */
export type NoticeParams = Readonly<Record<string, string>>;

/** What somebody is to be told. */
export interface Notice {
  readonly personId: string;
  /** One of `noticeKinds`; another module's own shows itself as a code until it has words. */
  readonly kind: string;
  readonly params: NoticeParams;
  /** Where in the client it leads, such as `/tasks/…`. */
  readonly href: string;
  /** What makes it one: the same key for the same person is told once, however often it is said. */
  readonly key: string;
  /** `daily`: with the one mail of the day; when that has gone, with the next working day's. */
  readonly mail: 'digest' | 'daily' | 'none';
}

/** `waiting` for the next mail of its person · `later`: for that of another day · `taken` into one · `none`: shown in the inbox alone. */
export type NoticeMail = 'waiting' | 'later' | 'taken' | 'none';

/** A notice in somebody's inbox. */
export interface InboxItem extends Omit<Notice, 'mail' | 'key'> {
  readonly id: string;
  readonly at: Date;
  readonly unread: boolean;
}

export const idOf = ({ personId, key }: Pick<Notice, 'personId' | 'key'>): string =>
  createHash('sha256').update(`${personId}\n${key}`).digest('hex').slice(0, 24);

/** The language of somebody who has chosen none. */
export const DEFAULT_LANGUAGE: Language = 'kk';
