import type { Actor } from '../../../kernel/actor.js';
import type { Clock } from '../../../kernel/clock.js';
import type { Account } from '../domain/account.js';
import type { Slip, SlipLanguage } from '../domain/slips.js';
import { slipSheet } from '../domain/slips.js';
import { typableSecret } from '../domain/typable-secret.js';
import { abilitiesFor } from '../policy.js';
import type { Organization, RenderSlips } from '../ports.js';
import { asObject } from './describe-account.js';
import type { IssueLink } from './issue-link.js';
import type { IdentityWork, InTransaction } from './work.js';

export interface PrintSlipsDependencies {
  readonly work: IdentityWork;
  readonly organization: Pick<Organization, 'peopleInUnit' | 'universityNames'>;
  readonly issueLink: IssueLink;
  readonly renderSlips: RenderSlips;
  readonly clock: Clock;
  readonly timeZone: string;
}

export interface SlipRequest { readonly unitId: string | null; readonly language: SlipLanguage }

/**
 * Prints a slip with a new one-time link for everybody of a unit (of the university: null) who has not signed in yet;
 * links handed out earlier end (ORG-6). Accounts that the actor may not touch are left out.
 */
export const createPrintSlips = ({ work, organization, issueLink, renderSlips, clock, timeZone }: PrintSlipsDependencies) => {
  const slipFor = async (tx: InTransaction, actor: Actor, account: Account): Promise<Slip> => {
    const issued = await issueLink(tx, account, typableSecret());
    await tx.audit.record({ actor, action: 'account.slip-printed', object: asObject(account) });
    return { name: account.name, login: account.login, ...issued };
  };

  return async (actor: Actor, { unitId, language }: SlipRequest): Promise<Buffer> => {
    const wanted = unitId === null ? null : new Set(await organization.peopleInUnit(unitId, clock.today()));
    const names = await organization.universityNames(clock.today());
    const slips = await work.run(async (tx) => {
      const invited = (await tx.accounts.invited())
        .filter((account) => abilitiesFor(actor, account).makeLink)
        .filter(({ personId }) => wanted === null || (personId !== null && wanted.has(personId)));
      const made: Slip[] = [];
      for (const account of invited) made.push(await slipFor(tx, actor, account));
      return made;
    });
    const organizationNames = { kk: names.nameKk, ru: names.nameRu };
    return renderSlips(slipSheet(slips, { language, organization: organizationNames, printedAt: clock.now(), timeZone }));
  };
};
