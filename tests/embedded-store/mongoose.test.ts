import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import mongoose, { Schema } from 'mongoose';
import { readRunningStoreUri, startEmbeddedStore } from '../../api/embedded-store/index.js';

const dir = mkdtempSync(join(tmpdir(), 'inq-mongoose-'));
let store: Awaited<ReturnType<typeof startEmbeddedStore>>;
let connection: mongoose.Connection;

const accountSchema = new Schema({ email: { type: String, required: true }, name: String, visits: { type: Number, default: 0 }, tags: [String], items: [{ key: String, amount: Number }] }, { timestamps: true });
accountSchema.index({ email: 1 }, { unique: true });
accountSchema.index({ name: 1, visits: -1 });
let Account: mongoose.Model<mongoose.InferSchemaType<typeof accountSchema>>;

beforeAll(async () => {
  store = await startEmbeddedStore({ dir, sync: false });
  connection = await mongoose.createConnection(store.uri).asPromise();
  Account = connection.model('Account', accountSchema) as unknown as typeof Account;
  await Account.createIndexes();
});
afterAll(async () => {
  await connection.close();
  await store.close();
  rmSync(dir, { recursive: true, force: true });
});

const fresh = (): Promise<unknown> => Account.deleteMany({});

test('creates, finds, sorts, changes and deletes', async () => {
  await fresh();
  await Account.insertMany([1, 2, 3, 4].map((n) => ({ email: `a${n}@x.kz`, name: n % 2 ? 'odd' : 'even', visits: n })));
  expect((await Account.find({ visits: { $gt: 1 } }).sort({ visits: -1 }).limit(2).lean()).map((a) => a.visits)).toEqual([4, 3]);
  const changed = await Account.findOneAndUpdate({ email: 'a1@x.kz' }, { $inc: { visits: 10 }, $addToSet: { tags: 'new' }, $push: { items: { key: 'k', amount: 1 } } }, { returnDocument: 'after' });
  expect(changed?.toObject()).toMatchObject({ visits: 11, tags: ['new'], items: [{ key: 'k', amount: 1 }] });
  await Account.updateOne({ email: 'a1@x.kz', 'items.key': 'k' }, { $set: { 'items.$.amount': 7 } });
  expect((await Account.findOne({ email: 'a1@x.kz' }))?.items[0]?.amount).toBe(7);
  expect((await Account.updateMany({ name: 'even' }, { $set: { name: 'both' } })).modifiedCount).toBe(2);
  expect(await Account.countDocuments({ name: 'both' })).toBe(2);
  expect(await Account.distinct('name')).toEqual(['both', 'odd']);
  expect(await Account.aggregate([{ $group: { _id: '$name', n: { $sum: 1 } } }, { $sort: { _id: 1 } }])).toEqual([{ _id: 'both', n: 2 }, { _id: 'odd', n: 2 }]);
  expect((await Account.deleteOne({ email: 'a2@x.kz' })).deletedCount).toBe(1);
  expect(await Account.exists({ email: 'a2@x.kz' })).toBeNull();
});

test('a unique index refuses a duplicate and says which key', async () => {
  await fresh();
  await Account.create({ email: 'a@x.kz' });
  await expect(Account.create({ email: 'a@x.kz' })).rejects.toMatchObject({ code: 11000, keyPattern: { email: 1 }, keyValue: { email: 'a@x.kz' } });
  await expect(Account.bulkWrite([{ insertOne: { document: { email: 'b@x.kz' } } }, { insertOne: { document: { email: 'a@x.kz' } } }, { insertOne: { document: { email: 'c@x.kz' } } }] as never, { ordered: false })).rejects.toMatchObject({ code: 11000 });
  expect(await Account.countDocuments()).toBe(3);
});

test('racing upserts make one document', async () => {
  await fresh();
  const results = await Promise.allSettled(Array.from({ length: 20 }, () => Account.updateOne({ email: 'race@x.kz' }, { $inc: { visits: 1 } }, { upsert: true })));
  const done = results.filter((r) => r.status === 'fulfilled').length;
  expect(await Account.countDocuments()).toBe(1);
  expect((await Account.findOne({ email: 'race@x.kz' }))?.visits).toBe(done);
});

test('a stale document is a version error', async () => {
  await fresh();
  await Account.create({ email: 'v@x.kz', items: [{ key: 'a', amount: 1 }, { key: 'b', amount: 2 }] });
  const [first, second] = [await Account.findOne({ email: 'v@x.kz' }), await Account.findOne({ email: 'v@x.kz' })];
  first!.items.splice(0, 1);
  await first!.save();
  second!.items[1]!.amount = 5;
  await expect(second!.save()).rejects.toMatchObject({ name: 'VersionError' });
});

