import { hashOfSecret } from '../../../kernel/ids.js';
import type { Account } from './account.js';

export type LinkPurpose = 'activation' | 'reset';

/** A single-use link by which somebody sets their own password (ORG-6); only the hash of its secret is kept. */
export interface Link {
  readonly id: string;
  readonly accountId: string;
  readonly purpose: LinkPurpose;
  readonly hash: string;
  readonly expiresAt: Date;
}

const HOUR = 60 * 60 * 1000;
const lifetime: Record<LinkPurpose, number> = { activation: 7 * 24 * HOUR, reset: HOUR };

/** What a new link is for: who has no password of their own yet activates, everybody else resets. */
export const purposeFor = ({ state }: Account): LinkPurpose => (state === 'invited' ? 'activation' : 'reset');

export const newLink = (id: string, account: Account, secret: string, now: Date): Link => {
  const purpose = purposeFor(account);
  return { id, accountId: account.id, purpose, hash: hashOfSecret(secret), expiresAt: new Date(now.getTime() + lifetime[purpose]) };
};

/** Whether the link still opens its account. */
export const isOpen = (link: Link, account: Account, now: Date): boolean => now < link.expiresAt && account.state !== 'disabled';
