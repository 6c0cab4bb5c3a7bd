import type { Clock } from '../../../kernel/clock.js';
import { newId } from '../../../kernel/ids.js';
import type { UnitOfWork } from '../../../platform/mongo/unit-of-work.js';
import type { NotificationRepositories, NotificationStore } from '../notifications.mongo.js';

export interface GatherDependencies {
  readonly store: Pick<NotificationStore, 'notices'>;
  readonly uow: UnitOfWork<NotificationRepositories>;
  readonly clock: Clock;
}

/** A round of the post is short; who is left waits for the next. */
const AT_ONCE = 500;

/** Makes one mail for each person of all the notices that wait; what was read meanwhile needs none (NOT-1, NOT-2). */
export const createGatherMail = ({ store, uow, clock }: GatherDependencies) => {
  const gatherFor = (personId: string): Promise<void> => uow.run(async ({ notices, mails }) => {
    const waiting = await notices.waitingOf(personId);
    const unread = waiting.filter((notice) => notice.unread).map(({ id }) => id);
    await notices.setMail(waiting.filter((notice) => !notice.unread).map(({ id }) => id), 'none');
    if (unread.length === 0) return;
    await notices.setMail(unread, 'taken');
    await mails.add({
      id: newId(), personId, noticeIds: unread, state: 'waiting', attempts: 0, nextAt: clock.now(), createdAt: clock.now(),
      name: null, to: null, sentAt: null, reason: null,
    });
  });

  return async (): Promise<void> => {
    for (const personId of await store.notices.personsWaiting(AT_ONCE)) await gatherFor(personId);
  };
};

export type GatherMail = ReturnType<typeof createGatherMail>;
