import { Long } from 'bson';
import { checkFields, collectionName, int, refuseCollation } from '../arguments.js';
import type { Collection, Index } from '../catalogue.js';
import type { Context, Cursor, Handler } from '../engine.js';
import { Batch } from '../batch.js';
import { MongoError, notSupported } from '../errors.js';
import { checkFieldPath } from '../expressions.js';
import { compileFilter } from '../matcher.js';
import type { Node } from '../matcher.js';
import { access, byId, singleId } from '../planner.js';
import { compileProjection, pickedFields } from '../projection.js';
import type { Records, Row } from '../records.js';
import { encode, fieldSet } from '../records.js';
import { compileSort, sortBy } from '../sort.js';
import type { SortSpec } from '../sort.js';
import { encodeValue } from '../keys.js';
import { fieldOf, firstField, isIndex } from '../paths.js';
import { compare, equal, isDoc, isNumber, toNumber, typeOf } from '../values.js';
import type { Doc, Value } from '../values.js';

const FIRST_BATCH = 101;
const BATCH_BYTES = 16 * 1024 * 1024;
const CHECK_EVERY = 256;

/** The index that a hint names; undefined for none and for `$natural`. */
export function readHint(collection: Collection | undefined, hint: Value): { index?: Index; natural?: 1 | -1 } {
  if (hint === undefined || (isDoc(hint) && !Object.keys(hint).length)) return {};
  if (typeof hint !== 'string' && !isDoc(hint)) throw new MongoError(9, 'Hint must be a string or an object');
  if (isDoc(hint) && '$natural' in hint) {
    if (Object.keys(hint).length > 1 || !isNumber(hint['$natural'])) throw notSupported('this form of a $natural hint');
    return { natural: toNumber(hint['$natural']) < 0 ? -1 : 1 };
  }
  if (!collection) return {};
  const index = collection.indexes.find((i) => (typeof hint === 'string' ? i.name === hint : equal(i.spec['key'], hint)));
  if (!index) throw new MongoError(2, 'error processing query: planner returned error :: caused by :: hint provided does not correspond to an existing index');
  return { index };
}

/** Rows that match, in the order of `sort`; the lazy part of every read and write. */
export function* matching(context: Context, records: Records, collection: Collection | undefined, filter: Node, sort: SortSpec = [], hint: ReturnType<typeof readHint> = {}): Generator<Row> {
  if (!collection) return;
  const id = sort.length || hint.index ? undefined : singleId(filter);
  if (id !== undefined) {
    const row = byId(records, collection, id);
    if (row && filter.matches(row.part(fieldSet(filter.reads)))) yield row;
    return;
  }
  const { rows, sorted } = hint.natural ? { rows: records.scan(collection, hint.natural < 0), sorted: !sort.length } : access(records, collection, filter, sort, hint.index);
  const accepted = filtered(context, rows, filter);
  if (sorted) yield* accepted;
  else {
    const sorting = fieldSet(sort.map(({ path }) => firstField(path)));
    yield* sortBy([...accepted], (row) => row.part(sorting), sort);
  }
}

function* filtered(context: Context, rows: Iterable<Row>, filter: Node): Generator<Row> {
  const looked = fieldSet(filter.reads);
  let count = 0;
  for (const row of rows) {
    if (++count % CHECK_EVERY === 0) context.checkTime();
    if (filter.matches(row.part(looked))) yield row;
  }
}

/** Whole numbers as MongoDB takes them in commands. */
export function countOption(value: Value, name: string, code = 9): number | undefined {
  if (value === undefined) return undefined;
  if (!isNumber(value)) throw new MongoError(code, `Failed to parse: ${name}: field must be a number`);
  const n = toNumber(value);
  return Number.isNaN(n) ? -1 : Math.trunc(n);
}

/** The first batch of a result and the cursor over the rest. */
export function firstBatch(context: Context, ns: string, docs: readonly Doc[], batchSize: number | undefined, keepOpen: boolean, complete = false): Doc {
  return firstEncoded(context, ns, docs.map(encode), batchSize, keepOpen, complete);
}

function firstEncoded(context: Context, ns: string, docs: Buffer[], batchSize: number | undefined, keepOpen: boolean, complete: boolean): Doc {
  const batch = takeBatch(docs, batchSize ?? FIRST_BATCH);
  // A full batch says nothing about what follows, so the cursor stays open unless a limit has been reached.
  const open = keepOpen && (batch.length < docs.length || (!complete && batch.length === (batchSize ?? FIRST_BATCH)));
  const rest = docs.slice(batch.length);
  return { cursor: { firstBatch: new Batch(batch), id: open ? context.engine.openCursor(ns, rest, complete, context).id : Long.ZERO, ns } };
}

function takeBatch(docs: Buffer[], most: number): Buffer[] {
  let bytes = 0;
  let n = 0;
  while (n < docs.length && n < most) {
    bytes += docs[n]!.length;
    if (bytes > BATCH_BYTES && n > 0) break;
    n += 1;
  }
  return docs.slice(0, n);
}

