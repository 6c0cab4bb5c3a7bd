import type { Actor } from '../../../kernel/actor.js';
import type { Clock } from '../../../kernel/clock.js';
import { AppError } from '../../../kernel/errors.js';
import { withOwnPassword } from '../domain/account.js';
import { requireGoodPassword } from '../domain/password-rules.js';
import { requireAccount } from '../policy.js';
import type { AccountStore } from '../accounts.mongo.js';
import { asObject } from './describe-account.js';
import type { Passwords } from './hash-passwords.js';
import type { IdentityWork } from './work.js';

export interface ChangeOwnPasswordDependencies {
  readonly work: IdentityWork;
  readonly accounts: Pick<AccountStore, 'byId'>;
  readonly passwords: Passwords;
  readonly clock: Clock;
}

export interface PasswordChange { readonly currentPassword: string; readonly newPassword: string }

/**
 * Sets another password for oneself; every other session of the account ends. Guesses at the current one are throttled
 * like sign-ins.
 * @throws AppError `not_signed_in`, `invalid_credentials`, `too_many_attempts`, `invalid_request` for the same password again, and what the password rules refuse
 */
export const createChangeOwnPassword = ({ work, accounts, passwords, clock }: ChangeOwnPasswordDependencies) =>
  async (actor: Actor, { currentPassword, newPassword }: PasswordChange): Promise<string> => {
    const account = await accounts.byId(requireAccount(actor));
    if (!account) throw new AppError('not_signed_in');
    const key = { limit: 'sign-in:login', subject: account.login } as const;
    await work.run(({ attempts }) => attempts.reserve(key, clock.now()));
    if (!await passwords.verify(account.passwordHash, currentPassword)) throw new AppError('invalid_credentials');
    requireGoodPassword(newPassword, account.login);
    if (newPassword === currentPassword) throw new AppError('invalid_request', {}, [{ path: 'newPassword', code: 'password_unchanged' }]);
    const passwordHash = await passwords.hash(newPassword);
    await work.run(async (tx) => {
      await tx.accounts.save(withOwnPassword(account, passwordHash));
      await tx.links.removeOf(account.id);
      await tx.attempts.forget(key);
      await tx.audit.record({ actor, action: 'account.password-changed', object: asObject(account) });
    });
    return account.id;
  };
