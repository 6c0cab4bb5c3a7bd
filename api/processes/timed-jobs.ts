import type { Connection } from 'mongoose';
import type { Inq } from '../compose.js';
import type { FileStore } from '../platform/storage/port.js';
import type { TimedJob } from './scheduler.js';

export interface TimedJobSources {
  readonly connection: Connection;
  readonly outbox: { sweep(before: Date): Promise<unknown> };
  readonly idempotency: { sweep(before: Date): Promise<unknown> };
  readonly buckets: { sweep(before: Date): Promise<unknown> };
  readonly identity: Pick<Inq['identity'], 'sweep'>;
  readonly signing: Pick<Inq['signing'], 'sweep'>;
  readonly notifications: Pick<Inq['notifications'], 'deliverMail'>;
  readonly approvals: Pick<Inq['approvals'], 'remind'>;
  readonly acquaintance: Pick<Inq['acquaintance'], 'remind' | 'followDays' | 'sweepCodes'>;
  readonly audit: Pick<Inq['audit'], 'checkpoint'>;
  readonly files: Pick<FileStore, 'sweepUnreferenced'>;
  readonly misses: { sweep(before: Date): Promise<void> };
  readonly reconcileSearch: () => Promise<unknown>;
  readonly isReferenced: (sha256: string) => Promise<boolean>;
  readonly now: () => Date;
}

const DAY = 86_400_000;

/** What the scheduler does by the clock: nothing here changes what is in force (spec §1), it only tidies. */
export const timedJobs = ({ connection, outbox, idempotency, buckets, identity, signing, notifications, approvals, acquaintance, audit, files, misses, reconcileSearch, isReferenced, now }: TimedJobSources): TimedJob[] => {
  const ago = (milliseconds: number) => new Date(now().getTime() - milliseconds);
  return [
    { name: 'mail', everyMinutes: 1, run: () => notifications.deliverMail() },
    { name: 'expire-sessions', everyMinutes: 30, run: async () => {
      await connection.collection('sessions').deleteMany({ expires: { $lt: now() } });
    } },
    { name: 'sweep-identity', everyMinutes: 60, run: () => identity.sweep() },
    { name: 'sweep-signing', everyMinutes: 60, run: () => signing.sweep() },
    // Said once a day at most: a notice with the same key is the same notice.
    { name: 'remind-approvals', everyMinutes: 60, run: () => approvals.remind() },
    { name: 'follow-people', everyMinutes: 60, run: () => acquaintance.followDays() },
    { name: 'remind-acquaintance', everyMinutes: 60, run: () => acquaintance.remind() },
    { name: 'sweep-codes', everyMinutes: 60, run: () => acquaintance.sweepCodes() },
    { name: 'audit-checkpoint', everyMinutes: 60, run: () => audit.checkpoint() },
    { name: 'sweep-done', everyMinutes: 60, run: async () => {
      await outbox.sweep(ago(7 * DAY));
      await idempotency.sweep(ago(DAY));
      await buckets.sweep(ago(7 * DAY));
    } },
    { name: 'reconcile-search', everyMinutes: 30, run: async () => {
      await reconcileSearch();
    } },
    { name: 'sweep-misses', everyMinutes: 24 * 60, run: () => misses.sweep(ago(90 * DAY)) },
    { name: 'sweep-files', everyMinutes: 24 * 60, run: async () => {
      await files.sweepUnreferenced(isReferenced, ago(DAY));
    } },
  ];
};
