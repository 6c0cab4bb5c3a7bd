import type { Actor } from '../../kernel/actor.js';
import { AppError } from '../../kernel/errors.js';
import type { Role } from '../../kernel/roles.js';
import type { Account } from './domain/account.js';

const ranksAsAdministrator = (actor: Actor) => actor.kind === 'system' || actor.roles.includes('administrator');
const manages = (actor: Actor) => actor.kind === 'system' || actor.permissions.includes('accounts:manage');

export interface AccountAbilities { readonly change: boolean; readonly makeLink: boolean }

/** What the actor may do with the account; only an administrator touches an administrator's (a link would take it over). */
export const abilitiesFor = (actor: Actor, account: Pick<Account, 'roles' | 'state'>): AccountAbilities => {
  const change = manages(actor) && (ranksAsAdministrator(actor) || !account.roles.includes('administrator'));
  return { change, makeLink: change && account.state !== 'disabled' };
};

/** @throws AppError `forbidden` */
export const requireChange = (actor: Actor, account: Pick<Account, 'roles' | 'state'>): void => {
  if (!abilitiesFor(actor, account).change) throw new AppError('forbidden');
};

/** Only an administrator makes administrators. @throws AppError `forbidden` */
export const requireGrant = (actor: Actor, roles: readonly Role[]): void => {
  if (!manages(actor) || (roles.includes('administrator') && !ranksAsAdministrator(actor))) throw new AppError('forbidden');
};

/** Somebody signed in, whatever else is withheld. @throws AppError `not_signed_in` */
export const requireAccount = (actor: Actor): string => {
  if (!actor.accountId) throw new AppError('not_signed_in');
  return actor.accountId;
};
