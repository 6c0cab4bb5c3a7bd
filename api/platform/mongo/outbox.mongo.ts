import type { ClientSession, Connection, Model } from 'mongoose';
import { trusted } from 'mongoose';
import type { DomainEvent, Projector } from '../../kernel/events.js';
import { firstIdSince, newId } from '../../kernel/ids.js';
import { defineCollection } from './schema.js';

interface OutboxRow extends DomainEvent {
  _id: string;
  consumer: string;
  state: 'waiting' | 'done' | 'dead';
  attempts: number;
  availableAt: Date;
  createdAt: Date;
  error: string | null;
}

const collection = defineCollection<OutboxRow>('outbox', {
  consumer: String, type: String, aggregateId: String, revision: Number, state: String, attempts: Number,
  availableAt: Date, createdAt: Date, error: String,
}, [
  [{ consumer: 1, state: 1, availableAt: 1, _id: 1 }],
  [{ state: 1, createdAt: 1 }],
  [{ consumer: 1, type: 1, _id: 1 }],
]);

const MAX_ATTEMPTS = 8;
const BATCH = 100;
const MOST_SINCE = 200;
/** An event is seen so long after its id was given, at the most: the longest transaction (60 s), and clocks of several processes that differ. */
const LONGEST_DELAY_MS = 120_000;
const backOff = (attempts: number) => Math.min(1000 * 2 ** attempts, 5 * 60_000);

export interface OutboxHealth { readonly waiting: number; readonly dead: number; readonly oldestSeconds: number }

/**
 * The outbox: one row per event and consumer, so that a consumer that fails holds nobody else up. Rows carry their own
 * done mark; there is no "last position", because ids do not come in the order of commits.
 */
export const createOutbox = (connection: Connection, projectors: readonly Projector[], now: () => Date) => {
  const rows: Model<OutboxRow> = collection(connection);

  const append = async (events: readonly DomainEvent[], session: ClientSession): Promise<void> => {
    const made = events.flatMap(({ type, aggregateId, revision }) => projectors
      .filter(({ types }) => types.includes(type))
      .map(({ consumer }): OutboxRow => ({
        _id: newId(), consumer, type, aggregateId, revision, state: 'waiting', attempts: 0,
        availableAt: now(), createdAt: now(), error: null,
      })));
    if (made.length > 0) await rows.insertMany(made, { session, lean: true });
  };

  const fail = (row: OutboxRow, error: unknown) => {
    const attempts = row.attempts + 1;
    return rows.updateOne({ _id: row._id }, { $set: {
      attempts,
      state: attempts >= MAX_ATTEMPTS ? 'dead' : 'waiting',
      availableAt: new Date(now().getTime() + backOff(attempts)),
      error: String(error).slice(0, 2000),
    } });
  };

  /** Works the waiting rows of one consumer; the caller holds its lease. @returns how many rows were tried */
  const relay = async (projector: Projector): Promise<number> => {
    const waiting = await rows
      .find({ consumer: projector.consumer, state: 'waiting', availableAt: trusted({ $lte: now() }) })
      .sort({ availableAt: 1, _id: 1 }).limit(BATCH).lean<OutboxRow[]>();
    for (const row of waiting) {
      try {
        await projector.handle(row);
        await rows.updateOne({ _id: row._id }, { $set: { state: 'done' } });
      } catch (error) {
        await fail(row, error);
      }
    }
    return waiting.length;
  };

  const health = async (): Promise<OutboxHealth> => {
    const oldest = await rows.findOne({ state: 'waiting' }).sort({ createdAt: 1 }).lean<OutboxRow | null>();
    return {
      waiting: await rows.countDocuments({ state: 'waiting' }),
      dead: await rows.countDocuments({ state: 'dead' }),
      oldestSeconds: oldest ? Math.max(0, Math.round((now().getTime() - oldest.createdAt.getTime()) / 1000)) : 0,
    };
  };

  /** What a consumer has not handled yet, of one kind of event or of all, dead letters included. @returns ids of aggregates, at most 1,000 */
  const waitingFor = async (consumer: string, type?: string): Promise<string[]> =>
    (await rows.find({ consumer, state: trusted({ $in: ['waiting', 'dead'] }), ...(type && { type }) }).sort({ _id: 1 }).limit(1000).lean<OutboxRow[]>()).map(({ aggregateId }) => aggregateId);

  /**
   * What events of a kind were about that may have come to be seen, by a consumer or by nobody yet, since an instant (milliseconds of the real clock).
   * Asked at every letter that somebody types, so past Mongoose, which doubles its cost.
   * @returns ids of aggregates; null where there are more than 200
   */
  const since = async (consumer: string, type: string, instantMs: number): Promise<string[] | null> => {
    const found = await rows.collection
      .find({ consumer, type, _id: { $gte: firstIdSince(instantMs - LONGEST_DELAY_MS) } } as never, { projection: { aggregateId: 1 }, limit: MOST_SINCE + 1 }).toArray();
    return found.length > MOST_SINCE ? null : found.map(({ aggregateId }) => String(aggregateId));
  };

  const sweep = (before: Date) => rows.deleteMany({ state: 'done', createdAt: trusted({ $lt: before }) });

  return { append, relay, health, waitingFor, since, sweep, projectors };
};

export type Outbox = ReturnType<typeof createOutbox>;
