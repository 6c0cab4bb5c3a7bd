import type { LegalDate } from '../../../kernel/legal-date.js';
import type { PersonThen } from './approval.js';

/** Somebody from outside who may read a draft under discussion and comment on it, by a personal link with an end (WF-1). */
export interface Reviewer {
  readonly id: string;
  readonly approvalId: string;
  readonly stageKey: string;
  readonly name: string;
  readonly email: string | null;
  /** Of the link's secret; the secret itself is not kept. */
  readonly hash: string;
  /** The last day. */
  readonly until: LegalDate;
  readonly revokedAt: Date | null;
  readonly invitedBy: PersonThen;
}

/** Whether the link still opens the draft. */
export const isOpenOn = ({ until, revokedAt }: Reviewer, today: LegalDate): boolean => revokedAt === null && today <= until;
