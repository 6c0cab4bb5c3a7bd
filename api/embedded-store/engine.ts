import { randomBytes } from 'node:crypto';
import { BSON, Binary, Int32, Long } from 'bson';
import { Catalogue } from './catalogue.js';
import type { Collection } from './catalogue.js';
import { MongoError, notSupported } from './errors.js';
import { committedKey, COMMITTED_RANGE } from './keys.js';
import { Records } from './records.js';
import { Storage, WaitFor } from './storage.js';
import type { Holder, View } from './storage.js';
import { isDoc, isNumber, toNumber } from './values.js';
import type { Doc, Value } from './values.js';

const CURSOR_IDLE_MS = 600_000;
const SESSION_IDLE_MS = 1_800_000;
const TRANSACTION_LIFE_MS = 60_000;
const RETRYABLE = new Set(['insert', 'update', 'delete', 'findAndModify', 'findandmodify']);

/** An open transaction: a snapshot with its own changes, and the promise that plain writers wait for. */
export class Transaction implements Holder {
  sequence = 0;
  readonly view: View;
  readonly finished: Promise<void>;
  readonly touched = new Set<Collection>();
  readonly started = Date.now();
  private readonly done: () => void;
  private readonly release: () => void;

  constructor(readonly number: bigint, storage: Storage) {
    let done = (): void => undefined;
    this.finished = new Promise((resolve) => (done = resolve));
    this.done = done;
    const { view, release } = storage.snapshot(this);
    this.view = view;
    this.release = release;
  }

  end(): void {
    this.release();
    this.done();
  }
}

type State = 'none' | 'open' | 'committing' | 'committed' | 'aborted';
export type Session = { id: string; number: bigint; state: State; transaction?: Transaction; used: number };

export type Cursor = { id: Long; ns: string; rest: Buffer[]; complete: boolean; session: string | undefined; transaction: Transaction | undefined; used: number };

/** What a command handler works with. */
export class Context {
  readonly deadline: number;
  constructor(readonly engine: Engine, readonly db: string, readonly command: Doc, readonly session: Session | undefined, readonly transaction: Transaction | undefined) {
    const limit = command['maxTimeMS'];
    this.deadline = isNumber(limit) && toNumber(limit) > 0 ? Date.now() + toNumber(limit) : Infinity;
  }

  collection(name: string): Collection | undefined {
    const found = this.engine.catalogue.find(this.db, name, this.transaction);
    if (found && this.transaction) this.transaction.touched.add(found);
    return found;
  }

  reader(): Records {
    return new Records(this.transaction?.view ?? this.engine.storage.reader(), this.engine.catalogue);
  }

  /** Runs a write statement; outside a transaction it starts again after the transaction that stands in its way. */
  async write<T>(work: (records: Records) => T): Promise<T> {
    if (this.transaction) return work(new Records(this.transaction.view, this.engine.catalogue));
    return this.engine.write((view) => work(new Records(view, this.engine.catalogue)), this.deadline);
  }

  /** The collection to write to, made when it is missing. */
  target(name: string): Collection {
    const { catalogue } = this.engine;
    const found = this.collection(name);
    if (found) return found;
    const creator = catalogue.creator(this.db, name) as Transaction | undefined;
    if (creator && this.transaction) throw Object.assign(new MongoError(112, 'WriteConflict'), { labels: ['TransientTransactionError'] });
    if (creator) throw new WaitFor(creator.finished);
    return catalogue.create(this.db, name, {}, this.transaction);
  }

  checkTime(): void {
    if (Date.now() > this.deadline) throw new MongoError(50, 'operation exceeded time limit');
  }
}

export type Handler = { run: (context: Context) => Promise<Doc> | Doc; inTransaction?: boolean };

/** The store behind the wire: sessions, transactions, cursors and the dispatch of commands. */
export class Engine {
  readonly storage: Storage;
  readonly catalogue: Catalogue;
  private readonly sessions = new Map<string, Session>();
  readonly cursors = new Map<string, Cursor>();
  private readonly sweeper: NodeJS.Timeout;

  constructor(dir: string, sync: boolean, private readonly handlers: Record<string, Handler>) {
    this.storage = new Storage(dir, sync);
    this.catalogue = new Catalogue(this.storage);
    this.sweeper = setInterval(() => void this.sweep(), 10_000).unref();
  }

  async write<T>(work: (view: View) => T, deadline = Infinity): Promise<T> {
    for (;;) {
      try {
        return await this.storage.write(work, () => this.catalogue.pending());
      } catch (error) {
        if (!(error instanceof WaitFor)) throw error;
        await waitUntil(error.finished, deadline);
      }
    }
  }

