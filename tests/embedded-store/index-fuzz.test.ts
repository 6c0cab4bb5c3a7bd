import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Int32, ObjectId } from 'bson';
import { startEmbeddedStore } from '../../api/embedded-store/index.js';
import { text } from './support/extended-json.js';
import { WireClient } from './support/wire-client.js';
import type { Document } from './support/wire-client.js';

const ROUNDS = process.env['TEST_LONG'] ? 60 : 8;
const QUERIES = 60;
const SEED = Number(process.env['TEST_SEED'] ?? 20261121);

/** A small seeded generator (mulberry32): the same seed gives the same run. */
function random(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const next = random(SEED);
const below = (n: number): number => Math.floor(next() * n);
const one = <T>(list: T[]): T => list[below(list.length)]!;
const FIELDS = ['a', 'b', 'c.d', 'tags', 'c'];

function scalar(): unknown {
  return one<() => unknown>([() => new Int32(below(6)), () => below(6) + 0.5, () => one(['', 'a', 'ab', 'b', 'қ']), () => null, () => next() < 0.5, () => new Date(below(4) * 1000), () => new ObjectId(`5f000000000000000000000${below(4)}`)])();
}
const value = (): unknown => (next() < 0.2 ? Array.from({ length: below(4) }, scalar) : next() < 0.1 ? { d: scalar() } : scalar());

function document(id: number): Document {
  const doc: Document = { _id: new Int32(id) };
  for (const field of ['a', 'b', 'tags']) if (next() < 0.8) doc[field] = value();
  if (next() < 0.8) doc['c'] = next() < 0.7 ? { d: value() } : next() < 0.5 ? [{ d: scalar() }, { d: scalar() }, scalar()] : scalar();
  return doc;
}

function condition(): unknown {
  const kind = below(8);
  if (kind < 2) return value();
  if (kind === 7) return { $elemMatch: { [one(['$gt', '$gte'])]: scalar(), ...(next() < 0.7 && { [one(['$lt', '$lte'])]: scalar() }) } };
  if (kind < 4) return { [one(['$gt', '$gte', '$lt', '$lte'])]: scalar(), ...(next() < 0.4 && { [one(['$gt', '$lt', '$lte'])]: scalar() }) };
  if (kind === 4) return { $in: Array.from({ length: below(4) }, scalar) };
  return kind === 5 ? { $exists: next() < 0.7 } : { $ne: scalar() };
}

const filter = (): Document => Object.fromEntries(Array.from({ length: 1 + below(2) }, () => [one(FIELDS), condition()]));
const sort = (): Document => ({ ...Object.fromEntries(Array.from({ length: below(3) }, () => [one(['a', 'b', 'c.d']), new Int32(next() < 0.5 ? 1 : -1)])), _id: new Int32(1) });

const change = (): Document => {
  const field = one(['a', 'b', 'tags', 'c']);
  return next() < 0.3 ? { $unset: { [field]: '' } } : { $set: { [field]: value() } };
};

function index(name: number): Document {
  const key = Object.fromEntries(Array.from({ length: 1 + below(3) }, () => [one(FIELDS), new Int32(next() < 0.5 ? 1 : -1)]));
  return { name: `i${name}`, key, ...(next() < 0.2 ? { sparse: true } : next() < 0.2 ? { partialFilterExpression: { a: { $exists: true } } } : {}) };
}

const dir = mkdtempSync(join(tmpdir(), 'inq-fuzz-'));
let store: Awaited<ReturnType<typeof startEmbeddedStore>>;
let client: WireClient;

beforeAll(async () => {
  store = await startEmbeddedStore({ dir, sync: false });
  client = await WireClient.open(store.uri);
});
afterAll(async () => {
  client.close();
  await store.close();
  rmSync(dir, { recursive: true, force: true });
});

const both = async (command: (collection: string) => Document): Promise<[Document, Document]> => [await client.send('fuzz', command('indexed')), await client.send('fuzz', command('plain'))];
const answer = (reply: Document): string => text({ code: reply['code'] ?? null, docs: (reply['cursor'] as Document | undefined)?.['firstBatch'] ?? null });

test(`an index changes no answer (seed ${SEED}, ${ROUNDS * QUERIES} queries)`, async () => {
  for (let round = 0; round < ROUNDS; round++) {
    await client.send('fuzz', { dropDatabase: 1 });
    for (let i = 0; i < 3; i++) await client.send('fuzz', { createIndexes: 'indexed', indexes: [index(i)] });
    // A document that an index refuses (parallel arrays) stays out of both.
    for (let i = 0; i < 60; i++) {
      const doc = document(i);
      const reply = await client.send('fuzz', { insert: 'indexed', documents: [doc] });
      if (!reply['writeErrors']) await client.send('fuzz', { insert: 'plain', documents: [doc] });
    }
    for (let i = 0; i < QUERIES; i++) {
      if (i === QUERIES / 2) {
        const ids = { _id: { $in: Array.from({ length: 8 }, () => new Int32(below(60))) } };
        await both((c) => ({ delete: c, deletes: [{ q: ids, limit: 0 }] }));
        await both((c) => ({ update: c, updates: [{ q: { a: { $gte: new Int32(2) } }, u: { $set: { b: new Int32(1) } }, multi: true }] }));
      }
      // Fields come and go, also those that a partial index asks for.
      const updates = [{ q: { _id: new Int32(below(60)) }, u: change() }];
      const changed = await client.send('fuzz', { update: 'indexed', updates });
      if (!changed['writeErrors']) await client.send('fuzz', { update: 'plain', updates });
      const query = { filter: filter(), sort: sort(), limit: below(3) === 0 ? new Int32(5) : new Int32(0), batchSize: 1000 };
      const [indexed, plain] = await both((c) => ({ find: c, ...query }));
      expect({ round, i, query: text(query), answer: answer(indexed) }).toEqual({ round, i, query: text(query), answer: answer(plain) });
    }
  }
}, ROUNDS * 5_000);
