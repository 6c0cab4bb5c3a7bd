import { visitor } from '../../../kernel/actor.js';
import type { Clock } from '../../../kernel/clock.js';
import { AppError } from '../../../kernel/errors.js';
import type { Letters, LetterLanguage } from '../../../platform/mail/letters.js';
import type { Mailer } from '../../../platform/mail/port.js';
import type { Account } from '../domain/account.js';
import { loginOf } from '../domain/account.js';
import type { Organization } from '../ports.js';
import type { AccountStore } from '../accounts.mongo.js';
import { asObject } from './describe-account.js';
import type { IssueLink, IssuedLink } from './issue-link.js';
import type { IdentityWork } from './work.js';

export interface PasswordResetDependencies {
  readonly work: IdentityWork;
  readonly accounts: Pick<AccountStore, 'byLogin'>;
  readonly organization: Pick<Organization, 'contactOfPerson'>;
  readonly issueLink: IssueLink;
  readonly mailer: Mailer;
  readonly letters: Letters;
  readonly clock: Clock;
}

export interface ResetRequest { readonly login: string; readonly language: LetterLanguage; readonly ip: string | null }

/** Sends a link to whoever has forgotten a password; tells nobody whether the login exists. */
export const createRequestPasswordReset = ({ work, accounts, organization, issueLink, mailer, letters, clock }: PasswordResetDependencies) => {
  const addressOf = async ({ login, personId }: Account): Promise<string | null> => {
    const contact = personId ? await organization.contactOfPerson(personId) : null;
    return contact?.email ?? (login.includes('@') ? login : null);
  };

  const issue = (account: Account, ip: string | null): Promise<IssuedLink> => work.run(async (tx) => {
    const link = await issueLink(tx, account);
    await tx.audit.record({ actor: visitor(ip), action: 'account.reset-requested', object: asObject(account) });
    return link;
  });

  const count = async (login: string, ip: string | null): Promise<boolean> => {
    try {
      await work.run(async ({ attempts }) => {
        await attempts.reserve({ limit: 'reset:login', subject: login }, clock.now());
        await attempts.reserve({ limit: 'reset:address', subject: ip ?? '' }, clock.now());
      });
      return true;
    } catch (error) {
      if (error instanceof AppError && error.code === 'too_many_attempts') return false;
      throw error;
    }
  };

  return async ({ login: typed, language, ip }: ResetRequest): Promise<void> => {
    const login = loginOf(typed);
    if (!mailer.available || !await count(login, ip)) return;
    const account = await accounts.byLogin(login);
    const to = account && account.state !== 'disabled' ? await addressOf(account) : null;
    if (!account || !to) return;
    const { link } = await issue(account, ip);
    const id = account.state === 'invited' ? 'activation' : 'password-reset';
    await mailer.send({ to, ...await letters.write(id, language, { name: account.name, login, link }) });
  };
};
