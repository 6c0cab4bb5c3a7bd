import type { Clock } from '../../../kernel/clock.js';
import type { Delivery, QueuedMail } from '../domain/mail.js';
import { afterDelivery } from '../domain/mail.js';
import type { NotificationStore } from '../notifications.mongo.js';
import type { ContactOf, Postman, WriteDigest } from '../ports.js';

export interface SendDependencies {
  readonly store: NotificationStore;
  readonly clock: Clock;
  readonly postman: Postman;
  readonly contactOf: ContactOf;
  readonly writeDigest: WriteDigest;
  /** Takes or renews the lease of the one process that sends. */
  readonly takeTurn: () => Promise<boolean>;
}

/** One round ends after this, so that a stop need not wait; the next goes on. */
const ROUND_MS = 20_000;
// Codes: the client has words for them; everything else is what the server said.
const LEFT_BEHIND = 'left_behind';
const NO_ADDRESS = 'no_address';

/** Sends what waits, one after another (NOT-2). A mail whose fate is not known is never sent again by itself. */
export const createSendMail = ({ store, clock, postman, contactOf, writeDigest, takeTurn }: SendDependencies) => {
  const write = async ({ personId, noticeIds, name }: QueuedMail) =>
    writeDigest(await store.preferences.languageOf(personId), { name: name ?? '', items: await store.notices.byIds(noticeIds) });

  const addressed = async (mail: QueuedMail): Promise<QueuedMail> => {
    const contact = await contactOf(mail.personId);
    const to = contact?.active ? contact.email : null;
    return { ...mail, state: 'sending', attempts: mail.attempts + 1, name: contact?.name ?? null, to };
  };

  /** @returns whether the server answers at all */
  const sendOne = async (waiting: QueuedMail): Promise<boolean> => {
    const mail = await addressed(waiting);
    const letter = await write(mail);
    // Marked before it is given away: whoever finds it so after a crash does not send it again.
    if (!await store.mails.begin(mail)) return true;
    const delivery: Delivery = mail.to === null ? { outcome: 'refused', reason: NO_ADDRESS } : await postman.deliver({ to: mail.to, ...letter }, mail.id);
    await store.mails.finish(afterDelivery(mail, delivery, clock.now()));
    return delivery.outcome !== 'later' || delivery.serverAnswers;
  };

  return async (): Promise<void> => {
    if (!await takeTurn()) return;
    await store.mails.markLeftBehind(LEFT_BEHIND);
    const end = clock.now().getTime() + ROUND_MS;
    while (clock.now().getTime() < end && await takeTurn()) {
      const mail = await store.mails.nextDue(clock.now());
      if (!mail || !await sendOne(mail)) return;
    }
  };
};

export type SendMail = ReturnType<typeof createSendMail>;
