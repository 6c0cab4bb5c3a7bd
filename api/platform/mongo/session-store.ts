import MongoStore from 'connect-mongo';
import type { Connection } from 'mongoose';

/** mongoose and connect-mongo bring a driver each: one object, two declarations of its class. */
type Client = Parameters<typeof MongoStore.create>[0]['client'];

/** Sessions in the database; they expire by a timed job, because the embedded store only keeps TTL indexes. */
export const createSessionStore = (connection: Connection, database: string): MongoStore =>
  MongoStore.create({ client: connection.getClient() as unknown as Client, dbName: database, autoRemove: 'disabled' });
