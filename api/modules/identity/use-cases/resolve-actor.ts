import type { Actor } from '../../../kernel/actor.js';
import { visitor } from '../../../kernel/actor.js';
import type { Clock } from '../../../kernel/clock.js';
import { permissionsOf } from '../../../kernel/roles.js';
import type { Account } from '../domain/account.js';
import { canSignIn } from '../domain/account.js';
import type { Organization } from '../ports.js';
import type { AccountStore } from '../accounts.mongo.js';
import { asActor } from './describe-account.js';

export interface ResolveActorDependencies {
  readonly accounts: Pick<AccountStore, 'byId'>;
  readonly organization: Pick<Organization, 'rightsOfPerson'>;
  readonly clock: Clock;
}

/** Who a session stands for at this moment (SEC-3, SEC-4): asked anew for every request, so that nothing outlives its right. */
export const createResolveActor = ({ accounts, organization, clock }: ResolveActorDependencies) => {
  const rightsOf = async ({ personId, roles }: Account): Promise<string[]> => [
    'public', 'internal', ...roles.map((role) => `role:${role}`),
    ...(personId ? [`person:${personId}`, ...await organization.rightsOfPerson(personId, clock.today())] : []),
  ];

  return async (accountId: string | null, epoch: number, ip: string | null): Promise<Actor> => {
    const account = accountId ? await accounts.byId(accountId) : null;
    if (!account || account.epoch !== epoch || !canSignIn(account)) return visitor(ip);
    const actor = asActor(account, ip);
    // A one-time password opens one door only: that to a password of one's own.
    if (account.mustChangePassword) return { ...actor, permissions: ['public'], rights: ['public'] };
    return { ...actor, permissions: permissionsOf(account.roles), rights: [...new Set(await rightsOf(account))] };
  };
};

export type ResolveActor = ReturnType<typeof createResolveActor>;