const FIND_FIELDS = ['filter', 'sort', 'projection', 'hint', 'skip', 'limit', 'batchSize', 'singleBatch', 'allowDiskUse', 'noCursorTimeout', 'collation', 'let', 'min', 'max', 'returnKey', 'showRecordId', 'tailable', 'awaitData', 'oplogReplay', 'allowPartialResults', 'ntoreturn'];

function find(context: Context): Doc {
  const { command, db } = context;
  const name = collectionName(command, db);
  checkFields(command, FIND_FIELDS, 9);
  for (const field of ['let', 'min', 'max', 'returnKey', 'showRecordId', 'tailable', 'awaitData', 'oplogReplay', 'ntoreturn']) if (command[field] !== undefined && command[field] !== false) throw notSupported(`find with ${field}`);
  for (const field of ['singleBatch', 'allowDiskUse', 'noCursorTimeout', 'allowPartialResults']) if (command[field] !== undefined && typeof command[field] !== 'boolean') throw new MongoError(9, `Failed to parse: ${field}: field must be a boolean`);
  for (const field of ['filter', 'sort', 'projection']) if (command[field] !== undefined && !isDoc(command[field])) throw new MongoError(9, `Failed to parse: ${field}: Expected field ${field} to be of type object, found ${typeOf(command[field])}`);
  refuseCollation(command['collation']);
  const limit = countOption(command['limit'], 'limit') ?? 0;
  const skip = countOption(command['skip'], 'skip') ?? 0;
  const batchSize = countOption(command['batchSize'], 'batchSize');
  if (limit < 0 || skip < 0 || (batchSize ?? 0) < 0) throw new MongoError(2, 'skip, limit and batchSize must not be negative');
  const filter = compileFilter(command['filter'] ?? {});
  const projection = isDoc(command['projection']) && Object.keys(command['projection']).length ? compileProjection(command['projection'], { find: true }) : undefined;
  const natural = isDoc(command['sort']) && '$natural' in command['sort'] ? command['sort'] : undefined;
  const sort = natural ? [] : compileSort((command['sort'] as Doc | undefined) ?? {});
  const collection = context.collection(name);
  const hint = readHint(collection, natural ?? command['hint']);
  const single = command['singleBatch'] === true;
  const docs: Buffer[] = [];
  const picked = fieldSet(projection && pickedFields(command['projection'] as Doc));
  let skipped = 0;
  const most = single && batchSize !== undefined ? Math.min(limit || Infinity, batchSize || Infinity) : limit || Infinity;
  for (const row of matching(context, context.reader(), collection, filter, sort, hint)) {
    if (skipped++ < skip) continue;
    docs.push(projection ? encode(projection(row.part(picked), filter)) : row.bytes);
    if (docs.length >= most) break;
  }
  return firstEncoded(context, `${db}.${name}`, docs, batchSize, !single, docs.length === limit);
}

function owned(context: Context, id: Value): Cursor {
  if (!(id instanceof Long)) throw new MongoError(14, "Field 'getMore' must be of type long");
  if (id.isZero()) throw new MongoError(2, 'Cursor id for getMore must be non-zero');
  const cursor = context.engine.cursors.get(id.toString());
  if (!cursor) throw new MongoError(43, `cursor id ${id.toString()} not found`);
  return cursor;
}

/** A cursor belongs to the session and the transaction that made it. */
function checkOwner({ id, session, transaction }: Cursor, context: Context): void {
  const here = `Cannot run getMore on cursor ${id}`;
  if (session && !context.session) throw new MongoError(50737, `${here}, which was created in a session, without an lsid`);
  if (!session && context.session) throw new MongoError(50736, `${here}, which was not created in a session, in a session`);
  if (session !== context.session?.id) throw new MongoError(50738, `${here}, which was created in another session`);
  if (!transaction && context.transaction) throw new MongoError(50739, `${here}, which was not created in a transaction, in a transaction`);
  if (transaction && !context.transaction) throw new MongoError(50740, `${here}, which was created in a transaction, without one`);
  if (transaction !== context.transaction) throw new MongoError(50741, `${here}, which was created in another transaction`);
}

function getMore(context: Context): Doc {
  const { command, db } = context;
  checkFields(command, ['collection', 'batchSize', 'term'], 9);
  if (typeof command['collection'] !== 'string') throw new MongoError(command['collection'] === undefined ? 9 : 14, "Field 'collection' must be of type string");
  const cursor = owned(context, command['getMore']);
  if (cursor.ns !== `${db}.${command['collection']}`) throw new MongoError(13, `Requested getMore on namespace '${db}.${command['collection']}', but cursor belongs to a different namespace ${cursor.ns}`);
  checkOwner(cursor, context);
  const size = countOption(command['batchSize'], 'batchSize', 14);
  if (size !== undefined && size < 0) throw new MongoError(2, 'Batch size for getMore must not be negative');
  const batch = takeBatch(cursor.rest, size || Infinity);
  cursor.rest = cursor.rest.slice(batch.length);
  cursor.used = Date.now();
  const done = !cursor.rest.length && (cursor.complete || !size || batch.length < size);
  if (done) context.engine.cursors.delete(cursor.id.toString());
  return { cursor: { nextBatch: new Batch(batch), id: done ? Long.ZERO : cursor.id, ns: cursor.ns } };
}

