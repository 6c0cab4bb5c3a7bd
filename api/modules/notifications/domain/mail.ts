/**
 * `waiting` · `sending`: given to the server, no answer yet · `sent` · `refused` by the server for good · `uncertain`: the
 * server may have it, nobody knows; never sent again by itself · `failed`: given up after many tries.
 */
export const mailStates = ['waiting', 'sending', 'sent', 'refused', 'uncertain', 'failed'] as const;
export type MailState = (typeof mailStates)[number];

/** One message to one person for all notices that waited. */
export interface QueuedMail {
  readonly id: string;
  readonly personId: string;
  readonly noticeIds: readonly string[];
  readonly state: MailState;
  readonly attempts: number;
  /** Not tried before. */
  readonly nextAt: Date;
  readonly createdAt: Date;
  /** Name and address as they were when it was sent last; null before. */
  readonly name: string | null;
  readonly to: string | null;
  readonly sentAt: Date | null;
  /** What the server said, or why there was nothing to say. */
  readonly reason: string | null;
}

/** How the server took a message. */
export type Delivery =
  | { readonly outcome: 'sent' }
  | { readonly outcome: 'refused' | 'unknown'; readonly reason: string }
  | { readonly outcome: 'later'; readonly reason: string; readonly serverAnswers: boolean };

const MINUTE = 60_000;
const LONGEST = 6 * 60 * MINUTE;
const MOST_ATTEMPTS = 12;
const REASON_LENGTH = 500;

/** The message as it stands after a try. */
export const afterDelivery = (mail: QueuedMail, delivery: Delivery, now: Date): QueuedMail => {
  if (delivery.outcome === 'sent') return { ...mail, state: 'sent', sentAt: now, reason: null };
  const reason = delivery.reason.replace(/\s+/g, ' ').trim().slice(0, REASON_LENGTH);
  if (delivery.outcome === 'refused') return { ...mail, state: 'refused', reason };
  if (delivery.outcome === 'unknown') return { ...mail, state: 'uncertain', reason };
  if (mail.attempts >= MOST_ATTEMPTS) return { ...mail, state: 'failed', reason };
  return { ...mail, state: 'waiting', reason, nextAt: new Date(now.getTime() + Math.min(MINUTE * 2 ** (mail.attempts - 1), LONGEST)) };
};

/** What stands still until somebody sends it again. */
export const maySendAgain = ({ state }: Pick<QueuedMail, 'state'>): boolean => state === 'refused' || state === 'uncertain' || state === 'failed';
