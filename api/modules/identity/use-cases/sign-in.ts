import { visitor } from '../../../kernel/actor.js';
import type { Clock } from '../../../kernel/clock.js';
import { AppError } from '../../../kernel/errors.js';
import type { Account } from '../domain/account.js';
import { canSignIn, loginOf } from '../domain/account.js';
import type { AccountStore } from '../accounts.mongo.js';
import type { AttemptKey } from '../attempts.mongo.js';
import { asActor, asObject } from './describe-account.js';
import type { Passwords } from './hash-passwords.js';
import type { IdentityWork } from './work.js';

export interface SignInDependencies {
  readonly work: IdentityWork;
  readonly accounts: Pick<AccountStore, 'byLogin'>;
  readonly passwords: Passwords;
  readonly clock: Clock;
}

export interface Credentials { readonly login: string; readonly password: string; readonly ip: string | null }

const keysOf = (login: string, ip: string | null) => ({
  byLogin: { limit: 'sign-in:login', subject: login } satisfies AttemptKey,
  byAddress: { limit: 'sign-in:address', subject: ip ?? '' } satisfies AttemptKey,
});

/**
 * Checks a login and a password (SEC-1). An unknown login, a wrong password, an account without a password and a disabled
 * one get the same answer after the same work. The attempt is counted before the password is looked at, so that many at
 * once count too.
 * @throws AppError `invalid_credentials`, `too_many_attempts`
 */
export const createSignIn = ({ work, accounts, passwords, clock }: SignInDependencies) => {
  const refuse = async (account: Account | null, ip: string | null): Promise<never> => {
    // What was typed for an unknown login is not kept: it may be a password.
    const object = account ? asObject(account) : { kind: 'account', id: 'unknown', label: '' };
    await work.run(({ audit }) => audit.record({ actor: visitor(ip), action: 'session.refused', object }));
    throw new AppError('invalid_credentials');
  };

  const succeed = (account: Account, passwordHash: string, at: Date, { byLogin, byAddress }: ReturnType<typeof keysOf>, ip: string | null) =>
    work.run(async (tx) => {
      if (!await tx.accounts.noteSignIn(account, at, passwordHash)) throw new AppError('invalid_credentials');
      await tx.attempts.forget(byLogin);
      await tx.attempts.release(byAddress, at);
      await tx.audit.record({ actor: asActor(account, ip), action: 'session.started', object: asObject(account) });
    });

  return async ({ login: typed, password, ip }: Credentials): Promise<Account> => {
    const login = loginOf(typed);
    const at = clock.now();
    const keys = keysOf(login, ip);
    await work.run(async ({ attempts }) => {
      await attempts.reserve(keys.byLogin, at);
      await attempts.reserve(keys.byAddress, at);
    });
    const account = await accounts.byLogin(login);
    const right = await passwords.verify(account?.passwordHash ?? null, password);
    if (!right || !account?.passwordHash || !canSignIn(account)) return refuse(account, ip);
    const { passwordHash } = account;
    const kept = passwords.isOutdated(passwordHash) ? await passwords.hash(password) : passwordHash;
    await succeed(account, kept, at, keys, ip);
    return account;
  };
};

export type SignIn = ReturnType<typeof createSignIn>;
