import type { Actor } from '../../../kernel/actor.js';
import type { Clock } from '../../../kernel/clock.js';
import { AppError } from '../../../kernel/errors.js';
import type { AccountStore } from '../accounts.mongo.js';
import { canSignIn } from '../domain/account.js';
import { requireAccount } from '../policy.js';
import { asObject } from './describe-account.js';
import type { Passwords } from './hash-passwords.js';
import type { IdentityWork } from './work.js';

export interface CheckPasswordDependencies {
  readonly work: IdentityWork;
  readonly accounts: Pick<AccountStore, 'byId'>;
  readonly passwords: Passwords;
  readonly clock: Clock;
}

/**
 * Asks somebody who is signed in for the password once more (WF-4). Wrong ones are throttled like sign-ins and stand in the
 * journal; a right one ends the count.
 * @throws AppError `not_signed_in`, `invalid_credentials`, `too_many_attempts`
 */
export const createCheckPassword = ({ work, accounts, passwords, clock }: CheckPasswordDependencies) =>
  async (actor: Actor, password: string): Promise<void> => {
    const account = await accounts.byId(requireAccount(actor));
    if (!account) throw new AppError('not_signed_in');
    const key = { limit: 'confirm:account', subject: account.id } as const;
    await work.run(({ attempts }) => attempts.reserve(key, clock.now()));
    if (!canSignIn(account) || !await passwords.verify(account.passwordHash, password)) {
      await work.run(({ audit }) => audit.record({ actor, action: 'account.confirmation-refused', object: asObject(account) }));
      throw new AppError('invalid_credentials');
    }
    await work.run(({ attempts }) => attempts.forget(key));
  };

export type CheckPassword = ReturnType<typeof createCheckPassword>;
