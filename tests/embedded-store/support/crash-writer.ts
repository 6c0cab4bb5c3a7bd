// A process that writes until it is killed and says on standard output what has been acknowledged.
import mongoose from 'mongoose';
import { startEmbeddedStore } from '../../../api/embedded-store/index.js';

const [dir, round] = process.argv.slice(2) as [string, string];
const store = await startEmbeddedStore({ dir });
await mongoose.connect(store.uri);
const db = mongoose.connection.db!;
await db.collection('plain').createIndex({ key: 1 }, { unique: true });
await db.collection('left').createIndex({ key: 1 }, { unique: true });
const say = (kind: string, key: string): boolean => process.stdout.write(`${kind} ${key}\n`);

async function plainWriter(name: number): Promise<never> {
  for (let n = 0; ; n++) {
    const key = `${round}-${name}-${n}`;
    await db.collection('plain').insertOne({ key, filler: 'x'.repeat(n % 300) });
    say('plain', key);
  }
}

/** Both halves of a transaction, and a counter that every one of them raises. */
async function transactionWriter(name: number): Promise<never> {
  for (let n = 0; ; n++) {
    const key = `${round}-${name}-${n}`;
    const session = mongoose.connection.getClient().startSession();
    await session.withTransaction(async () => {
      await db.collection('left').insertOne({ key }, { session });
      await db.collection('right').insertOne({ key }, { session });
      await db.collection<{ _id: string; n: number }>('counter').updateOne({ _id: 'all' }, { $inc: { n: 1 } }, { session, upsert: true });
    });
    await session.endSession();
    say('transaction', key);
  }
}

say('ready', round);
await Promise.all([plainWriter(0), plainWriter(1), plainWriter(2), transactionWriter(3), transactionWriter(4)]);