  /** Answers one command; errors become replies. */
  async answer(db: string, command: Doc): Promise<Doc> {
    const name = Object.keys(command)[0] ?? '';
    const handler = Object.hasOwn(this.handlers, name) ? this.handlers[name] : undefined;
    let transaction: Transaction | undefined;
    let session: Session | undefined;
    try {
      session = this.session(command['lsid']);
      if (!handler) throw new MongoError(59, `no such command: '${name}'`);
      const ends = name === 'commitTransaction' || name === 'abortTransaction';
      transaction = ends ? undefined : this.enter(session, command, name, handler);
      const reply = await handler.run(new Context(this, db, command, session, transaction));
      if (transaction && (reply['writeErrors'] as unknown[] | undefined)?.length) this.abort(session!);
      return { ...reply, ok: 1.0 };
    } catch (error) {
      return this.failure(error, session, transaction);
    }
  }

  private failure(error: unknown, session: Session | undefined, transaction: Transaction | undefined): Doc {
    const known = error instanceof MongoError ? error : new MongoError(1, `internal error: ${error instanceof Error ? error.message : String(error)}`);
    if (!(error instanceof MongoError)) console.error('embedded store:', error);
    if (transaction && session && ![59, 40324, 238].includes(known.code)) this.abort(session);
    return { ok: 0.0, errmsg: known.message, code: new Int32(known.code), codeName: known.codeName, ...known.details, ...(known.labels.length && (transaction || known.code === 251) ? { errorLabels: known.labels } : {}) };
  }

  private session(lsid: Value): Session | undefined {
    if (lsid === undefined) return undefined;
    if (!isDoc(lsid)) throw new MongoError(14, `BSON field 'OperationSessionInfo.lsid' is the wrong type, expected type 'object'`);
    if (lsid['id'] === undefined) throw new MongoError(40414, "BSON field 'OperationSessionInfo.lsid.id' is missing but a required field");
    if (!(lsid['id'] instanceof Binary)) throw new MongoError(14, "BSON field 'OperationSessionInfo.lsid.id' is the wrong type, expected type 'binData'");
    if (Object.keys(lsid).some((k) => k !== 'id' && k !== 'uid')) throw new MongoError(40415, "BSON field 'OperationSessionInfo.lsid' has an unknown field.");
    const id = lsid['id'].toString('hex');
    let session = this.sessions.get(id);
    if (!session) this.sessions.set(id, (session = { id, number: -1n, state: 'none', used: 0 }));
    session.used = Date.now();
    return session;
  }

  /** Finds or begins the transaction that a statement belongs to. */
  private enter(session: Session | undefined, command: Doc, name: string, handler: Handler): Transaction | undefined {
    if (command['txnNumber'] === undefined) {
      if (command['autocommit'] !== undefined || command['startTransaction'] !== undefined) throw new MongoError(72, "'autocommit' field requires a transaction number to also be specified");
      return undefined;
    }
    if (!session) throw new MongoError(72, 'Transaction number requires a session ID to also be specified');
    if (!(command['txnNumber'] instanceof Long)) throw new MongoError(14, "BSON field 'OperationSessionInfo.txnNumber' is the wrong type, expected type 'long'");
    const number = command['txnNumber'].toBigInt();
    if (number < 0n) throw new MongoError(72, 'Transaction number cannot be negative');
    if (command['autocommit'] === undefined) {
      if (command['startTransaction'] !== undefined) throw new MongoError(72, "'startTransaction' field requires 'autocommit' field to also be specified");
      if (!RETRYABLE.has(name)) throw new MongoError(50768, 'txnNumber may only be provided for multi-document transactions and retryable write commands');
      throw notSupported('retryable writes (use retryWrites=false)');
    }
    if (command['autocommit'] !== false) throw new MongoError(72, "Specifying autocommit=true is not allowed.");
    if (command['startTransaction'] !== undefined && command['startTransaction'] !== true) throw new MongoError(72, "Specifying startTransaction=false is not allowed.");
    if (!handler.inTransaction) throw new MongoError(263, `Cannot run '${name}' in a multi-document transaction.`);
    if (command['writeConcern'] !== undefined) throw new MongoError(72, 'writeConcern is not allowed within a multi-statement transaction');
    if (command['startTransaction'] === true) return this.begin(session, number);
    return this.open(session, number);
  }

