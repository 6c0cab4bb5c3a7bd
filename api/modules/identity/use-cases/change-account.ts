import type { Actor } from '../../../kernel/actor.js';
import { AppError } from '../../../kernel/errors.js';
import type { Account, AccountChange } from '../domain/account.js';
import { changeAccount, isWorkingAdministrator } from '../domain/account.js';
import { requireChange, requireGrant } from '../policy.js';
import { asObject, changesBetween, holderChanged } from './describe-account.js';
import type { IdentityWork, InTransaction } from './work.js';

/** @throws AppError `last_administrator` where nobody would be left to administer */
export const requireAnAdministratorLeft = async ({ accounts }: Pick<InTransaction, 'accounts'>, before: Account, after: Account) => {
  if (!isWorkingAdministrator(before) || isWorkingAdministrator(after)) return;
  await accounts.takeTurn();
  if (await accounts.activeOthers(before.id) === 0) throw new AppError('last_administrator');
};

/**
 * Changes the name, the roles or the state of an account; other roles or disabling end its sessions at once.
 * @throws AppError `not_found`, `forbidden`, `stale_revision`, `last_administrator`, `invalid_transition`
 */
export const createChangeAccount = (work: IdentityWork) =>
  (actor: Actor, id: string, revision: number, change: AccountChange): Promise<Account> => work.run(async (tx) => {
    const before = await tx.accounts.byId(id);
    if (!before) throw new AppError('not_found');
    requireChange(actor, before);
    requireGrant(actor, change.roles ?? []);
    if (before.revision !== revision) throw new AppError('stale_revision');
    const after = changeAccount(before, change);
    const changes = changesBetween(before, after);
    if (changes.length === 0) return before;
    await requireAnAdministratorLeft(tx, before, after);
    if (after.state === 'disabled') await tx.links.removeOf(id);
    const saved = await tx.accounts.save(after);
    await tx.audit.record({ actor, action: 'account.changed', object: asObject(after), changes });
    await tx.outbox.append(holderChanged(saved));
    return saved;
  });
