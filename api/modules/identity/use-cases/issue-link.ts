import type { Clock } from '../../../kernel/clock.js';
import { newId, newSecret } from '../../../kernel/ids.js';
import type { Account } from '../domain/account.js';
import { newLink } from '../domain/link.js';
import type { InTransaction } from './work.js';

export interface IssuedLink { readonly link: string; readonly expiresAt: Date }

/** Makes the account's only open link; its secret is in the answer and nowhere else. */
export const createIssueLink = (publicUrl: string, clock: Clock) =>
  async ({ links }: Pick<InTransaction, 'links'>, account: Account, secret = newSecret()): Promise<IssuedLink> => {
    const link = newLink(newId(), account, secret, clock.now());
    await links.replace(link);
    return { link: new URL(`/activation/${secret}`, publicUrl).href, expiresAt: link.expiresAt };
  };

export type IssueLink = ReturnType<typeof createIssueLink>;
