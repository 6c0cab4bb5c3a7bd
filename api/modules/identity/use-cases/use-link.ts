import type { Clock } from '../../../kernel/clock.js';
import { AppError } from '../../../kernel/errors.js';
import { hashOfSecret } from '../../../kernel/ids.js';
import type { Account } from '../domain/account.js';
import { withOwnPassword } from '../domain/account.js';
import type { Link } from '../domain/link.js';
import { isOpen } from '../domain/link.js';
import { requireGoodPassword } from '../domain/password-rules.js';
import type { AccountStore } from '../accounts.mongo.js';
import type { LinkStore } from '../links.mongo.js';
import { asActor, asObject, holderChanged } from './describe-account.js';
import type { Passwords } from './hash-passwords.js';
import type { IdentityWork } from './work.js';

export interface UseLinkDependencies {
  readonly work: IdentityWork;
  readonly accounts: Pick<AccountStore, 'byId'>;
  readonly links: Pick<LinkStore, 'byHash'>;
  readonly passwords: Passwords;
  readonly clock: Clock;
}

interface Opened { readonly link: Link; readonly account: Account }

/** Opening a single-use link, and setting one's own password with it (ORG-6). */
export const createLinkUse = ({ work, accounts, links, passwords, clock }: UseLinkDependencies) => {
  /** @throws AppError `link_invalid` for one that is used, replaced, expired or never was */
  const open = async (secret: string): Promise<Opened> => {
    const link = await links.byHash(hashOfSecret(secret));
    const account = link && await accounts.byId(link.accountId);
    if (!link || !account || !isOpen(link, account, clock.now())) throw new AppError('link_invalid');
    return { link, account };
  };

  /** @throws AppError `link_invalid`, and what the password rules refuse: the link then stays open */
  const setPassword = async (secret: string, password: string, ip: string | null): Promise<void> => {
    const { link, account } = await open(secret);
    requireGoodPassword(password, account.login);
    const passwordHash = await passwords.hash(password);
    await work.run(async (tx) => {
      if (!await tx.links.use(link)) throw new AppError('link_invalid');
      await tx.accounts.save(withOwnPassword(account, passwordHash));
      await tx.attempts.forget({ limit: 'sign-in:login', subject: account.login });
      const action = link.purpose === 'activation' ? 'account.activated' : 'account.password-reset';
      await tx.audit.record({ actor: asActor(account, ip), action, object: asObject(account) });
      await tx.outbox.append(holderChanged(account));
    });
  };
  return { open, setPassword };
};

export type LinkUse = ReturnType<typeof createLinkUse>;
