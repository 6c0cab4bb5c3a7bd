import type { ClientSession, Connection } from 'mongoose';
import { trusted } from 'mongoose';
import { newId } from '../../kernel/ids.js';
import type { OpenTransaction } from '../../kernel/transaction.js';
import { defineCollection } from '../../platform/mongo/schema.js';
import type { AuditEntry } from '../../kernel/audit.js';
import type { AuditFacts, ChainHead, SealedRow } from './domain/chain.js';
import { emptyHead, seal } from './domain/chain.js';

interface StoredRow extends Omit<AuditFacts, 'id' | 'at'> { _id: string; at: Date; seq: number | null; hash: string | null }
interface StoredHead extends ChainHead { _id: 'head' }

const journal = defineCollection<StoredRow>('audit', {
  at: Date, actor: {}, action: String, object: {}, changes: [], ip: String, seq: Number, hash: String,
}, [
  [{ seq: 1, _id: 1 }],
  [{ at: -1, _id: -1 }],
  [{ 'object.id': 1, at: -1, _id: -1 }],
  [{ 'actor.id': 1, at: -1, _id: -1 }],
  [{ action: 1, at: -1, _id: -1 }],
]);
const heads = defineCollection<StoredHead>('auditHead', { seq: Number, hash: String }, []);

const factsOf = ({ _id, at, seq: _seq, hash: _hash, ...rest }: StoredRow): AuditFacts => ({ ...rest, id: _id, at: at.toISOString() });
const sealedOf = (row: StoredRow): SealedRow => ({ ...factsOf(row), seq: row.seq ?? 0, hash: row.hash ?? '' });

export interface JournalFilter {
  readonly object?: string | undefined;
  /** Rows of any of these. */
  readonly objects?: readonly string[] | undefined;
  readonly actor?: string | undefined;
  readonly action?: string | undefined;
  readonly from?: Date | undefined;
  readonly to?: Date | undefined;
}

const queryOf = ({ object, objects, actor, action, from, to }: JournalFilter) => ({
  ...(object && { 'object.id': object }),
  ...(objects && { 'object.id': trusted({ $in: [...objects] }) }),
  ...(actor && { 'actor.id': actor }),
  ...(action && { action }),
  ...((from ?? to) && { at: trusted({ ...(from && { $gte: from }), ...(to && { $lt: to }) }) }),
});

/** The append-only audit trail (AUD-1…3): rows are written in the transaction of what they tell, and sealed afterwards. */
export const createAuditStore = (connection: Connection, now: () => Date) => {
  const rows = journal(connection);
  const chainHeads = heads(connection);

  const record = async ({ actor, action, object, changes = [] }: AuditEntry, transaction: OpenTransaction): Promise<void> => {
    await rows.insertMany([{
      _id: newId(), at: now(), action, object: { ...object },
      actor: { kind: actor.kind, id: actor.accountId, name: actor.name },
      // As plain JSON, so that what is hashed is what every store gives back.
      changes: JSON.parse(JSON.stringify(changes)),
      ip: actor.ip, seq: null, hash: null,
    }], { session: transaction as ClientSession, lean: true });
  };

  const head = async (session: ClientSession | null = null): Promise<ChainHead> => {
    const stored = await chainHeads.findById('head').session(session).lean<StoredHead | null>();
    return stored ? { seq: stored.seq, hash: stored.hash } : emptyHead;
  };

  /** Seals one batch of committed rows; the caller holds the sealer's lease. @returns how many rows were sealed */
  const sealBatch = async (size: number): Promise<number> => {
    const session = await connection.startSession();
    try {
      return await session.withTransaction(async () => {
        const open = await rows.find({ seq: null }).sort({ _id: 1 }).limit(size).session(session).lean<StoredRow[]>();
        if (open.length === 0) return 0;
        const { sealed, head: last } = seal(await head(session), open.map(factsOf));
        await rows.bulkWrite(sealed.map(({ id, seq, hash }) => ({
          updateOne: { filter: { _id: id, seq: null }, update: { $set: { seq, hash } } },
        })), { session });
        await chainHeads.updateOne({ _id: 'head' }, { $set: last }, { upsert: true, session });
        return sealed.length;
      });
    } finally {
      await session.endSession();
    }
  };

  async function* sealedRows(): AsyncGenerator<SealedRow> {
    const cursor = rows.find({ seq: trusted({ $gt: 0 }) }).sort({ seq: 1, _id: 1 }).lean<StoredRow[]>().cursor();
    for await (const row of cursor) yield sealedOf(row as unknown as StoredRow);
  }

  /** Every row of one action, whether it is sealed yet or not. */
  async function* rowsOf(action: string): AsyncGenerator<AuditFacts> {
    const cursor = rows.find({ action }).sort({ at: -1, _id: -1 }).lean<StoredRow[]>().cursor();
    for await (const row of cursor) yield factsOf(row as unknown as StoredRow);
  }

  const page = async (filter: JournalFilter, skip: number, limit: number) => {
    const query = queryOf(filter);
    const found = await rows.find(query).sort({ at: -1, _id: -1 }).skip(skip).limit(limit).lean<StoredRow[]>();
    return { items: found.map((row) => ({ ...factsOf(row), seq: row.seq })), total: await rows.countDocuments(query) };
  };

  const count = () => rows.countDocuments({});
  return { record, head, sealBatch, sealedRows, rowsOf, page, count };
};

export type AuditStore = ReturnType<typeof createAuditStore>;
