import { createHash } from 'node:crypto';
import type { ClientSession, Connection } from 'mongoose';
import { trusted } from 'mongoose';
import { AppError } from '../../kernel/errors.js';
import { defineCollection } from '../../platform/mongo/schema.js';
import type { LimitName } from './domain/throttle.js';
import { admit, limits } from './domain/throttle.js';

interface StoredAttempts { _id: string; times: Date[]; last: Date }

export interface AttemptKey { readonly limit: LimitName; readonly subject: string }

const attemptsOf = defineCollection<StoredAttempts>('signInAttempts', { times: [Date], last: Date }, [[{ last: 1 }]]);

// Hashed, because people type passwords into the field of the login.
const idOf = ({ limit, subject }: AttemptKey) => `${limit}:${createHash('sha256').update(subject).digest('hex').slice(0, 32)}`;

/** Attempts by login and by address, one bounded row each, so that attempts at the same time wait for one another. */
export const createAttemptStore = (connection: Connection) => {
  const attempts = attemptsOf(connection);

  const repository = (session: ClientSession) => ({
    /** Counts an attempt. @throws AppError `too_many_attempts` */
    reserve: async (key: AttemptKey, now: Date): Promise<void> => {
      const _id = idOf(key);
      const earlier = await attempts.findById(_id).session(session).lean<StoredAttempts | null>();
      const admission = admit(earlier?.times ?? [], now, limits[key.limit]);
      if (!admission.admitted) throw new AppError('too_many_attempts', { retryAfterSeconds: admission.retryAfterSeconds });
      const times = [...admission.times];
      await attempts.updateOne({ _id }, { $set: { times, last: now } }, { upsert: true, session });
    },
    /** Takes one attempt back: it was no failure. */
    release: async (key: AttemptKey, at: Date): Promise<void> => {
      await attempts.updateOne({ _id: idOf(key) }, { $pull: { times: at } }, { session });
    },
    forget: async (key: AttemptKey): Promise<void> => {
      await attempts.deleteOne({ _id: idOf(key) }, { session });
    },
  });

  const sweep = async (before: Date): Promise<void> => {
    await attempts.deleteMany({ last: trusted({ $lt: before }) });
  };
  return { in: repository, sweep };
};

export type AttemptStore = ReturnType<typeof createAttemptStore>;
export type AttemptRepository = ReturnType<AttemptStore['in']>;
