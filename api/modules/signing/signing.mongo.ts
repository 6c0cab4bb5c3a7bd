import type { Connection } from 'mongoose';
import { createReAuthenticationStore } from './re-authentications.mongo.js';
import { createSignatureStore } from './signatures.mongo.js';

/** The collections of signing; made once for a connection, before `createIndexes`. */
export const createSigningStore = (connection: Connection) => ({
  reAuthentications: createReAuthenticationStore(connection),
  signatures: createSignatureStore(connection),
});

export type SigningStore = ReturnType<typeof createSigningStore>;