function killCursors(context: Context): Doc {
  const { command, db } = context;
  collectionName(command, db);
  checkFields(command, ['cursors']);
  const ids = command['cursors'];
  if (ids === undefined) throw new MongoError(40414, "BSON field 'killCursors.cursors' is missing but a required field");
  if (!Array.isArray(ids) || !ids.every((i) => i instanceof Long)) throw new MongoError(14, "BSON field 'killCursors.cursors' is the wrong type, expected type 'array' of long");
  const killed: Value[] = [];
  const missing: Value[] = [];
  for (const id of ids) {
    const cursor = context.engine.cursors.get(String(id));
    if (cursor && context.engine.cursors.delete(String(id))) killed.push(id);
    else missing.push(id);
  }
  return { cursorsKilled: killed, cursorsNotFound: missing, cursorsAlive: [], cursorsUnknown: [] };
}

/** `count` takes whole numbers only. */
function strictCount(value: Value, name: string): number {
  if (value === undefined) return 0;
  if (!isNumber(value)) throw new MongoError(2, `${name} value is not a valid number`);
  if (!Number.isInteger(toNumber(value))) throw new MongoError(9, `Expected an integer: ${name}`);
  return toNumber(value);
}

function count(context: Context): Doc {
  const { command, db } = context;
  const name = collectionName(command, db);
  checkFields(command, ['query', 'limit', 'skip', 'hint', 'collation', 'fields']);
  if (command['query'] !== undefined && command['query'] !== null && !isDoc(command['query'])) throw new MongoError(14, "BSON field 'count.query' is the wrong type, expected type 'object'");
  refuseCollation(command['collation']);
  const limit = Math.abs(strictCount(command['limit'], 'limit'));
  const skip = strictCount(command['skip'], 'skip');
  if (skip < 0) throw new MongoError(9, 'Expected a positive number in: skip');
  const filter = compileFilter(command['query'] ?? {});
  const collection = context.collection(name);
  let n = 0;
  for (const row of matching(context, context.reader(), collection, filter, [], readHint(collection, command['hint']))) {
    if (row) n += 1;
    if (limit && n >= limit + skip) break;
  }
  return { n: int(Math.max(0, n - skip)) };
}

function distinct(context: Context): Doc {
  const { command, db } = context;
  const name = collectionName(command, db);
  checkFields(command, ['key', 'query', 'collation']);
  if (command['key'] === undefined || command['key'] === null) throw new MongoError(40414, "BSON field 'distinct.key' is missing but a required field");
  if (typeof command['key'] !== 'string') throw new MongoError(14, "BSON field 'distinct.key' is the wrong type, expected type 'string'");
  if (command['query'] !== undefined && command['query'] !== null && !isDoc(command['query'])) throw new MongoError(14, "BSON field 'distinct.query' is the wrong type, expected type 'object'");
  if (command['key'].includes('\0')) throw new MongoError(17032, 'Key field cannot contain an embedded null byte');
  checkFieldPath(command['key']);
  refuseCollation(command['collation']);
  const filter = compileFilter(command['query'] ?? {});
  const values: Value[] = [];
  const seen = new Map<string, true>();
  const asked = fieldSet([firstField(command['key'])]);
  for (const row of matching(context, context.reader(), context.collection(name), filter)) {
    for (const v of valuesAt(row.part(asked), command['key'].split('.'))) {
      const key = distinctKey(v);
      if (seen.has(key)) continue;
      seen.set(key, true);
      values.push(v);
    }
  }
  return { values: values.sort(compare) };
}

function distinctKey(v: Value): string {
  return encodeValue(v).toString('latin1');
}

/** All values at a path, arrays taken apart. */
function valuesAt(value: Value, parts: string[], depth = 0): Value[] {
  if (depth === parts.length) return Array.isArray(value) ? value : value === undefined ? [] : [value];
  if (Array.isArray(value)) {
    const at = isIndex(parts[depth]!) ? valuesAt(value[Number(parts[depth])], parts, depth + 1) : [];
    return [...at, ...value.flatMap((e: Value) => (isDoc(e) ? valuesAt(e, parts, depth) : []))];
  }
  return isDoc(value) ? valuesAt(fieldOf(value, parts[depth]!), parts, depth + 1) : [];
}

export const FIND_COMMANDS: Record<string, Handler> = {
  find: { run: find, inTransaction: true }, getMore: { run: getMore, inTransaction: true }, killCursors: { run: killCursors, inTransaction: true }, count: { run: count }, distinct: { run: distinct, inTransaction: true },
};
