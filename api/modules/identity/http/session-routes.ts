import { z } from 'zod';
import { defineRoute } from '../../../http/define-route.js';
import type { BrowserSession } from '../../../http/define-route.js';
import type { Actor } from '../../../kernel/actor.js';
import type { Clock } from '../../../kernel/clock.js';
import type { AccountStore } from '../accounts.mongo.js';
import type { Organization } from '../ports.js';
import type { PasswordChange } from '../use-cases/change-own-password.js';
import type { ResolveActor } from '../use-cases/resolve-actor.js';
import type { SignIn } from '../use-cases/sign-in.js';
import { Password, SessionAnswer, TypedLogin } from './schemas.js';

export interface SessionRoutesDependencies {
  readonly accounts: Pick<AccountStore, 'byId'>;
  readonly organization: Pick<Organization, 'universityNames'>;
  readonly signIn: SignIn;
  readonly endSession: (actor: Actor) => Promise<void>;
  readonly changeOwnPassword: (actor: Actor, change: PasswordChange) => Promise<string>;
  readonly resolveActor: ResolveActor;
  readonly clock: Clock;
  readonly demo: boolean;
}

export const sessionRoutes = (deps: SessionRoutesDependencies) => {
  const present = async (actor: Actor, session: BrowserSession) => {
    const account = actor.accountId ? await deps.accounts.byId(actor.accountId) : null;
    const { nameKk, nameRu, nameEn } = await deps.organization.universityNames(deps.clock.today());
    return {
      user: account && {
        accountId: account.id, login: account.login, name: account.name, roles: [...account.roles],
        permissions: [...actor.permissions], personId: account.personId,
      },
      csrfToken: session.csrfToken(),
      university: { nameKk, nameRu, nameEn },
      today: deps.clock.today(),
      demo: deps.demo,
      mustChangePassword: account?.mustChangePassword ?? false,
    };
  };

  return [
    defineRoute({
      method: 'get', path: '/session', operationId: 'getSession', summary: 'Who is signed in, and the CSRF token for changes',
      permission: 'public', success: { status: 200, schema: SessionAnswer },
    }, ({ actor, session }) => present(actor, session)),
    defineRoute({
      method: 'post', path: '/session', operationId: 'signIn', summary: 'Sign in',
      permission: 'public', body: z.strictObject({ login: TypedLogin, password: Password }), success: { status: 200, schema: SessionAnswer },
    }, async ({ actor, body, session }) => {
      const { id, epoch } = await deps.signIn({ ...body, ip: actor.ip });
      await session.signIn(id);
      return present(await deps.resolveActor(id, epoch, actor.ip), session);
    }),
    defineRoute({
      method: 'delete', path: '/session', operationId: 'signOut', summary: 'Sign out', permission: 'public', success: { status: 204 },
    }, async ({ actor, session }) => {
      await deps.endSession(actor);
      await session.signOut();
    }),
    defineRoute({
      method: 'put', path: '/session/password', operationId: 'changeOwnPassword', summary: 'Set another password for oneself',
      // Not `signed-in`: that is withheld until a one-time password is changed, and this is where it is changed.
      permission: 'public', body: z.strictObject({ currentPassword: Password, newPassword: Password }), success: { status: 204 },
    }, async ({ actor, body, session }) => {
      // Every session has ended with the old password; this browser gets a new one.
      await session.signIn(await deps.changeOwnPassword(actor, body));
    }),
  ];
};
