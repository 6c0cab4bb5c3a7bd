import type { Actor } from '../../../kernel/actor.js';
import type { Transaction } from '../../../platform/mongo/unit-of-work.js';
import { changeAccount } from '../domain/account.js';
import type { IdentityStore } from '../identity.mongo.js';
import { requireChange } from '../policy.js';
import { requireAnAdministratorLeft } from './change-account.js';
import { asObject, changesBetween } from './describe-account.js';

/**
 * Disables the accounts of a person who leaves, inside the transaction that says so: with it every session and every link ends.
 * @throws AppError `forbidden` for an administrator's account and an actor who is none, `last_administrator`
 */
export const createCloseAccounts = (store: Pick<IdentityStore, 'in'>) =>
  async (personId: string, actor: Actor, { session, audit }: Pick<Transaction, 'session' | 'audit'>): Promise<void> => {
    const { accounts, links } = store.in(session);
    for (const before of await accounts.ofPersons([personId])) {
      if (before.state === 'disabled') continue;
      requireChange(actor, before);
      const after = changeAccount(before, { state: 'disabled' });
      await requireAnAdministratorLeft({ accounts }, before, after);
      await links.removeOf(before.id);
      await accounts.save(after);
      await audit.record({ actor, action: 'account.changed', object: asObject(after), changes: changesBetween(before, after) });
    }
  };
