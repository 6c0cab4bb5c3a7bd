import { createHash } from 'node:crypto';
import type { ClientSession, Connection } from 'mongoose';
import { trusted } from 'mongoose';
import { AppError } from '../../kernel/errors.js';
import { newId } from '../../kernel/ids.js';
import type { Idempotency, IdempotentCall } from '../../kernel/idempotency.js';
import { duringCall } from './current-call.js';
import { isDuplicateKey } from './duplicate-key.js';
import { defineCollection } from './schema.js';

interface Repeat {
  _id: string;
  bodyHash: string;
  state: 'running' | 'done';
  /** Who works it; another one may take it over, and the first can then commit nothing. */
  owner: string;
  /** Written by the call's own transaction: something of it has happened. */
  committed: boolean;
  answer: unknown;
  at: Date;
}

const collection = defineCollection<Repeat>('idempotencyKeys', {
  bodyHash: String, state: String, owner: String, committed: Boolean, answer: {}, at: Date,
}, [[{ at: 1 }]]);

/** A call that has committed nothing for so long is given to who asks again: its process may be dead. A double click comes sooner. */
const TAKEN_OVER_AFTER_MS = 5_000;

const hash = (value: unknown) => createHash('sha256').update(JSON.stringify(value) ?? '').digest('hex');
const idOf = ({ key, actor, operationId }: IdempotentCall) => hash([actor.accountId, operationId, key]);

/** Keeps the answers to creations for a day, so that the same request sent again after a lost answer does nothing twice. */
export const createIdempotency = (connection: Connection, now: () => Date) => {
  const repeats = collection(connection);

  /** Begins a call anew, or instead of one that has come to nothing. @returns false where another one runs or has run */
  const begin = async (_id: string, bodyHash: string, owner: string): Promise<boolean> => {
    try {
      await repeats.create([{ _id, bodyHash, state: 'running', owner, committed: false, answer: null, at: now() }]);
      return true;
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
    }
    const stale = new Date(now().getTime() - TAKEN_OVER_AFTER_MS);
    const taken = await repeats.updateOne({ _id, bodyHash, state: 'running', committed: false, at: trusted({ $lte: stale }) }, { $set: { owner, at: now() } });
    return taken.modifiedCount > 0;
  };

  const replay = async (call: IdempotentCall): Promise<unknown> => {
    const earlier = await repeats.findById(idOf(call)).lean<Repeat | null>();
    if (earlier?.state === 'done' && earlier.bodyHash === hash(call.body)) return earlier.answer;
    throw new AppError('idempotency_conflict');
  };

  const noteCommit = (_id: string, owner: string) => async (session: ClientSession): Promise<void> => {
    const result = await repeats.updateOne({ _id, owner }, { $set: { committed: true } }, { session });
    if (result.matchedCount === 0) throw new AppError('idempotency_conflict');
  };

  const port: Idempotency = {
    once: async <T>(call: IdempotentCall, work: () => Promise<T>): Promise<T> => {
      const _id = idOf(call);
      const owner = newId();
      if (!await begin(_id, hash(call.body), owner)) return await replay(call) as T;
      try {
        const answer = await duringCall({ noteCommit: noteCommit(_id, owner) }, work);
        await repeats.updateOne({ _id, owner }, { $set: { state: 'done', answer: JSON.parse(JSON.stringify(answer)) } });
        return answer;
      } catch (error) {
        // A refused call has changed nothing: the same key may be used for the corrected request.
        await repeats.deleteOne({ _id, owner });
        throw error;
      }
    },
  };
  const sweep = (before: Date) => repeats.deleteMany({ at: trusted({ $lt: before }) });
  return { ...port, sweep };
};
