import type { Actor } from '../../../kernel/actor.js';
import { AppError } from '../../../kernel/errors.js';
import { requireChange } from '../policy.js';
import { asObject } from './describe-account.js';
import type { IssueLink, IssuedLink } from './issue-link.js';
import type { IdentityWork } from './work.js';

/**
 * A new link to hand over to the account's owner (ORG-6); earlier ones end.
 * @throws AppError `not_found`, `forbidden`, `invalid_transition` where the account is disabled
 */
export const createMakeLink = (work: IdentityWork, issueLink: IssueLink) =>
  (actor: Actor, id: string): Promise<IssuedLink> => work.run(async (tx) => {
    const account = await tx.accounts.byId(id);
    if (!account) throw new AppError('not_found');
    requireChange(actor, account);
    if (account.state === 'disabled') throw new AppError('invalid_transition', { from: 'disabled', to: 'link' });
    const link = await issueLink(tx, account);
    await tx.audit.record({ actor, action: 'account.link-made', object: asObject(account) });
    return link;
  });
