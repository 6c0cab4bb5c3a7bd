import { open } from 'lmdb';
import type { RootDatabase, Transaction } from 'lmdb';
import { CATALOGUE_KEY, SEQUENCE_KEY } from './keys.js';
import { writeConflict } from './errors.js';

type Database = RootDatabase<Buffer, Buffer>;
export type Range = { start: Buffer; end: Buffer; reverse?: boolean };

/** Thrown when a plain write meets a lock of an open transaction; the caller waits for it and starts again. */
export class WaitFor {
  constructor(readonly finished: Promise<void>) {}
}

/** An open transaction as the lock table sees it. */
export type Holder = { finished: Promise<void>; sequence: number };

/** LMDB with a group commit, a lock table for documents and unique keys, and a sequence number of the last commit. */
export class Storage {
  readonly database: Database;
  private readonly locks = new Map<string, Holder>();
  /** When each key was last written; only needed, and kept, while transactions are open. */
  private readonly lastWrite = new Map<string, number>();
  private readonly holders = new Set<Holder>();
  private sequence: number;

  constructor(path: string, private readonly sync: boolean) {
    this.database = open<Buffer, Buffer>({ path, encoding: 'binary', keyEncoding: 'binary', noSync: !sync, maxReaders: 512, mapSize: 16 * 1024 ** 3 });
    this.sequence = this.readSequence();
  }

  private readSequence(transaction?: Transaction): number {
    const bytes = this.database.get(SEQUENCE_KEY, transaction && { transaction });
    return bytes ? Number(bytes.readBigUInt64BE()) : 0;
  }

  /** Latest committed state, read only. */
  reader(): View {
    return new View(this, undefined, undefined);
  }

  /** A snapshot that stays as it is until `release`. */
  snapshot(holder: Holder): { view: View; release: () => void } {
    const transaction = this.database.useReadTransaction();
    holder.sequence = this.readSequence(transaction);
    this.holders.add(holder);
    return { view: new View(this, transaction, holder), release: () => this.release(holder, transaction) };
  }

  private release(holder: Holder, transaction: Transaction): void {
    transaction.done();
    this.holders.delete(holder);
    for (const [key, owner] of this.locks) if (owner === holder) this.locks.delete(key);
    if (!this.holders.size) this.lastWrite.clear();
  }

  /** Runs `work` alone in the write transaction; what it wrote is applied when it returns, durable when the promise resolves. */
  async write<T>(work: (view: View) => T, pendingCatalogue: () => Buffer | undefined, owner?: Holder): Promise<T> {
    let failure: unknown;
    let changed = false;
    const result = await this.database.transaction(() => {
      try {
        const view = new View(this, undefined, owner);
        const value = work(view);
        const catalogue = pendingCatalogue();
        if (catalogue) view.put(CATALOGUE_KEY, catalogue);
        changed = this.apply(view.changes);
        return value;
      } catch (error) {
        failure = error;
        return undefined;
      }
    });
    if (failure) throw failure;
    if (changed && this.sync) await this.database.flushed;
    return result as T;
  }

  /** Puts an overlay into LMDB; called inside the write transaction. */
  private apply(changes: Map<string, Change>): boolean {
    if (!changes.size) return false;
    const sequence = Buffer.alloc(8);
    sequence.writeBigUInt64BE(BigInt(++this.sequence));
    for (const [name, { key, value }] of changes) {
      if (value) void this.database.put(key, value);
      else void this.database.remove(key);
      if (this.holders.size) this.lastWrite.set(name, this.sequence);
    }
    void this.database.put(SEQUENCE_KEY, sequence);
    return true;
  }

  /** First writer wins: a transaction locks, a second one gets a conflict, a plain write waits. */
  lock(name: string, holder: Holder | undefined): void {
    const owner = this.locks.get(name);
    if (owner && owner !== holder) {
      if (!holder) throw new WaitFor(owner.finished);
      throw writeConflict();
    }
    if (!holder) return;
    if ((this.lastWrite.get(name) ?? 0) > holder.sequence) throw writeConflict();
    this.locks.set(name, holder);
  }

  async close(): Promise<void> {
    await this.database.flushed;
    await this.database.close();
  }
}

type Change = { key: Buffer; value: Buffer | undefined };
const name = (key: Buffer): string => key.toString('latin1');

/** How many of the keys, which are in order, come before this one. */
function placeOf(keys: readonly Buffer[], key: Buffer): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (Buffer.compare(keys[middle]!, key) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What one command or transaction sees: a base (latest state or snapshot) and its own changes above it. */
export class View {
  readonly changes = new Map<string, Change>();
  /** Keys of the changes in their order; kept from the first range on, for most views read none. */
  private sorted: Buffer[] | undefined;

  constructor(private readonly storage: Storage, private readonly transaction: Transaction | undefined, readonly holder: Holder | undefined) {}

  get(key: Buffer): Buffer | undefined {
    const change = this.changes.size ? this.changes.get(name(key)) : undefined;
    return change ? change.value : this.storage.database.get(key, this.transaction && { transaction: this.transaction });
  }

  /** `locked`: the key is a document or a unique value, which only one transaction may change at a time. */
  put(key: Buffer, value: Buffer | undefined, locked = false): void {
    const id = name(key);
    if (locked) this.storage.lock(id, this.holder);
    if (this.sorted && !this.changes.has(id)) this.sorted.splice(placeOf(this.sorted, key), 0, key);
    this.changes.set(id, { key, value });
  }

  remove(key: Buffer, locked = false): void {
    this.put(key, undefined, locked);
  }

  /** Takes over what another view (a transaction's) has written. */
  adopt(other: View): void {
    for (const { key, value } of other.changes.values()) this.put(key, value);
  }

  *range(range: Range): Generator<{ key: Buffer; value: Buffer }> {
    const { start, end, reverse = false } = range;
    const base = this.storage.database.getRange({ ...(reverse ? { start: end, end: start, reverse, exclusiveStart: true, inclusiveEnd: true } : { start, end }), ...(this.transaction && { transaction: this.transaction }) });
    const own = this.changes.size ? this.ownBetween(start, end, reverse) : [];
    if (!own.length) {
      yield* base;
      return;
    }
    let next = 0;
    for (const entry of base) {
      let order = 1;
      while (next < own.length && (order = Buffer.compare(own[next]!.key, entry.key) * (reverse ? -1 : 1)) < 0) {
        const { key, value } = own[next++]!;
        if (value) yield { key, value };
      }
      if (next < own.length && order === 0) {
        const { key, value } = own[next++]!;
        if (value) yield { key, value };
      } else yield entry;
    }
    for (; next < own.length; next++) if (own[next]!.value) yield own[next] as { key: Buffer; value: Buffer };
  }

  private ownBetween(start: Buffer, end: Buffer, reverse: boolean): Change[] {
    this.sorted ??= [...this.changes.values()].map(({ key }) => key).sort(Buffer.compare);
    const inside = this.sorted.slice(placeOf(this.sorted, start), placeOf(this.sorted, end)).map((key) => this.changes.get(name(key))!);
    return reverse ? inside.reverse() : inside;
  }
}
