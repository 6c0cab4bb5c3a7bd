import type { Clock } from '../../kernel/clock.js';
import type { Transactions } from '../../platform/mongo/unit-of-work.js';
import { inboxRoutes } from './http/inbox-routes.js';
import { mailRoutes } from './http/mail-routes.js';
import type { NotificationStore } from './notifications.mongo.js';
import type { ContactOf, Postman, WriteDigest } from './ports.js';
import { createGatherMail } from './use-cases/gather-mail.js';
import { createInbox } from './use-cases/inbox.js';
import { createSendAgain } from './use-cases/send-again.js';
import { createSendMail } from './use-cases/send-mail.js';

export interface NotificationDependencies {
  readonly store: NotificationStore;
  readonly transactions: Transactions;
  readonly clock: Clock;
  readonly postman: Postman;
  readonly contactOf: ContactOf;
  readonly writeDigest: WriteDigest;
  /** The instant with which today began in the university's time zone. */
  readonly startOfToday: () => Date;
  /** Takes or renews the lease of the one process that sends mail. */
  readonly takeTurn: () => Promise<boolean>;
}

/** The in-app inbox and the mail that goes with it (NOT-1, NOT-2). */
export const createNotifications = (deps: NotificationDependencies) => {
  const { store, transactions, clock, postman } = deps;
  const uow = transactions.bind(store.in);
  const inbox = createInbox(deps);
  const gather = createGatherMail({ store, uow, clock });
  const send = createSendMail(deps);
  return {
    routes: [...inboxRoutes(inbox), ...mailRoutes({ mails: store.mails, sendAgain: createSendAgain({ uow, clock }), available: () => postman.available })],
    notify: inbox.notify, releaseMail: inbox.releaseMail,
    /** One round of the post: gathers what waits and sends what is due. Without a mail server there is nothing to do. */
    deliverMail: async (): Promise<void> => {
      if (!postman.available) return;
      await gather();
      await send();
    },
  };
};

export type Notifications = ReturnType<typeof createNotifications>;