  private begin(session: Session, number: bigint): Transaction {
    if (number < session.number) throw new MongoError(225, `Cannot start transaction ${number} on session because a newer transaction ${session.number} has already started.`);
    if (number === session.number) throw new MongoError(117, `Cannot start a transaction at given transaction number ${number}: a transaction with the same number is in state ${session.state}`);
    this.abort(session);
    session.number = number;
    session.transaction = new Transaction(number, this.storage);
    session.state = 'open';
    return session.transaction;
  }

  /** The open transaction with this number; everything else is an error that says what happened to it. */
  open(session: Session, number: bigint): Transaction {
    if (number < session.number) throw new MongoError(225, `Cannot continue transaction ${number} because a newer one, ${session.number}, has started.`);
    if (number === session.number && session.transaction && session.state === 'open') return session.transaction;
    if (number === session.number && session.state === 'committed') throw new MongoError(256, `Transaction ${number} has been committed.`);
    const error = new MongoError(251, number === session.number ? `Transaction ${number} has been aborted.` : `Given transaction number ${number} does not match any in-progress transactions.`);
    error.labels = ['TransientTransactionError'];
    throw error;
  }

  abort(session: Session): void {
    if (session.state !== 'open' || !session.transaction) return;
    this.catalogue.settle(session.transaction, false);
    this.finish(session, 'aborted');
  }

  private finish(session: Session, state: State): void {
    session.transaction!.end();
    delete session.transaction;
    session.state = state;
  }

  /** Applies the transaction's changes together with a record of it, so that a retried commit gets the right answer even after a crash. */
  async commit(session: Session, number: bigint): Promise<void> {
    if (number > session.number && session.state === 'none' && this.wasCommitted(session.id, number)) return;
    if (number === session.number && session.state === 'committed') return;
    const transaction = this.open(session, number);
    session.state = 'committing';
    try {
      await this.storage.write((view) => {
        if (!transaction.view.changes.size) return;
        this.catalogue.settle(transaction, true);
        view.adopt(transaction.view);
        view.put(committedKey(session.id), Buffer.from(BSON.serialize({ number: Long.fromBigInt(number), at: new Date() })));
      }, () => this.catalogue.pending(), transaction);
    } catch (error) {
      session.state = 'open';
      this.abort(session);
      throw error;
    }
    this.finish(session, 'committed');
  }

  private wasCommitted(session: string, number: bigint): boolean {
    const bytes = this.storage.reader().get(committedKey(session));
    return bytes !== undefined && BSON.deserialize(bytes, { useBigInt64: true })['number'] === number;
  }

  /** Waits until no open transaction uses the collection; then its shape may change. */
  async quiet(collection: Collection | undefined, deadline: number): Promise<void> {
    for (;;) {
      const busy = [...this.sessions.values()].find((s) => s.transaction && collection && s.transaction.touched.has(collection));
      if (!busy) return;
      await waitUntil(busy.transaction!.finished, deadline);
    }
  }

  endSession(id: string): void {
    const session = this.sessions.get(id);
    if (!session) return;
    this.abort(session);
    this.sessions.delete(id);
  }

  openCursor(ns: string, rest: Buffer[], complete: boolean, context: Context): Cursor {
    const id = Long.fromBigInt(randomBytes(8).readBigUInt64BE() & 0x7fffffffffffffffn | 1n);
    const cursor: Cursor = { id, ns, rest, complete, session: context.session?.id, transaction: context.transaction, used: Date.now() };
    this.cursors.set(id.toString(), cursor);
    return cursor;
  }

  /** Drops what nobody has used for long: cursors, sessions, transactions, records of old commits. */
  private async sweep(): Promise<void> {
    const now = Date.now();
    for (const [key, cursor] of this.cursors) if (now - cursor.used > CURSOR_IDLE_MS) this.cursors.delete(key);
    for (const session of [...this.sessions.values()]) {
      if (session.transaction && now - session.transaction.started > TRANSACTION_LIFE_MS) this.abort(session);
      if (now - session.used > SESSION_IDLE_MS) this.endSession(session.id);
    }
    const old = [...this.storage.reader().range(COMMITTED_RANGE)].filter(({ value }) => now - (BSON.deserialize(value)['at'] as Date).getTime() > SESSION_IDLE_MS);
    if (old.length) await this.write((view) => old.forEach(({ key }) => view.remove(key)));
  }

  async close(): Promise<void> {
    clearInterval(this.sweeper);
    for (const session of this.sessions.values()) this.abort(session);
    await this.storage.close();
  }
}

async function waitUntil(finished: Promise<void>, deadline: number): Promise<void> {
  if (deadline === Infinity) return finished;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new MongoError(50, 'operation exceeded time limit')), Math.max(0, deadline - Date.now()));
  });
  return Promise.race([finished, late]).finally(() => clearTimeout(timer));
}
