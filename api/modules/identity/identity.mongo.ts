import type { ClientSession, Connection } from 'mongoose';
import { createAccountStore } from './accounts.mongo.js';
import { createAttemptStore } from './attempts.mongo.js';
import { createLinkStore } from './links.mongo.js';

/** The collections of identity; made once for a connection, before `createIndexes`. `in` binds them to a transaction. */
export const createIdentityStore = (connection: Connection) => {
  const accounts = createAccountStore(connection);
  const links = createLinkStore(connection);
  const attempts = createAttemptStore(connection);
  const bound = (session: ClientSession) => ({
    accounts: accounts.in(session), links: links.in(session), attempts: attempts.in(session),
  });
  return { accounts, links, attempts, in: bound };
};

export type IdentityStore = ReturnType<typeof createIdentityStore>;
export type IdentityRepositories = ReturnType<IdentityStore['in']>;
