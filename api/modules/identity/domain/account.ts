import { AppError } from '../../../kernel/errors.js';
import type { Role } from '../../../kernel/roles.js';

/** invited: no password of its own yet; disabled: cannot sign in, is never deleted (ORG-5). */
export const accountStates = ['invited', 'active', 'disabled'] as const;
export type AccountState = (typeof accountStates)[number];

/** Who may sign in, and with what roles. A person of the organization may stand behind it. */
export interface Account {
  readonly id: string;
  /** Lower-case and unique. */
  readonly login: string;
  readonly name: string;
  readonly personId: string | null;
  readonly roles: readonly Role[];
  readonly state: AccountState;
  readonly passwordHash: string | null;
  /** The password was handed over: everything but setting another one is withheld (ORG-6). */
  readonly mustChangePassword: boolean;
  /** Sessions of an earlier epoch are over. */
  readonly epoch: number;
  readonly lastSignInAt: Date | null;
  readonly revision: number;
}

export type NewAccount = Pick<Account, 'login' | 'name' | 'personId' | 'roles'>;

/** Logins are told apart without regard to case and to how a keyboard composes letters. */
export const loginOf = (typed: string): string => typed.normalize('NFC').trim().toLowerCase();

/** An account without a password: it waits for its activation link. */
export const invite = (id: string, { login, name, personId, roles }: NewAccount): Account => ({
  id, login: loginOf(login), name, personId, roles: [...new Set(roles)], state: 'invited', passwordHash: null,
  mustChangePassword: false, epoch: 1, lastSignInAt: null, revision: 1,
});

/** The account with a password that its owner has chosen; ends every session. */
export const withOwnPassword = (account: Account, passwordHash: string): Account => ({
  ...account, passwordHash, state: 'active', mustChangePassword: false, epoch: account.epoch + 1,
});

/** The account with a one-time password that somebody else has seen. */
export const withOneTimePassword = (account: Account, passwordHash: string): Account => ({
  ...account, passwordHash, mustChangePassword: true, epoch: account.epoch + 1,
});

export interface AccountChange {
  readonly name?: string | undefined;
  readonly roles?: readonly Role[] | undefined;
  readonly state?: 'active' | 'disabled' | undefined;
}

const stateAfter = (account: Account, wanted: AccountChange['state']): AccountState => {
  if (!wanted || wanted === account.state) return account.state;
  if (wanted === 'disabled') return 'disabled';
  if (account.state === 'invited') throw new AppError('invalid_transition', { from: 'invited', to: 'active' });
  // Enabled again, an account is what it was: without a password of its own it is still only invited.
  return account.passwordHash && !account.mustChangePassword ? 'active' : 'invited';
};

const sameRoles = (a: readonly Role[], b: readonly Role[]) => [...a].sort().join() === [...b].sort().join();

/**
 * The account as an administrator changes it. Other roles or a disabled account end its sessions.
 * @throws AppError `invalid_transition` where an account would become active without a password
 */
export const changeAccount = (account: Account, { name, roles, state }: AccountChange): Account => {
  const next = {
    ...account,
    name: name ?? account.name,
    roles: roles && !sameRoles(roles, account.roles) ? [...new Set(roles)] : account.roles,
    state: stateAfter(account, state),
  };
  const ends = next.roles !== account.roles || next.state !== account.state;
  return ends ? { ...next, epoch: account.epoch + 1 } : next;
};

/** Whether the account counts among the administrators who can do their work today. */
export const isWorkingAdministrator = ({ roles, state }: Pick<Account, 'roles' | 'state'>): boolean =>
  state === 'active' && roles.includes('administrator');

/** Whether somebody can sign in to the account at all. */
export const canSignIn = ({ state, passwordHash }: Account): boolean => state !== 'disabled' && passwordHash !== null;
