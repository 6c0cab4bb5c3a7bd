import mongoose from 'mongoose';
import type { Connection } from 'mongoose';

/**
 * Connects to a replica set or to the embedded store.
 * @throws Error where the server cannot do transactions: a standalone MongoDB is refused at start
 */
export const connectMongo = async (uri: string, database: string): Promise<Connection> => {
  mongoose.set({ strictQuery: 'throw', sanitizeFilter: true, autoIndex: false, autoCreate: false });
  const connection = await mongoose.createConnection(uri, {
    dbName: database, serverSelectionTimeoutMS: 10_000, retryWrites: false,
  }).asPromise();
  // `isMaster` and not `hello`, which servers before 4.4.2 do not know.
  const server = await connection.getClient().db('admin').command({ isMaster: 1 });
  if (!server['setName']) {
    await connection.close();
    throw new Error('MONGODB_URI names a server without a replica set: transactions, and with them INQ, need one.');
  }
  return connection;
};
