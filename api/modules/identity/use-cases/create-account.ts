import type { Actor } from '../../../kernel/actor.js';
import { AppError } from '../../../kernel/errors.js';
import { newId } from '../../../kernel/ids.js';
import type { Account, NewAccount } from '../domain/account.js';
import { invite, withOwnPassword } from '../domain/account.js';
import { requireGoodPassword } from '../domain/password-rules.js';
import { requireGrant } from '../policy.js';
import type { Organization } from '../ports.js';
import { asObject, changesBetween, holderChanged } from './describe-account.js';
import type { Passwords } from './hash-passwords.js';
import type { IssueLink, IssuedLink } from './issue-link.js';
import type { IdentityWork, InTransaction } from './work.js';

export interface CreateAccountDependencies {
  readonly work: IdentityWork;
  readonly passwords: Passwords;
  readonly organization: Pick<Organization, 'contactOfPerson'>;
  readonly issueLink: IssueLink;
}

export interface CreatedAccount { readonly account: Account; readonly link: IssuedLink | null }

const requireFree = async ({ accounts }: InTransaction, { login, personId }: Account) => {
  await accounts.takeTurn();
  if (await accounts.byLogin(login)) throw new AppError('already_exists', { field: 'login' });
  if (personId && await accounts.byPerson(personId)) throw new AppError('already_exists', { field: 'personId' });
};

/**
 * Makes an account. Without a password it waits for the link that is returned; a password is given by scripts only
 * (demo accounts), never through the API (ORG-6).
 * @throws AppError `forbidden`, `already_exists` {field}, `unknown_person`, and what the password rules refuse
 */
export const createCreateAccount = ({ work, passwords, organization, issueLink }: CreateAccountDependencies) =>
  async (actor: Actor, input: NewAccount, password?: string): Promise<CreatedAccount> => {
    requireGrant(actor, input.roles);
    if (input.personId && !await organization.contactOfPerson(input.personId)) throw new AppError('unknown_person', { id: input.personId });
    const invited = invite(newId(), input);
    if (password !== undefined) requireGoodPassword(password, invited.login);
    const account = password === undefined ? invited : withOwnPassword(invited, await passwords.hash(password));
    return work.run(async (tx) => {
      await requireFree(tx, account);
      await tx.accounts.add(account);
      const link = password === undefined ? await issueLink(tx, account) : null;
      await tx.audit.record({ actor, action: 'account.created', object: asObject(account), changes: changesBetween(null, account) });
      await tx.outbox.append(holderChanged(account));
      return { account, link };
    });
  };

export type CreateAccount = ReturnType<typeof createCreateAccount>;
