import type { Actor } from '../../../kernel/actor.js';
import { AppError } from '../../../kernel/errors.js';
import { randomDigits } from '../../../kernel/ids.js';
import { campaignLabel } from '../domain/campaign.js';
import { textOf } from '../domain/confirm.js';
import { hashOfCode, maskedAddress, newCode } from '../domain/one-time-code.js';
import { requireOwn } from '../policy.js';
import type { Context } from './context.js';
import { asEntry } from './context.js';

const DIGITS = 6;

/** One-time codes by mail: bound to an entry and a text, ten minutes, five tries, good once. */
export const createOneTimeCodes = ({ uow, entries, campaigns, office, directory, codePost, clock }: Context) => ({
  /** @throws AppError `entry_not_yours`, `edition_superseded`, `text_not_addressed`, `mail_unavailable`, `address_missing` */
  send: async (actor: Actor, entryId: string, textVersionId: string): Promise<{ sentTo: string; expiresAt: Date }> => {
    const entry = await entries.get(entryId);
    requireOwn(actor, entry);
    const campaign = await campaigns.get(entry.campaignId);
    textOf(campaign, textVersionId);
    if (!codePost.available) throw new AppError('mail_unavailable');
    const contact = await directory.contactOf(entry.personId);
    if (!contact?.email) throw new AppError('address_missing');
    const digits = randomDigits(DIGITS);
    const code = newCode(digits, entryId, textVersionId, clock.now());
    await uow.run(async (work) => {
      await work.office.putCode(code);
      await work.audit.record({ actor, action: 'acquaintance.send-code', object: asEntry(entry, campaign) });
    });
    await codePost.send(contact.email, { personId: entry.personId, name: contact.name, code: digits, title: campaignLabel(campaign) });
    return { sentTo: maskedAddress(contact.email), expiresAt: code.expiresAt };
  },

  /**
   * Takes a try; the code itself is used up with the confirmation.
   * @returns the hash by which it is used
   * @throws AppError `code_expired`, `code_wrong` {triesLeft}
   */
  check: async (entryId: string, textVersionId: string, digits: string): Promise<string> => {
    const code = await office.takeTry(entryId);
    if (!code || code.expiresAt <= clock.now()) throw new AppError('code_expired');
    const hash = hashOfCode(digits, entryId, textVersionId);
    if (code.hash !== hash) throw new AppError('code_wrong', { triesLeft: code.triesLeft - 1 });
    return hash;
  },
});
export type OneTimeCodes = ReturnType<typeof createOneTimeCodes>;
