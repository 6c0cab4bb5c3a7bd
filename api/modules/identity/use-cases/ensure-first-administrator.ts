import { systemActor } from '../../../kernel/actor.js';
import { newId } from '../../../kernel/ids.js';
import { invite, withOneTimePassword } from '../domain/account.js';
import { typableSecret } from '../domain/typable-secret.js';
import type { AccountStore } from '../accounts.mongo.js';
import { asObject, changesBetween } from './describe-account.js';
import type { Passwords } from './hash-passwords.js';
import type { IdentityWork } from './work.js';

export interface FirstAdministrator { readonly login: string; readonly oneTimePassword: string }

const LOGIN = 'admin';

/**
 * Makes the first administrator where there is no account at all.
 * @returns what the start prints once, or null where accounts exist
 */
export const createEnsureFirstAdministrator = (work: IdentityWork, accounts: Pick<AccountStore, 'isEmpty'>, passwords: Passwords) =>
  async (): Promise<FirstAdministrator | null> => {
    if (!await accounts.isEmpty()) return null;
    const password = typableSecret();
    const passwordHash = await passwords.hash(password);
    const invited = invite(newId(), { login: LOGIN, name: 'Administrator', personId: null, roles: ['administrator'] });
    const account = withOneTimePassword(invited, passwordHash);
    return work.run(async (tx) => {
      await tx.accounts.takeTurn();
      if (!await tx.accounts.isEmpty()) return null;
      await tx.accounts.add(account);
      await tx.audit.record({
        actor: systemActor('start'), action: 'account.created', object: asObject(account), changes: changesBetween(null, account),
      });
      return { login: LOGIN, oneTimePassword: password };
    });
  };
