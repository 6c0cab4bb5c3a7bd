import type { Route } from '../../http/define-route.js';
import type { Clock } from '../../kernel/clock.js';
import type { Letters } from '../../platform/mail/letters.js';
import type { Mailer } from '../../platform/mail/port.js';
import type { Transactions } from '../../platform/mongo/unit-of-work.js';
import { accountRoutes } from './http/account-routes.js';
import { linkRoutes } from './http/link-routes.js';
import { sessionRoutes } from './http/session-routes.js';
import type { IdentityStore } from './identity.mongo.js';
import type { Organization, RenderSlips } from './ports.js';
import { createChangeAccount } from './use-cases/change-account.js';
import { createChangeOwnPassword } from './use-cases/change-own-password.js';
import { createCheckPassword } from './use-cases/check-password.js';
import { createCreateAccount } from './use-cases/create-account.js';
import { endSession } from './use-cases/end-session.js';
import { createEnsureFirstAdministrator } from './use-cases/ensure-first-administrator.js';
import { createPasswords } from './use-cases/hash-passwords.js';
import { createIssueLink } from './use-cases/issue-link.js';
import { createMakeLink } from './use-cases/make-link.js';
import { createPrintSlips } from './use-cases/print-slips.js';
import { createRequestPasswordReset } from './use-cases/request-password-reset.js';
import type { ResetRequest } from './use-cases/request-password-reset.js';
import { createResolveActor } from './use-cases/resolve-actor.js';
import { createSignIn } from './use-cases/sign-in.js';
import { createLinkUse } from './use-cases/use-link.js';

const LONGEST_WINDOW = 60 * 60 * 1000;

export interface IdentityDependencies {
  readonly store: IdentityStore;
  readonly transactions: Transactions;
  readonly clock: Clock;
  readonly timeZone: string;
  /** Address under which people reach INQ; links begin with it. */
  readonly publicUrl: string;
  readonly organization: Organization;
  readonly mailer: Mailer;
  readonly letters: Letters;
  readonly renderSlips: RenderSlips;
  readonly demo: boolean;
  /** Told of a mail that could not be sent: nobody waits for it. */
  readonly onError: (error: unknown) => void;
}

const routesOf = (deps: Parameters<typeof sessionRoutes>[0] & Parameters<typeof linkRoutes>[0] & Parameters<typeof accountRoutes>[0]): Route[] =>
  [...sessionRoutes(deps), ...linkRoutes(deps), ...accountRoutes(deps)];

/** Accounts, sign-in, passwords and roles (SEC-1, SEC-3, ORG-6). */
export const createIdentity = (deps: IdentityDependencies) => {
  const { clock, store, transactions } = deps;
  const { accounts, links, attempts } = store;
  const work = transactions.bind(store.in);
  const shared = { ...deps, work, accounts, links, passwords: createPasswords(), issueLink: createIssueLink(deps.publicUrl, clock) };
  const resolveActor = createResolveActor(shared);
  const createAccount = createCreateAccount(shared);
  const requestReset = createRequestPasswordReset(shared);

  return {
    routes: routesOf({
      ...shared, resolveActor, createAccount,
      signIn: createSignIn(shared),
      endSession: (actor) => endSession(work, actor),
      changeOwnPassword: createChangeOwnPassword(shared),
      linkUse: createLinkUse(shared),
      beginPasswordReset: (request: ResetRequest) => void requestReset(request).catch(deps.onError),
      changeAccount: createChangeAccount(work),
      makeLink: createMakeLink(work, shared.issueLink),
      printSlips: createPrintSlips(shared),
    }),
    /** The actor of a session: a visitor where the account is gone, disabled, or has moved on to another epoch. */
    actorFor: resolveActor,
    /** The epoch that a new session of the account belongs to; -1, which no session has, for an unknown account. */
    epochOf: async (accountId: string): Promise<number> => (await accounts.byId(accountId))?.epoch ?? -1,
    ensureFirstAdministrator: createEnsureFirstAdministrator(work, accounts, shared.passwords),
    createAccount,
    checkPassword: createCheckPassword(shared),
    /** Login and state of the accounts that stand for the persons, for lists of people. */
    accountsOfPersons: async (personIds: readonly string[]) =>
      (await accounts.ofPersons(personIds)).map(({ id, login, state, personId }) => ({ id, login, state, personId })),
    /** Removes links that have ended and attempts that no window holds any more; safe at any time. */
    sweep: async (): Promise<void> => {
      await links.sweep(clock.now());
      await attempts.sweep(new Date(clock.now().getTime() - LONGEST_WINDOW));
    },
  };
};

export type Identity = ReturnType<typeof createIdentity>;