test('a cursor goes over more than one batch', async () => {
  await fresh();
  await Account.insertMany(Array.from({ length: 2500 }, (_, n) => ({ email: `m${n}@x.kz`, visits: n })));
  let sum = 0;
  for await (const account of Account.find().sort({ visits: 1 }).lean().cursor({ batchSize: 400 })) sum += account.visits;
  expect(sum).toBe((2499 * 2500) / 2);
});

test('transactions commit, abort and keep the sum under conflicts', async () => {
  await fresh();
  await Account.insertMany([{ email: 'p@x.kz', visits: 100 }, { email: 'q@x.kz', visits: 0 }]);
  await Promise.all(Array.from({ length: 10 }, () => connection.transaction(async (session) => {
    await Account.updateOne({ email: 'p@x.kz' }, { $inc: { visits: -1 } }, { session });
    await Account.updateOne({ email: 'q@x.kz' }, { $inc: { visits: 1 } }, { session });
  })));
  expect((await Account.find().sort({ email: 1 })).map((a) => a.visits)).toEqual([90, 10]);
  await expect(connection.transaction(async (session) => {
    await Account.create([{ email: 'gone@x.kz' }], { session });
    expect(await Account.countDocuments({ email: 'gone@x.kz' }).session(session)).toBe(1);
    expect(await Account.countDocuments({ email: 'gone@x.kz' })).toBe(0);
    throw new Error('changed my mind');
  })).rejects.toThrow('changed my mind');
  expect(await Account.exists({ email: 'gone@x.kz' })).toBeNull();
});

test('a plain write waits for a transaction that holds the document', async () => {
  await fresh();
  await Account.create({ email: 'w@x.kz', visits: 1 });
  const session = await connection.startSession();
  session.startTransaction();
  await Account.updateOne({ email: 'w@x.kz' }, { $inc: { visits: 10 } }, { session });
  const plain = Account.updateOne({ email: 'w@x.kz' }, { $inc: { visits: 100 } });
  const started = plain.exec();
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect((await Account.findOne({ email: 'w@x.kz' }))?.visits).toBe(1);
  await session.commitTransaction();
  await session.endSession();
  await started;
  expect((await Account.findOne({ email: 'w@x.kz' }))?.visits).toBe(111);
});

test('does what connect-mongo sends', async () => {
  const sessions = connection.db!.collection<{ _id: string; expires: Date; session: unknown }>('sessions');
  await sessions.createIndex({ expires: 1 }, { expireAfterSeconds: 0 });
  const expires = new Date(Date.now() + 60_000);
  for (const user of ['first', 'second']) await sessions.updateOne({ _id: 'sid' }, { $set: { _id: 'sid', expires, session: { user } } }, { upsert: true });
  expect(await sessions.findOne({ _id: 'sid', $or: [{ expires: { $exists: false } }, { expires: { $gt: new Date() } }] })).toMatchObject({ session: { user: 'second' } });
  expect((await sessions.updateOne({ _id: 'sid' }, { $set: { expires: new Date(0) } })).matchedCount).toBe(1);
  expect((await sessions.deleteMany({ expires: { $lt: new Date() } }, { writeConcern: { w: 1 } })).deletedCount).toBe(1);
});

test('scripts find the running store, its directory is private, and nobody else may open the data', async () => {
  expect(await readRunningStoreUri(dir)).toBe(store.uri);
  const socket = readFileSync(join(dir, 'store.socket-path'), 'utf8');
  expect(statSync(dirname(socket)).mode & 0o777).toBe(0o700);
  await expect(startEmbeddedStore({ dir })).rejects.toThrow('in use by another process');
});

test('keeps data and indexes over a restart and cleans up after itself', async () => {
  const own = mkdtempSync(join(tmpdir(), 'inq-restart-'));
  const first = await startEmbeddedStore({ dir: own });
  const one = await mongoose.createConnection(first.uri).asPromise();
  await one.db!.collection('c').createIndex({ k: 1 }, { unique: true });
  await one.db!.collection('c').insertOne({ k: 'қ' });
  await one.close();
  await first.close();
  expect(await readRunningStoreUri(own)).toBeNull();
  expect(existsSync(join(own, 'store.socket-path'))).toBe(false);
  const second = await startEmbeddedStore({ dir: own });
  const two = await mongoose.createConnection(second.uri).asPromise();
  expect(await two.db!.collection('c').countDocuments({ k: 'қ' })).toBe(1);
  await expect(two.db!.collection('c').insertOne({ k: 'қ' })).rejects.toMatchObject({ code: 11000 });
  await two.close();
  await second.close();
  rmSync(own, { recursive: true, force: true });
});
