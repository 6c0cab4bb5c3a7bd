import MongoStore from 'connect-mongo';
import type { Connection } from 'mongoose';

/** Sessions in the database; they expire by a timed job, because the embedded store only keeps TTL indexes. */
export const createSessionStore = (connection: Connection, database: string): MongoStore =>
  MongoStore.create({ client: connection.getClient() as never, dbName: database, autoRemove: 'disabled' });
