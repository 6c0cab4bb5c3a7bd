import { createHash } from 'node:crypto';
import type { Connection } from 'mongoose';
import { trusted } from 'mongoose';
import { AppError } from '../../kernel/errors.js';
import type { Idempotency, IdempotentCall } from '../../kernel/idempotency.js';
import { isDuplicateKey } from './duplicate-key.js';
import { defineCollection } from './schema.js';

interface Repeat { _id: string; bodyHash: string; state: 'running' | 'done'; answer: unknown; at: Date }

const collection = defineCollection<Repeat>('idempotencyKeys', {
  bodyHash: String, state: String, answer: {}, at: Date,
}, [[{ at: 1 }]]);

const hash = (value: unknown) => createHash('sha256').update(JSON.stringify(value) ?? '').digest('hex');
const idOf = ({ key, actor, operationId }: IdempotentCall) => hash([actor.accountId, operationId, key]);

/** Keeps the answers to creations for a day, so that the same request sent again after a lost answer does nothing twice. */
export const createIdempotency = (connection: Connection, now: () => Date) => {
  const repeats = collection(connection);

  const replay = async (call: IdempotentCall): Promise<unknown> => {
    const earlier = await repeats.findById(idOf(call)).lean<Repeat | null>();
    if (earlier?.state === 'done' && earlier.bodyHash === hash(call.body)) return earlier.answer;
    throw new AppError('idempotency_conflict');
  };

  const port: Idempotency = {
    once: async <T>(call: IdempotentCall, work: () => Promise<T>): Promise<T> => {
      const _id = idOf(call);
      try {
        await repeats.create([{ _id, bodyHash: hash(call.body), state: 'running', answer: null, at: now() }]);
      } catch (error) {
        if (!isDuplicateKey(error)) throw error;
        return await replay(call) as T;
      }
      try {
        const answer = await work();
        await repeats.updateOne({ _id }, { $set: { state: 'done', answer: JSON.parse(JSON.stringify(answer)) } });
        return answer;
      } catch (error) {
        // A refused call has changed nothing: the same key may be used for the corrected request.
        await repeats.deleteOne({ _id });
        throw error;
      }
    },
  };
  const sweep = (before: Date) => repeats.deleteMany({ at: trusted({ $lt: before }) });
  return { ...port, sweep };
};
