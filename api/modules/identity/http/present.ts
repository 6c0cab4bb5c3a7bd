import type { Actor } from '../../../kernel/actor.js';
import type { Account } from '../domain/account.js';
import { abilitiesFor } from '../policy.js';
import type { IssuedLink } from '../use-cases/issue-link.js';

/** An account as lists show it: no hash, no epoch. */
export const presentAccount = (actor: Actor, account: Account) => {
  const { id, revision, login, name, personId, roles, state, lastSignInAt } = account;
  return {
    id, revision, login, name, personId, roles: [...roles], state,
    lastSignInAt: lastSignInAt?.toISOString() ?? null, abilities: abilitiesFor(actor, account),
  };
};

export const presentLink = ({ link, expiresAt }: IssuedLink) => ({ link, expiresAt: expiresAt.toISOString() });
